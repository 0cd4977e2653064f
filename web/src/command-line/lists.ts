import { type DueLine, listDue } from '#features/deadlines/list-due.query.server.ts'
import { listRegister } from '#features/register/list-register.query.server.ts'
import { type Environment, neededSchool, printJson, readArgs, WrongUse } from './outcome.ts'
import { operatorScope, withRecords } from './records.ts'

const text = { type: 'string' } as const
const flag = { type: 'boolean' } as const

export async function registerList(args: string[], environment: Environment): Promise<void> {
  const { values } = readArgs(args, { school: text, json: flag })
  const urn = neededSchool(values.school)
  const { lines } = await withRecords(environment, async (database) => listRegister(await operatorScope(database, urn), null))
  if (values.json) return printJson(lines)
  for (const { name, upn, year, status, since, needs } of lines) {
    const columns = [name, upn ?? 'no UPN', year ?? 'no year', status, `since ${since}`, needs.map((need) => need.type).join(' ')]
    console.log(columns.join('\t'))
  }
}

export async function dueList(args: string[], environment: Environment): Promise<void> {
  const { values } = readArgs(args, { school: text, today: text, json: flag })
  const urn = neededSchool(values.school)
  const { today } = values
  if (today !== undefined && !isDay(today)) throw new WrongUse('--today: give a day such as 2026-11-23')
  const { lines } = await withRecords(environment, async (database) => listDue(await operatorScope(database, urn, today), null))
  if (values.json) return printJson(lines)
  for (const line of lines) console.log(inWords(line))
}

const inWords = ({ state, lastDay, about, duty, because }: DueLine): string =>
  [`${state}\t${lastDay ?? ''}\t${about}\t${duty}`, ...because].join('\n\t')

function isDay(word: string): boolean {
  try {
    return Temporal.PlainDate.from(word).toString() === word
  } catch {
    return false
  }
}
