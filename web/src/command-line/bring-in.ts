import fs from 'node:fs'
import path from 'node:path'
import { standardLimits } from '@waymark/interop'
import { importForOperator, type OperatorAnswer } from '#features/exchange/import-for-operator.ts'
import { type Environment, NotDone, neededSchool, printJson, readArgs } from './outcome.ts'
import { asTyped, operatorScope, withRecords } from './records.ts'

export async function bringInFile(args: string[], environment: Environment): Promise<void> {
  const options = { school: { type: 'string' }, 'dry-run': { type: 'boolean' }, json: { type: 'boolean' } } as const
  const { values, first } = readArgs(args, options, 'file to bring in')
  const urn = neededSchool(values.school)
  const files = readFiles(asTyped(environment, first), first)
  const dryRun = values['dry-run'] === true
  const answer = await withRecords(environment, async (database) =>
    importForOperator(await operatorScope(database, urn), { files }, { dryRun }),
  )
  if (values.json) printJson(answer)
  else console.log(inWords(answer, dryRun))
  if (nothingUsable(answer))
    throw new NotDone(`Nothing in ${first} can be brought in. ${answer.problems[0]?.says ?? 'It holds no pupils.'}`)
}

const nothingUsable = ({ rows, fates }: OperatorAnswer): boolean => rows === 0 || fates.refused === rows

function inWords({ format, rows, fates, problems }: OperatorAnswer, dryRun: boolean): string {
  const counts = Object.entries(fates).map(([fate, count]) => `${fate === 'needsDecision' ? 'needs a decision' : fate} ${count}`)
  const head = `${format}: ${rows} rows. ${counts.join(', ')}.${dryRun ? ' A dry run: nothing was changed.' : ''}`
  return [head, ...problems.map(({ line, field, says }) => `line ${line ?? '?'}\t${field ?? ''}\t${says}`)].join('\n')
}

/** One file, or the CSV files of a folder (OneRoster, School Data Sync). A file beyond the limit is not read into memory. */
function readFiles(place: string, typed: string): { name: string; bytes: Uint8Array }[] {
  if (!fs.existsSync(place)) throw new NotDone(`There is no file ${typed} here.`)
  const folder = fs.statSync(place).isDirectory()
  const names = folder ? fs.readdirSync(place).filter((name) => name.toLowerCase().endsWith('.csv')) : [path.basename(place)]
  if (names.length === 0) throw new NotDone(`The folder ${typed} holds no CSV files.`)
  return names.map((name) => {
    const file = folder ? path.join(place, name) : place
    if (fs.statSync(file).size > standardLimits.bytes)
      throw new NotDone(`${name} is larger than ${standardLimits.bytes / 1024 / 1024} MB, the most that is read.`)
    return { name, bytes: fs.readFileSync(file) }
  })
}
