import { timingSafeEqual } from 'node:crypto'
import { sql } from 'kysely'
import { z } from 'zod'
import type { Role } from '../access/roles.ts'
import { appendEntry } from '../audit/append.server.ts'
import { newId } from '../db/ids.ts'
import type { House } from '../http/house-context.server.ts'
import { done, notValid, type Outcome, refuse } from '../work/refusal.ts'
import { schoolPhases, schoolTypes } from '../work/school-kinds.ts'
import type { Database } from '../work/scope.ts'
import { asSchool } from '../work/transaction.server.ts'
import { knock } from './auth.server.ts'
import { passwordProblem } from './password.server.ts'
import { hashOf } from './token.ts'

export const NewSchool = z.object({
  urn: z.string().regex(/^\d{6}$/, 'Enter the URN: six digits, such as 100000'),
  name: z.string().min(1, 'Enter the name of the school').max(200, 'Use at most 200 characters'),
  type: z.enum(schoolTypes, 'Choose the type of school'),
  phase: z.enum(schoolPhases, 'Choose the phase'),
  la: z.string().regex(/^\d{3}$/, 'Enter the number of the local authority: three digits, such as 382'),
})
export type NewSchool = z.infer<typeof NewSchool>

/** Adds a school. It is the owner of the database that adds schools: no role inside a school can. */
export async function addSchool(database: Database, school: NewSchool, trust: string | null = null): Promise<Outcome<string>> {
  const id = newId()
  const { rows } = await sql<{ school_id: string }>`insert into school (school_id, urn, name, type, phase, la, trust)
    values (${id}, ${school.urn}, ${school.name}, ${school.type}, ${school.phase}, ${school.la}, ${trust})
    on conflict (urn) do nothing returning school_id`.execute(database)
  if (rows.length === 0) return notValid('urn', `There is a school with the URN ${school.urn} already`)
  await appendEntry(database, {
    schoolId: id,
    staffId: null,
    actor: 'Set-up',
    action: 'school.add',
    outcome: 'done',
    requestId: null,
  })
  return done(id)
}

/** Adds a person to a school with these roles, from this day. */
export async function addPerson(
  database: Database,
  schoolId: string,
  person: { userId: string | null; name: string; email: string | null; roles: readonly Role[]; from: string },
): Promise<string> {
  const staffId = newId()
  await asSchool(database, schoolId, async (db) => {
    await sql`insert into staff (school_id, staff_id, user_id, name, email) values (${schoolId}, ${staffId}, ${person.userId}, ${person.name}, ${person.email})`.execute(
      db,
    )
    for (const role of person.roles) {
      await sql`insert into role_held (school_id, role_held_id, staff_id, role, starts_on) values (${schoolId}, ${newId()}, ${staffId}, ${role}, ${person.from})`.execute(
        db,
      )
    }
  })
  return staffId
}

const FirstPerson = z.object({
  person: z.string().min(1, 'Enter your name'),
  email: z.email('Enter your email address, such as name@school.sch.uk'),
  password: z.string(),
})
export const SetUp = NewSchool.extend(FirstPerson.shape)

/** True while this one-time link works. */
export async function setUpIsOpen(database: Database, token: string): Promise<boolean> {
  const { rows } = await sql<{ token_hash: string }>`select token_hash from door.set_up where used_at is null`.execute(database)
  const [kept, given] = [Buffer.from(rows[0]?.token_hash ?? ''), Buffer.from(hashOf(token))]
  return kept.length === given.length && timingSafeEqual(kept, given)
}

/** The first school and its first person. The link is spent by the same work. */
export async function setUp(house: House, token: string, typed: unknown, request: Request): Promise<Outcome<string[]>> {
  const parsed = SetUp.safeParse(typed)
  if (!parsed.success)
    return refuse({
      kind: 'not-valid',
      problems: parsed.error.issues.map((issue) => ({ field: String(issue.path[0] ?? ''), says: issue.message })),
    })
  const { person, email, password, ...school } = parsed.data
  const weak = passwordProblem(password, [person, email])
  if (weak) return notValid('password', weak)
  if (!(await setUpIsOpen(house.database, token))) return refuse({ kind: 'not-found', says: 'This link has been used' })
  const account = await knock(house, '/sign-up/email', { name: person, email, password }, request)
  const userId = userIdOf(account.body)
  if (!account.ok || !userId)
    return notValid('email', 'An account with this email address could not be made. Try another address, or sign in.')
  const added = await addSchool(house.database, school)
  if (!added.ok) return added
  await addPerson(house.database, added.value, {
    userId,
    name: person,
    email,
    roles: ['senco', 'system-administrator'],
    from: house.today(),
  })
  await sql`update door.set_up set used_at = now() where used_at is null`.execute(house.database)
  return done(account.cookies)
}

/** The user of better-auth's answer. */
export function userIdOf(body: Record<string, unknown>): string | null {
  const user = body['user']
  return user !== null && typeof user === 'object' && 'id' in user && typeof user.id === 'string' ? user.id : null
}
