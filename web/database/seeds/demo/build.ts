import { sql } from 'kysely'
import { importForOperator } from '#features/exchange/import-for-operator.ts'
import { sealSchool } from '#platform/audit/seal.server.ts'
import type { House } from '#platform/http/house-context.server.ts'
import { addPerson, addSchool } from '#platform/sign-in/set-up.server.ts'
import type { School, Scope } from '#platform/work/scope.ts'
import { csvFile } from './csv-file.ts'
import { ctfFile } from './ctf-file.ts'
import { demoPupils } from './pupils.ts'
import type { DemoSchool } from './shape.ts'
import { tellStory } from './story.ts'

export interface BuiltSchool {
  scope: Scope
  pupils: number
}

/** One school, brought in by the front door: its pupils as a Common Transfer File, its classes as a CSV list. */
export async function buildSchool(house: House, shape: DemoSchool, seed: number): Promise<BuiltSchool> {
  const { urn, name, type, phase, la, trust } = shape
  const added = await addSchool(house.database, { urn, name, type, phase, la }, trust)
  if (!added.ok) throw new Error(`${name} is there already`)
  const school: School = { id: added.value, urn, name, type, phase }
  const staffId = await addPerson(house.database, school.id, {
    userId: null,
    name: 'Demonstration builder',
    email: null,
    roles: ['senco'],
    from: '2020-09-01',
  })
  const today = house.today()
  const viewer = { staffId, userId: null, name: 'Demonstration builder', roles: ['senco'] as const }
  const scope: Scope = { viewer, school, schools: [{ id: school.id, name }], today, requestId: 'demo', database: house.database }
  const pupils = demoPupils(shape, today, seed)
  for (const file of [
    { name: 'pupils.xml', bytes: ctfFile(shape, pupils) },
    { name: 'classes.csv', bytes: csvFile(pupils) },
  ]) {
    const answer = await importForOperator(scope, { files: [file] }, { dryRun: false })
    if (answer.fates.refused + answer.fates.needsDecision > 0)
      throw new Error(`${file.name} of ${name} was not wholly brought in: ${JSON.stringify(answer.problems[0])}`)
  }
  return { scope, pupils: pupils.length }
}

/** The database learns how its tables are filled, and the log is sealed. */
export async function settle(house: House, schoolIds: readonly string[]): Promise<void> {
  await sql`analyze`.execute(house.database)
  for (const id of schoolIds) while ((await sealSchool(house.database, id)) > 0);
}

export { tellStory }
