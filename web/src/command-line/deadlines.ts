import { type Clock, clocks, readGiven } from '@waymark/duties'
import { parsedJson, printJson, WrongUse } from './outcome.ts'

/** `deadlines NAME 'JSON'`: one clock, on the facts given. Opens no database. */
export async function workOneClock(args: string[]): Promise<void> {
  const [name, json, extra] = args
  const clock = clockNamed(name)
  if (json === undefined) throw new WrongUse(`Give the facts as JSON: ${asked(clock)}`)
  if (extra !== undefined) throw new WrongUse(`Too many words: ${extra}. Put the JSON between quotes`)
  const read = readGiven(clock, parsedJson(json))
  if (!read.ok) throw new WrongUse(read.key === '' ? `The facts: ${read.says}` : `${read.key}: ${read.says}`)
  printJson(clock.work(read.given))
}

function clockNamed(name: string | undefined): Clock {
  const names = clocks.map((clock) => clock.name).join(', ')
  if (name === undefined) throw new WrongUse(`Name the clock: ${names}`)
  const found = clocks.find((clock) => clock.name === name)
  if (!found) throw new WrongUse(`There is no clock ${name}. There are ${names}`)
  return found
}

const asked = ({ fields, required }: Clock): string =>
  Object.keys(fields)
    .map((key) => (required.includes(key) ? key : `${key} (if known)`))
    .join(', ')
