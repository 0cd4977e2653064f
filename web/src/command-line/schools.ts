import { sealSchool } from '#platform/audit/seal.server.ts'
import { type Verification, verifyLog } from '#platform/audit/verify.server.ts'
import { setTrust, type TrustSet } from '#platform/sign-in/school-trust.server.ts'
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

/** Which trust a school is in decides whose shared outcomes and provisions it reads, and who reads its own. */
export async function setOneTrust(args: string[], environment: Environment): Promise<void> {
  const { values } = readArgs(args, { school: text, name: text, none: { type: 'boolean' } })
  const urn = neededSchool(values.school)
  const name = values.name?.trim() ?? ''
  if ((name !== '') === (values.none === true)) throw new WrongUse('Name the trust with --name "…", or say --none')
  if (name.length > 200) throw new WrongUse('--name: use at most 200 characters')
  const { school, set } = await withRecords(environment, async (database) => {
    const { school } = await operatorScope(database, urn)
    return { school, set: await setTrust(database, school.id, values.none ? null : name) }
  })
  console.log(trustWords(school.name, set))
}

function trustWords(school: string, { was, now, ended, others }: TrustSet): string {
  const lines = [
    was === now ? `${school} is ${now === null ? 'in no trust' : `in ${now}`} already. Nothing was changed.` : null,
    was !== now && now === null
      ? `${school} is in no trust now. It reads nothing of other schools, and none reads anything of it.`
      : null,
    was !== now && now !== null ? `${school} is in ${now} now.` : null,
    ended > 0 ? `What it shared with ${was} (${ended}) is shared no longer.` : null,
    now !== null && others.length > 0 ? `With it: ${others.join(', ')}.` : null,
    now !== null && others.length === 0
      ? 'No other school here is in a trust of this name. Is it written as for the others?'
      : null,
  ]
  return lines.filter((line) => line !== null).join('\n')
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
