import { sealSchool } from '#platform/audit/seal.server.ts'
import { type Verification, verifyLog } from '#platform/audit/verify.server.ts'
import { addSchool, NewSchool } from '#platform/sign-in/set-up.server.ts'
import { type Environment, NotDone, neededSchool, printJson, readArgs, valueOrRefuse, WrongUse } from './outcome.ts'
import { operatorScope, withRecords } from './records.ts'

const text = { type: 'string' } as const

export async function addOneSchool(args: string[], environment: Environment): Promise<void> {
  const { values } = readArgs(args, { urn: text, name: text, type: text, phase: text, la: text })
  const school = NewSchool.safeParse({ urn: '', name: '', la: '', ...values })
  if (!school.success)
    throw new WrongUse(school.error.issues.map((issue) => `--${String(issue.path[0])}: ${issue.message}`).join('\n'))
  await withRecords(environment, async (database) => valueOrRefuse(await addSchool(database, school.data)))
  console.log(`Added ${school.data.name} (URN ${school.data.urn}).`)
}

/** Seals what waits, then walks the whole chain. */
export async function verifyOneLog(args: string[], environment: Environment): Promise<void> {
  const { values } = readArgs(args, { school: text, json: { type: 'boolean' } })
  const urn = neededSchool(values.school)
  const found = await withRecords(environment, async (database) => {
    const { school } = await operatorScope(database, urn)
    while ((await sealSchool(database, school.id)) > 0);
    return verifyLog(database, school.id)
  })
  if (values.json) printJson(found)
  else console.log(inWords(found))
  if (!found.whole)
    throw new NotDone(found.faults.map(({ seq, says }) => (seq === null ? says : `Seal ${seq}: ${says}`)).join('\n'))
}

const inWords = ({ entries, sealed, whole, head }: Verification): string =>
  `${entries} entries, ${sealed} sealed. The chain ${whole ? 'holds' : 'does not hold'}. Head: ${head ?? 'none yet'}`
