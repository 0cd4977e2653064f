import { sealSchool } from '#platform/audit/seal.server.ts'
import { verifyLog } from '#platform/audit/verify.server.ts'
import { addSchool, NewSchool } from '#platform/sign-in/set-up.server.ts'
import { NotDone, printJson, readArgs, valueOf, WrongUse } from './outcome.ts'
import { operatorScope, withRecords } from './records.ts'

const text = { type: 'string' } as const

export async function addOneSchool(args: string[], environment: Record<string, string | undefined>): Promise<void> {
  const { values } = readArgs(args, { urn: text, name: text, type: text, phase: text, la: text }, 0)
  const school = NewSchool.safeParse(values)
  if (!school.success)
    throw new WrongUse(school.error.issues.map((issue) => `--${String(issue.path[0])}: ${issue.message}`).join('\n'))
  await withRecords(environment, async (database) => void valueOf(await addSchool(database, school.data)))
  console.log(`Added ${school.data.name} (URN ${school.data.urn}).`)
}

export async function verifyOneLog(args: string[], environment: Record<string, string | undefined>): Promise<void> {
  const { values } = readArgs(args, { school: text, json: { type: 'boolean' } }, 0)
  const found = await withRecords(environment, async (database) => {
    const { school } = await operatorScope(database, values.school, undefined)
    while ((await sealSchool(database, school.id)) > 0);
    return verifyLog(database, school.id)
  })
  if (values.json) printJson(found)
  else
    console.log(
      `${found.entries} entries, ${found.sealed} sealed. ${found.whole ? 'The chain holds.' : 'The chain does not hold.'} Head: ${found.head ?? 'none yet'}`,
    )
  if (!found.whole)
    throw new NotDone(found.faults.map((fault) => `${fault.seq === null ? '' : `Seal ${fault.seq}: `}${fault.says}`).join('\n'))
}
