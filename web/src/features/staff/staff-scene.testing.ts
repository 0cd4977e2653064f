import { sql } from 'kysely'
import type { House } from '#platform/http/house-context.server.ts'
import { knock } from '#platform/sign-in/auth.server.ts'
import { userIdOf } from '#platform/sign-in/set-up.server.ts'
import type { Outcome, Refusal } from '#platform/work/refusal.ts'
import type { Database } from '#platform/work/scope.ts'
import { asSchool } from '#platform/work/transaction.server.ts'

interface At {
  database: Database
  school: { id: string }
}

/** For tests: the three or four words that people are asked for. */
export const goodPassword = 'seven slow herons wading'

let places = 0

/** For tests: a request from a place of its own, so that the limit on tries holds off nobody. */
export const asked = (cookies: readonly string[] = [], place = `10.0.0.${++places}`): Request =>
  new Request('http://127.0.0.1:3000/', {
    headers: { cookie: cookies.map((cookie) => cookie.split(';')[0]).join('; '), 'x-waymark-address': place },
  })

/** For tests: what a command answered, when it was to be carried out. */
export async function done<T>(asking: Promise<Outcome<T>>): Promise<T> {
  const outcome = await asking
  if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome.refusal)}`)
  return outcome.value
}

/** For tests: why a command was refused. */
export async function refusalOf(asking: Promise<Outcome<unknown>>): Promise<Refusal> {
  const outcome = await asking
  if (outcome.ok) throw new Error('it was carried out')
  return outcome.refusal
}

/** For tests: every row of a table that belongs to this school, as the owner of the database would see it. */
export function rowsOf(
  on: At,
  table: 'staff' | 'role_held' | 'invitation' | 'group_staff' | 'access_log',
): Promise<Record<string, unknown>[]> {
  return asSchool(on.database, on.school.id, async (db) => {
    const { rows } = await sql<
      Record<string, unknown>
    >`select * from ${sql.table(table)} where school_id = ${on.school.id}`.execute(db)
    return rows
  })
}

/** For tests: all that can be written about people, to see that a refusal wrote nothing. */
export async function allOf(on: At): Promise<unknown> {
  const tables = ['staff', 'role_held', 'invitation', 'group_staff'] as const
  const found: Record<string, unknown[]> = {}
  for (const table of tables) found[table] = (await rowsOf(on, table)).map((row) => JSON.stringify(row)).sort()
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from door."user"`.execute(on.database)
  return { ...found, accounts: rows[0]?.n }
}

/** For tests: a person with an account of their own, as joining would have made it. */
export async function giveAccount(house: House, on: At, staffId: string): Promise<{ email: string; cookies: string[] }> {
  const email = `person-${staffId}@alderwick.example`
  const account = await knock(house, '/sign-up/email', { name: 'Somebody', email, password: goodPassword }, asked())
  const userId = userIdOf(account.body)
  await asSchool(on.database, on.school.id, (db) =>
    sql`update staff set email = ${email}, user_id = ${userId} where school_id = ${on.school.id} and staff_id = ${staffId}`.execute(
      db,
    ),
  )
  return { email, cookies: account.cookies }
}
