import { sql } from 'kysely'
import { addProvision } from '#features/provision/library.command.server.ts'
import type { Kind, ShelfFilter } from '#features/trust/kinds.rules.ts'
import { openShelf } from '#features/trust/open-shelf.query.server.ts'
import { newId } from '#platform/db/ids.ts'
import { setTrust } from '#platform/sign-in/school-trust.server.ts'
import type { Outcome } from '#platform/work/refusal.ts'
import type { Scope } from '#platform/work/scope.ts'
import { asSchool } from '#platform/work/transaction.server.ts'
import { freshDatabase } from './database.ts'
import { aSchool, type TestSchool } from './school.ts'

/** Two schools of one trust, one of another and one of none, each with its SENCO. */
export interface TrustScene {
  alder: TestSchool
  birch: TestSchool
  a: Scope
  b: Scope
  c: Scope
  d: Scope
  /** Takes everything of the first two out of use, so that each test begins with nothing. */
  clear: () => Promise<void>
  end: () => Promise<void>
}

export async function aTrust(): Promise<TrustScene> {
  const { door, end } = await freshDatabase()
  const inTrust = async (name: string, trust: string | null): Promise<TestSchool> => {
    const school = await aSchool(door, { name })
    if (trust) await setTrust(school.database, school.school.id, trust)
    return school
  }
  const [alder, birch] = [await inTrust('Alder School', 'Ridge Trust'), await inTrust('Birch School', 'Ridge Trust')]
  const [cedar, dogwood] = [await inTrust('Cedar School', 'Vale Trust'), await inTrust('Dogwood School', null)]
  const senco = (school: TestSchool) => school.as(['senco'])
  const [a, b, c, d] = [await senco(alder), await senco(birch), await senco(cedar), await senco(dogwood)]
  return { alder, birch, a, b, c, d, clear: () => cleared([alder, birch]), end }
}

async function cleared(schools: readonly TestSchool[]): Promise<void> {
  for (const { database, school } of schools)
    await asSchool(database, school.id, async (db) => {
      for (const table of ['trust_shelf', 'banked_outcome', 'provision'])
        await sql`update ${sql.table(table)} set withdrawn_at = now() where withdrawn_at is null and school_id = ${school.id}`.execute(
          db,
        )
    })
}

export async function done<T>(asking: Promise<Outcome<T>>): Promise<T> {
  const outcome = await asking
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal))
  return outcome.value
}
export const saysOf = (outcome: Outcome<unknown>): string => (outcome.ok ? '' : JSON.stringify(outcome.refusal))

export const described = (name: string, over = {}) => ({ name, wave: 'targeted', areas: ['CL'], minutes: '20', ...over })
export const aProvision = async (scope: Scope, name: string, over = {}): Promise<string> =>
  (await done(addProvision(scope, described(name, over)))).provisionId

/** An outcome in the bank of this school. */
export async function banked(scope: Scope, says: string, more: { target?: string; area?: string } = {}): Promise<string> {
  const [id, at] = [newId(), scope.school.id]
  await asSchool(scope.database, at, (db) =>
    sql`insert into banked_outcome (school_id, banked_outcome_id, area, says, target, recorded_by)
      values (${at}, ${id}, ${more.area ?? 'CL'}, ${says}, ${more.target ?? null}, ${scope.viewer.staffId})`.execute(db),
  )
  return id
}

export const onShelf = async (scope: Scope, kind: Kind, filter: Partial<ShelfFilter> = {}) =>
  (await openShelf(scope, { kind, filter: { area: '', wave: '', words: '', ...filter } })).items
export const titles = async (scope: Scope, kind: Kind, filter: Partial<ShelfFilter> = {}): Promise<string[]> =>
  (await onShelf(scope, kind, filter)).map(({ title }) => title)
