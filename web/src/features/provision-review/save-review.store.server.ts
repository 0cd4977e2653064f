import { sql } from 'kysely'
import { newId } from '#platform/db/ids.ts'
import type { Database } from '#platform/work/scope.ts'
import type { EntryGiven, RowGiven } from './reviewed-rows.rules.ts'

export interface RowKept extends RowGiven {
  endedPlace: boolean
  placeEndedOn: string | null
  /** When the place ends from now on. */
  endsOn: string | null
  replaces: string | null
}

export interface RoundKept {
  schoolId: string
  staffId: string
  groupId: string
  reviewedOn: string
  nextReviewOn: string | null
  rows: readonly RowKept[]
  entries: readonly EntryGiven[]
}

/** The review of all pupils of a group: one statement, however many they are. Answers the id of the round. */
export async function saveRound(db: Database, round: RoundKept): Promise<string> {
  const { schoolId, staffId, groupId, reviewedOn, nextReviewOn } = round
  const roundId = newId()
  const rows = round.rows.map((row) => ({ ...row, reviewId: newId() }))
  const places = [...rows.map((row) => ({ ...row, ends: true })), ...round.entries.map((entry) => ({ ...entry, ends: false }))]
  await sql`with held as (insert into provision_review_round (school_id, round_id, group_id, reviewed_on, review_on_before, review_on, recorded_by)
        select g.school_id, ${roundId}::uuid, g.group_id, ${reviewedOn}::date, g.review_on, ${nextReviewOn}::date, ${staffId}::uuid
        from provision_group g where g.school_id = ${schoolId} and g.group_id = ${groupId}),
      given as (select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r("reviewId" uuid, "placeId" uuid, "pupilId" uuid, went int,
        exit numeric, reason text, decision text, "endedPlace" boolean, "placeEndedOn" date, replaces uuid)),
      replaced as (update provision_review r set replaced_by = n."reviewId" from given n
        where r.school_id = ${schoolId} and r.review_id = n.replaces and r.place_id = n."placeId"),
      placed as (update provision_place l set ends_on = case when n.ends then n."endsOn" else l.ends_on end,
          end_reason = case when not n.ends or n."endsOn" is not distinct from l.ends_on then l.end_reason
            when n.decision = 'stop' then n.reason end,
          entry_value = coalesce(n.entry, l.entry_value),
          entry_on = case when n.entry is null or n.entry is not distinct from l.entry_value then l.entry_on else coalesce(l.entry_on, l.starts_on) end
        from jsonb_to_recordset(${JSON.stringify(places)}::jsonb) as n("placeId" uuid, "endsOn" date, entry numeric, ends boolean, decision text,
          reason text)
        where l.school_id = ${schoolId} and l.place_id = n."placeId"
          and ((n.ends and l.ends_on is distinct from n."endsOn") or (n.entry is not null and l.entry_value is distinct from n.entry))),
      planned as (update provision_group g set review_on = ${nextReviewOn}::date where g.school_id = ${schoolId} and g.group_id = ${groupId})
    insert into provision_review (school_id, pupil_id, review_id, place_id, group_id, reviewed_on, went, exit_value, reason, decision, recorded_by,
        round_id, ended_place, place_ended_on)
      select ${schoolId}::uuid, "pupilId", "reviewId", "placeId", ${groupId}::uuid, ${reviewedOn}::date, went, exit, reason, decision,
        ${staffId}::uuid, ${roundId}::uuid, "endedPlace", "placeEndedOn" from given`.execute(db)
  return roundId
}

export interface RoundUndone {
  pupils: string[]
  /** Whether a pupil's place ends on another day now. */
  placesMoved: boolean
}

/** Takes a round back as if it had not been: what it put right stands again, what it ended goes on. */
export async function undoRound(db: Database, at: { schoolId: string; groupId: string; roundId: string }): Promise<RoundUndone> {
  const { schoolId, groupId, roundId } = at
  const { rows } = await sql<{
    pupilId: string
    moved: boolean
  }>`with round as (update provision_review_round o set undone_at = now()
        where o.school_id = ${schoolId} and o.round_id = ${roundId} and o.undone_at is null returning o.review_on_before),
      taken as (update provision_review r set withdrawn_at = now() where r.school_id = ${schoolId} and r.round_id = ${roundId}
        and r.withdrawn_at is null returning r.review_id, r.place_id, r.pupil_id, r.ended_place, r.place_ended_on),
      again as (update provision_review r set replaced_by = null from taken t where r.school_id = ${schoolId} and r.replaced_by = t.review_id
        returning r.place_id, r.ended_place, r.reviewed_on, r.reason),
      placed as (update provision_place l set
          ends_on = case when a.ended_place then a.reviewed_on when t.ended_place then t.place_ended_on else l.ends_on end,
          end_reason = case when a.ended_place then a.reason when t.ended_place then null else l.end_reason end
        from taken t left join again a on a.place_id = t.place_id
        where l.school_id = ${schoolId} and l.place_id = t.place_id and (t.ended_place or coalesce(a.ended_place, false))
        returning l.place_id),
      planned as (update provision_group g set review_on = o.review_on_before from round o
        where g.school_id = ${schoolId} and g.group_id = ${groupId})
    select t.pupil_id as "pupilId", t.place_id in (select place_id from placed) as moved from taken t`.execute(db)
  return { pupils: rows.map(({ pupilId }) => pupilId), placesMoved: rows.some(({ moved }) => moved) }
}
