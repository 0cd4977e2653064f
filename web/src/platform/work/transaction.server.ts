import { sql } from 'kysely'
import { type Reach, reachOf } from '../access/may.ts'
import { isId } from '../db/ids.ts'
import type { Database, Scope } from './scope.ts'

/** Set by literal SET LOCAL, the one form that also reaches the workers of a distributed PostgreSQL. */
function opening(schoolId: string, reach: Reach, readOnly: boolean): string {
  if (!isId(schoolId)) throw new Error('A school id that is not a UUID')
  const pupils = reach === 'no-pupil' ? '' : '*'
  return `begin${readOnly ? ' read only' : ''}; set local role waymark_app; set local app.schools = '${schoolId}'; set local app.pupils = '${pupils}'`
}

/**
 * Until when somebody who stands in reaches the group: on the day itself, and from the last day before it on which the school gives
 * sessions, to read up and to find the room. Earlier nobody needs the names, since who is away may change; not longer than a weekend
 * with a bank holiday either. Afterwards the names are gone: the record was made on the day.
 */
const coverIsNear = (today: string) =>
  sql`c.day between ${today}::date and ${today}::date + 4 and not exists (select from session_line n where n.school_id = c.school_id
      and n.day > ${today}::date and n.day < c.day and n.kind = 'session' and n.state <> 'gone')`

/** The pupils a person teaches, supports, gives a provision to (or stands in for), or is key worker for, as a query for their ids. */
export const ownPupils = ({ school, viewer, today }: Pick<Scope, 'school' | 'viewer' | 'today'>) =>
  sql<{
    pupil_id: string
  }>`select gp.pupil_id from group_staff gs join group_pupil gp on gp.school_id = gs.school_id and gp.group_id = gs.group_id
        join teaching_group g on g.school_id = gs.school_id and g.group_id = gs.group_id and g.ended_on is null
        where gs.school_id = ${school.id} and gs.staff_id = ${viewer.staffId} and gs.ended_on is null and gp.ended_on is null
      union select pupil_id from pupil where school_id = ${school.id} and key_worker_id = ${viewer.staffId}
      union select p.pupil_id from (
          select a.group_id from provision_adult a where a.school_id = ${school.id} and a.staff_id = ${viewer.staffId}
            and a.starts_on <= ${today}::date + 7 and coalesce(a.ends_on, ${today}) >= ${today}
          union select c.group_id from session_cover c where c.school_id = ${school.id} and c.staff_id = ${viewer.staffId}
            and ${coverIsNear(today)} and c.withdrawn_at is null
        ) given join provision_group g on g.school_id = ${school.id} and g.group_id = given.group_id and g.withdrawn_at is null
        join provision_place p on p.school_id = ${school.id} and p.group_id = given.group_id and p.withdrawn_at is null
          and p.starts_on <= ${today}::date + 7 and coalesce(p.ends_on, ${today}) >= ${today}`

/** Narrows the transaction to those pupils. */
async function keepToOwnPupils(db: Database, scope: Scope): Promise<void> {
  await sql`select set_config('app.pupils', coalesce(string_agg(own.pupil_id::text, ','), ''), true) from (${ownPupils(scope)}) own`.execute(
    db,
  )
}

export interface TransactionOptions {
  readOnly: boolean
  /** Wider than the viewer's own reach only where an aggregate over the whole school is asked for. */
  reach?: Reach
}

/**
 * Runs work inside the walls: the role that may not bypass them, this school, and the pupils this person may reach.
 * Commits when the work returns, rolls back when it throws. Only query() and command() call it, and jobs by `asSchool`.
 */
export async function inWalls<T>(scope: Scope, options: TransactionOptions, work: (db: Database) => Promise<T>): Promise<T> {
  const reach = options.reach ?? reachOf(scope.viewer)
  return scope.database.connection().execute(async (db) => {
    try {
      await sql.raw(opening(scope.school.id, reach, options.readOnly)).execute(db)
      if (reach === 'own-pupils') await keepToOwnPupils(db, scope)
      const result = await work(db)
      await sql.raw('commit').execute(db)
      return result
    } catch (error) {
      await sql.raw('rollback').execute(db)
      throw error
    }
  })
}

/** The same walls for a job that acts for the school and for no person: sealing, delivering events. */
export async function asSchool<T>(database: Database, schoolId: string, work: (db: Database) => Promise<T>): Promise<T> {
  return database.connection().execute(async (db) => {
    await sql.raw(opening(schoolId, 'every-pupil', false)).execute(db)
    try {
      const result = await work(db)
      await sql.raw('commit').execute(db)
      return result
    } catch (error) {
      await sql.raw('rollback').execute(db)
      throw error
    }
  })
}
