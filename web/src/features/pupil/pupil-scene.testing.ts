import { sql } from 'kysely'
import { newId } from '#platform/db/ids.ts'
import type { Database } from '#platform/work/scope.ts'
import { asSchool } from '#platform/work/transaction.server.ts'
import { searchKeyOf, sortKeyOf } from './names.rules.ts'
import type { Status } from './record.form.ts'

export interface PupilOptions {
  forename?: string
  surname?: string
  upn?: string | null
  bornOn?: string
  year?: string | null
  class?: string | null
  leftOn?: string | null
  keyWorkerId?: string | null
  premium?: boolean
  care?: boolean
  statuses?: readonly (readonly [Status, string])[]
  needs?: readonly (readonly [type: string, rank: number])[]
}

/** For tests: a pupil with status facts and needs, as an import would have brought them in. */
export async function aPupil(on: { database: Database; school: { id: string } }, options: PupilOptions = {}): Promise<string> {
  const {
    forename = 'Amir',
    surname = 'Rahimi',
    upn = null,
    bornOn = '2013-03-14',
    year = '9',
    leftOn = null,
    keyWorkerId = null,
  } = options
  const id = newId()
  const names = { forename, surname, upn }
  await asSchool(on.database, on.school.id, async (db) => {
    await sql`insert into pupil (school_id, pupil_id, upn, surname, forename, sort_key, search_key, born_on, year_group, registration_group, left_on,
        key_worker_id, pupil_premium, looked_after)
      values (${on.school.id}, ${id}, ${upn}, ${surname}, ${forename}, ${sortKeyOf(names)}, ${searchKeyOf(names)}, ${bornOn}, ${year},
        ${options.class ?? '9C'}, ${leftOn}, ${keyWorkerId}, ${options.premium ?? false}, ${options.care ?? false})`.execute(db)
    await sql`insert into sen_status (school_id, sen_status_id, pupil_id, status, starts_on)
      select ${on.school.id}::uuid, gen_random_uuid(), ${id}::uuid, f->>0, (f->>1)::date from jsonb_array_elements(${JSON.stringify(options.statuses ?? [])}::jsonb) f`.execute(
      db,
    )
    await sql`insert into sen_need (school_id, sen_need_id, pupil_id, type, rank)
      select ${on.school.id}::uuid, gen_random_uuid(), ${id}::uuid, f->>0, (f->>1)::int from jsonb_array_elements(${JSON.stringify(options.needs ?? [])}::jsonb) f`.execute(
      db,
    )
  })
  return id
}

/** For tests: a teaching group with its pupils and who teaches or supports it. */
export async function aGroup(
  on: { database: Database; school: { id: string } },
  {
    name = '9C Maths',
    pupils,
    staffId,
    relation = 'teaches',
  }: { name?: string; pupils: readonly string[]; staffId: string; relation?: 'teaches' | 'supports' },
): Promise<string> {
  const id = newId()
  await asSchool(on.database, on.school.id, async (db) => {
    await sql`insert into teaching_group (school_id, group_id, name) values (${on.school.id}, ${id}, ${name})`.execute(db)
    await sql`insert into group_staff (school_id, group_id, staff_id, relation) values (${on.school.id}, ${id}, ${staffId}, ${relation})`.execute(
      db,
    )
    await sql`insert into group_pupil (school_id, group_id, pupil_id) select ${on.school.id}::uuid, ${id}::uuid, unnest(${`{${pupils.join(',')}}`}::uuid[])`.execute(
      db,
    )
  })
  return id
}

/** For tests: what the log says was done, newest first. */
export async function logOf(
  on: { database: Database; school: { id: string } },
  action: string,
): Promise<{ outcome: string; pupils: string[] }[]> {
  return asSchool(on.database, on.school.id, async (db) => {
    const { rows } = await sql<{ outcome: string; pupils: string[] }>`select outcome, to_jsonb(pupils) as pupils from access_log
      where school_id = ${on.school.id} and action = ${action} order by at desc, entry_id desc`.execute(db)
    return rows
  })
}

/** For tests: how many rows a pupil has in a table of facts. */
export async function countOf(
  on: { database: Database; school: { id: string } },
  table: 'sen_status' | 'sen_need' | 'family_told' | 'concern' | 'concern_decision' | 'ehc_plan' | 'strength',
  pupilId: string,
): Promise<number> {
  return asSchool(on.database, on.school.id, async (db) => {
    const { rows } = await sql<{
      n: number
    }>`select count(*)::int as n from ${sql.table(table)} where school_id = ${on.school.id} and pupil_id = ${pupilId}`.execute(db)
    return rows[0]?.n ?? 0
  })
}
