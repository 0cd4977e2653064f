import { sql } from 'kysely'
import { keepLedger } from '#features/provision/public.server.ts'
import { recordSession } from '#features/sessions/record-session.command.server.ts'
import { newId } from '#platform/db/ids.ts'
import type { Database } from '#platform/work/scope.ts'
import { asSchool } from '#platform/work/transaction.server.ts'
import { type Chance, chance } from '../chance.ts'
import { as, must, type Telling } from './telling.ts'

interface Planned {
  groupId: string
  day: string
  startsAt: string
  minutes: number
  /** Of the staff; null where somebody from outside gives it. */
  staffId: string | null
  pupils: string[]
}

/**
 * What became of the sessions until today. Those of the last days go through the command, each by whoever gave it; the months before, at
 * some hundredths of a second each, would be too slow at a first start: they are kept together, and the ledger is worked out from them.
 */
export async function recordSessions(telling: Telling, groupIds: readonly string[]): Promise<void> {
  const { scope, staff } = telling
  const planned = await plannedSessions(telling, groupIds)
  const days = [...new Set(planned.map(({ day }) => day))]
  const waits = new Set(days.slice(-4))
  const latest = new Set(days.slice(-10))
  const luck = chance(2026)
  const records = planned.flatMap((session) => {
    const record = recordOf(session, luck)
    const forgotten = luck.below(100) >= 97
    // Those of Jo's last four days wait to be recorded, and a few nobody has recorded yet.
    return forgotten || (waits.has(session.day) && session.staffId === staff.get('Jo Bennett')) ? [] : [{ session, record }]
  })
  const before = records.filter(({ session }) => !latest.has(session.day))
  await asSchool(scope.database, scope.school.id, async (db) => {
    await keepTogether(db, telling, before)
    await keepLedger(db, scope.school.id, { groupIds })
  })
  const nameOf = new Map([...staff].map(([name, staffId]) => [staffId, name]))
  for (const { session, record } of records.filter((one) => latest.has(one.session.day))) {
    const { staffId } = session
    const by = staffId ? as(scope, staffId, nameOf.get(staffId) ?? '', 'teaching-assistant') : scope
    must(await recordSession(by, record))
  }
}

async function plannedSessions({ scope }: Telling, groupIds: readonly string[]): Promise<Planned[]> {
  const { rows } = await asSchool(scope.database, scope.school.id, (db) =>
    sql<Planned>`select l.group_id as "groupId", l.day::text, l.starts_at as "startsAt", l.planned_minutes as minutes,
      (select a.staff_id from provision_adult a where a.school_id = l.school_id and a.group_id = l.group_id
        order by a.share desc, a.staff_id limit 1) as "staffId",
      (select coalesce(jsonb_agg(p.pupil_id order by u.sort_key), '[]') from session_pupil_line p
        join pupil u on u.school_id = p.school_id and u.pupil_id = p.pupil_id where p.school_id = l.school_id and p.group_id = l.group_id
        and p.day = l.day and p.starts_at = l.starts_at and p.planned_minutes > 0) as pupils
    from session_line l join provision_group g on g.school_id = l.school_id and g.group_id = l.group_id
    where l.school_id = ${scope.school.id} and l.day < ${scope.today} and l.kind = 'session' and l.state = 'open'
      and l.group_id = any (${[...groupIds]}::uuid[]) order by l.day, l.starts_at, g.name`.execute(db),
  )
  return rows
}

/** Most were held, with nearly everybody there; some were cut short or did not happen. */
function recordOf({ groupId, day, startsAt, minutes, pupils }: Planned, luck: Chance) {
  const at = luck.below(100)
  const happened = at < 4 ? ('cancelled' as const) : at < 7 ? ('cut-short' as const) : ('held' as const)
  const cancelled = happened === 'cancelled'
  const marks = pupils.map((pupilId) => {
    const here = luck.below(100) >= 7
    return { pupilId, here, reason: here ? null : ('not-in-school' as const) }
  })
  return {
    ...{ entryId: newId(), groupId, day, startsAt, happened, madeAt: `${day}T15:30:00.000Z`, replaces: [] },
    minutes: cancelled ? 0 : happened === 'held' ? minutes : Math.max(1, Math.floor(minutes / 2)),
    reason: cancelled ? ('staff-absent' as const) : null,
    rating: cancelled ? null : 3 + luck.below(3),
    marks: cancelled ? [] : marks,
  }
}

type Kept = readonly { session: Planned; record: ReturnType<typeof recordOf> }[]

async function keepTogether(db: Database, { scope }: Telling, kept: Kept): Promise<void> {
  const schoolId = scope.school.id
  const entries = kept.map(({ session, record: { marks: _, ...entry } }) => ({
    ...entry,
    by: session.staffId ?? scope.viewer.staffId,
  }))
  const marks = kept.flatMap(({ record: { entryId, marks: of } }) =>
    of.filter(({ here }) => !here).map((one) => ({ entryId, ...one })),
  )
  await sql`insert into session_entry (school_id, entry_id, group_id, day, starts_at, made_at, happened, minutes, reason, rating, recorded_by)
    select ${schoolId}::uuid, "entryId", "groupId", day, "startsAt", "madeAt", happened, minutes, reason, rating, by
    from jsonb_to_recordset(${JSON.stringify(entries)}::jsonb) as e("entryId" uuid, "groupId" uuid, day date, "startsAt" text,
      "madeAt" timestamptz, happened text, minutes int, reason text, rating int, by uuid)`.execute(db)
  await sql`insert into session_mark (school_id, entry_id, pupil_id, here, reason)
    select ${schoolId}::uuid, "entryId", "pupilId", here, reason
    from jsonb_to_recordset(${JSON.stringify(marks)}::jsonb) as m("entryId" uuid, "pupilId" uuid, here boolean, reason text)`.execute(
    db,
  )
}
