import type { Session } from '@waymark/provision'
import { sql } from 'kysely'
import type { Database } from '#platform/work/scope.ts'

export interface LinesAt {
  schoolId: string
  groupId: string
  from: string
  to: string
}

/** Keeps the ledger of one group on some days as it now stands: lines are added, changed, or marked as gone. */
export async function keepLines(db: Database, at: LinesAt, sessions: readonly Session[]): Promise<void> {
  await keepSessions(db, at, sessions)
  await keepPupils(db, at, sessions)
  await keepAdults(db, at, sessions)
}

const within = ({ schoolId, groupId, from, to }: LinesAt) =>
  sql`l.school_id = ${schoolId} and l.group_id = ${groupId} and l.day between ${from} and ${to}`
const keyOf = ({ day, startsAt }: Session) => ({ day, startsAt })

async function keepSessions(db: Database, at: LinesAt, sessions: readonly Session[]): Promise<void> {
  const lines = sessions.map(({ pupils: _pupils, adults: _adults, groupId: _group, ...line }) => line)
  await sql`with now as (select * from jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) as n(day date, "startsAt" text, kind text, planned boolean,
        state text, "plannedMinutes" int, minutes int, "plannedPence" int, pence int, "unsharedPlannedPence" int, "unsharedPence" int,
        unpriced boolean, disputed boolean)),
      gone as (update session_line l set state = 'gone', planned = false, planned_minutes = 0, minutes = 0, planned_pence = 0, pence = 0,
          unshared_planned_pence = 0, unshared_pence = 0, unpriced = false, disputed = false
        where ${within(at)} and l.state <> 'gone' and not exists (select from now n where n.day = l.day and n."startsAt" = l.starts_at))
    insert into session_line as l (school_id, group_id, day, starts_at, kind, planned, state, planned_minutes, minutes, planned_pence, pence,
        unshared_planned_pence, unshared_pence, unpriced, disputed)
      select ${at.schoolId}::uuid, ${at.groupId}::uuid, day, "startsAt", kind, planned, state, "plannedMinutes", minutes, "plannedPence", pence,
        "unsharedPlannedPence", "unsharedPence", unpriced, disputed from now
    on conflict (school_id, group_id, day, starts_at) do update set kind = excluded.kind, planned = excluded.planned, state = excluded.state,
        planned_minutes = excluded.planned_minutes, minutes = excluded.minutes, planned_pence = excluded.planned_pence, pence = excluded.pence,
        unshared_planned_pence = excluded.unshared_planned_pence, unshared_pence = excluded.unshared_pence, unpriced = excluded.unpriced,
        disputed = excluded.disputed
      where (l.kind, l.planned, l.state, l.planned_minutes, l.minutes, l.planned_pence, l.pence, l.unshared_planned_pence, l.unshared_pence,
          l.unpriced, l.disputed) is distinct from (excluded.kind, excluded.planned, excluded.state, excluded.planned_minutes, excluded.minutes,
          excluded.planned_pence, excluded.pence, excluded.unshared_planned_pence, excluded.unshared_pence, excluded.unpriced, excluded.disputed)`.execute(
    db,
  )
}

async function keepPupils(db: Database, at: LinesAt, sessions: readonly Session[]): Promise<void> {
  const lines = sessions.flatMap((session) => session.pupils.map((line) => ({ ...keyOf(session), ...line })))
  await sql`with now as (select * from jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) as n(day date, "startsAt" text, "pupilId" uuid, state text,
        "plannedMinutes" int, minutes int, "plannedPence" int, pence int, reason text)),
      gone as (update session_pupil_line l set state = 'gone', planned_minutes = 0, minutes = 0, planned_pence = 0, pence = 0, reason = null
        where ${within(at)} and l.state <> 'gone'
          and not exists (select from now n where n.day = l.day and n."startsAt" = l.starts_at and n."pupilId" = l.pupil_id))
    insert into session_pupil_line as l (school_id, group_id, day, starts_at, pupil_id, state, planned_minutes, minutes, planned_pence, pence, reason)
      select ${at.schoolId}::uuid, ${at.groupId}::uuid, day, "startsAt", "pupilId", state, "plannedMinutes", minutes, "plannedPence", pence, reason
      from now
    on conflict (school_id, group_id, day, starts_at, pupil_id) do update set state = excluded.state, planned_minutes = excluded.planned_minutes,
        minutes = excluded.minutes, planned_pence = excluded.planned_pence, pence = excluded.pence, reason = excluded.reason
      where (l.state, l.planned_minutes, l.minutes, l.planned_pence, l.pence, l.reason) is distinct from
        (excluded.state, excluded.planned_minutes, excluded.minutes, excluded.planned_pence, excluded.pence, excluded.reason)`.execute(
    db,
  )
}

async function keepAdults(db: Database, at: LinesAt, sessions: readonly Session[]): Promise<void> {
  const lines = sessions.flatMap((session) => session.adults.map((line) => ({ ...keyOf(session), ...line })))
  await sql`with now as (select * from jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) as n(day date, "startsAt" text, "adultId" uuid,
        "roleId" uuid, "plannedMinutes" int, minutes int, "plannedPence" int, pence int)),
      gone as (update session_adult_line l set gone = true, planned_minutes = 0, minutes = 0, planned_pence = 0, pence = 0
        where ${within(at)} and not l.gone
          and not exists (select from now n where n.day = l.day and n."startsAt" = l.starts_at and n."adultId" = l.adult_id))
    insert into session_adult_line as l (school_id, group_id, day, starts_at, adult_id, role_id, planned_minutes, minutes, planned_pence, pence)
      select ${at.schoolId}::uuid, ${at.groupId}::uuid, day, "startsAt", "adultId", "roleId", "plannedMinutes", minutes, "plannedPence", pence
      from now
    on conflict (school_id, group_id, day, starts_at, adult_id) do update set role_id = excluded.role_id, gone = false,
        planned_minutes = excluded.planned_minutes, minutes = excluded.minutes, planned_pence = excluded.planned_pence, pence = excluded.pence
      where (l.role_id, l.gone, l.planned_minutes, l.minutes, l.planned_pence, l.pence) is distinct from
        (excluded.role_id, false, excluded.planned_minutes, excluded.minutes, excluded.planned_pence, excluded.pence)`.execute(db)
}
