import { sql } from 'kysely'
import { newId } from '#platform/db/ids.ts'
import type { Database } from '#platform/work/scope.ts'

export interface Begin {
  schoolId: string
  staffId: string
  pupilIds: readonly string[]
  /** Of many at once, so that it can be undone. */
  rollId?: string | null
}

export interface Begun {
  pupilId: string
  cycleId: string
  outcomes: number
}

const ids = (all: readonly string[]): string => `{${all.join(',')}}`

/**
 * The next draft for each of these pupils, or the first: with the needs and strategies of the last cycle, and every outcome that goes
 * on; of a cycle that was closed without a review each does, until somebody takes it out of the draft. Where the pupil now stands is where the outcome starts from; its day is left open. Pupils with a cycle under way get none: whoever
 * asks compares. Two statements, however many pupils.
 */
export async function beginCycles(db: Database, { schoolId, staffId, pupilIds, rollId = null }: Begin): Promise<Begun[]> {
  const cycleIds = pupilIds.map(() => newId())
  const { rows } = await sql<{ pupilId: string; cycleId: string }>`insert into cycle
      (school_id, pupil_id, cycle_id, turn, state, needs, strategies, follows, roll_id, recorded_by)
    select ${schoolId}::uuid, g.pupil_id, g.cycle_id, coalesce(l.turn, 0) + 1, 'draft', l.needs, l.strategies, l.cycle_id, ${rollId}::uuid, ${staffId}::uuid
    from unnest(${ids(pupilIds)}::uuid[], ${ids(cycleIds)}::uuid[]) as g(pupil_id, cycle_id)
      left join lateral (select c.cycle_id, c.turn, c.state, c.needs, c.strategies from cycle c
        where c.school_id = ${schoolId} and c.pupil_id = g.pupil_id and c.withdrawn_at is null order by c.turn desc limit 1) l on true
    where l.cycle_id is null or l.state in ('reviewed', 'closed')
    on conflict do nothing returning pupil_id as "pupilId", cycle_id as "cycleId"`.execute(db)
  const counts = await carryOutcomes(db, { schoolId, staffId, cycleIds: rows.map(({ cycleId }) => cycleId) })
  return rows.map((row) => ({ ...row, outcomes: counts.get(row.cycleId) ?? 0 }))
}

/** What is counted starts where it was last seen. The order of the outcomes stays. */
async function carryOutcomes(
  db: Database,
  { schoolId, staffId, cycleIds }: { schoolId: string; staffId: string; cycleIds: readonly string[] },
): Promise<Map<string, number>> {
  const { rows } = await sql<{ cycleId: string; count: number }>`with carried as (insert into outcome
      (school_id, pupil_id, cycle_id, outcome_id, area, says, baseline, target, owner, provision, follows, counted, counted_from, counted_to,
        recorded_at, recorded_by)
    select n.school_id, n.pupil_id, n.cycle_id, gen_random_uuid(), o.area, o.says, coalesce(o.result_note, o.baseline), o.target, o.owner,
      o.provision, o.outcome_id, case when seen.counted is distinct from o.counted_to then o.counted end,
      case when seen.counted is distinct from o.counted_to then coalesce(seen.counted, o.counted_from) end,
      case when seen.counted is distinct from o.counted_to then o.counted_to end,
      now() + row_number() over (order by o.recorded_at, o.outcome_id) * interval '1 microsecond', ${staffId}::uuid
    from cycle n join cycle b on b.school_id = n.school_id and b.cycle_id = n.follows
      join outcome o on o.school_id = n.school_id and o.cycle_id = n.follows and o.withdrawn_at is null
        and (o.next in ('continue', 'change') or b.state = 'closed')
      left join lateral (select p.counted from progress p where p.school_id = o.school_id and p.outcome_id = o.outcome_id
        and p.counted is not null order by p.noted_on desc, p.recorded_at desc limit 1) seen on true
    where n.school_id = ${schoolId} and n.cycle_id = any(${ids(cycleIds)}::uuid[]) returning cycle_id)
    select cycle_id as "cycleId", count(*)::int as count from carried group by cycle_id`.execute(db)
  return new Map(rows.map(({ cycleId, count }) => [cycleId, count]))
}
