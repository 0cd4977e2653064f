import { listDue } from '#features/deadlines/list-due.query.server.ts'
import { listRegister } from '#features/register/list-register.query.server.ts'
import { printJson, readArgs, WrongUse } from './outcome.ts'
import { operatorScope, withRecords } from './records.ts'

type Environment = Record<string, string | undefined>
const text = { type: 'string' } as const
const flag = { type: 'boolean' } as const

const needSchool = (school: string | undefined): string => {
  if (!school) throw new WrongUse('Name the school: --school URN')
  return school
}

export async function registerList(args: string[], environment: Environment): Promise<void> {
  const { values } = readArgs(args, { school: text, json: flag }, 0)
  const urn = needSchool(values.school)
  const lines = await withRecords(
    environment,
    async (database) => (await listRegister(await operatorScope(database, urn, undefined), null)).lines,
  )
  if (values.json) printJson(lines)
  else
    for (const line of lines)
      console.log(
        [
          line.name,
          line.upn ?? 'no UPN',
          `Year ${line.year ?? '?'}`,
          line.status,
          `since ${line.since}`,
          line.needs.map((need) => need.type).join(' '),
        ].join('\t'),
      )
}

export async function dueList(args: string[], environment: Environment): Promise<void> {
  const { values } = readArgs(args, { school: text, today: text, json: flag }, 0)
  const urn = needSchool(values.school)
  if (values.today !== undefined && !isDay(values.today)) throw new WrongUse('--today: give a day such as 2026-11-23')
  const { lines } = await withRecords(environment, async (database) =>
    listDue(await operatorScope(database, urn, values.today), null),
  )
  if (values.json) return printJson(lines)
  for (const line of lines)
    console.log(`${line.state}\t${line.lastDay ?? ''}\t${line.about}\t${line.duty}\n\t${line.because.join('\n\t')}`)
}

function isDay(word: string): boolean {
  try {
    return Temporal.PlainDate.from(word).toString() === word
  } catch {
    return false
  }
}
