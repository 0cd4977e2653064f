import fs from 'node:fs'
import path from 'node:path'
import { importForOperator } from '#features/exchange/import-for-operator.ts'
import { NotDone, printJson, readArgs, WrongUse } from './outcome.ts'
import { asTyped, operatorScope, withRecords } from './records.ts'

export async function bringInFile(args: string[], environment: Record<string, string | undefined>): Promise<void> {
  const options = { school: { type: 'string' }, 'dry-run': { type: 'boolean' }, json: { type: 'boolean' } } as const
  const { values, positionals } = readArgs(args, options, 1)
  if (!values.school) throw new WrongUse('Name the school: --school URN')
  const files = readFiles(asTyped(environment, positionals[0] ?? ''))
  const result = await withRecords(environment, async (database) =>
    importForOperator(await operatorScope(database, values.school, undefined), { files }, { dryRun: values['dry-run'] === true }),
  )
  if (values.json) return printJson(result)
  const fates = Object.entries(result.fates).map(([fate, count]) => `${fate} ${count}`)
  console.log(`${result.format}: ${result.rows} rows. ${fates.join(', ')}.${values['dry-run'] ? ' Nothing was changed.' : ''}`)
  for (const problem of result.problems) console.log(`line ${problem.line ?? '?'}\t${problem.field ?? ''}\t${problem.says}`)
}

/** One file, or the CSV files of a folder (OneRoster, School Data Sync). */
function readFiles(place: string): { name: string; bytes: Uint8Array }[] {
  if (!fs.existsSync(place)) throw new NotDone(`There is no file ${path.basename(place)} here.`)
  if (!fs.statSync(place).isDirectory()) return [{ name: path.basename(place), bytes: fs.readFileSync(place) }]
  const names = fs.readdirSync(place).filter((name) => name.toLowerCase().endsWith('.csv'))
  if (names.length === 0) throw new NotDone('The folder holds no CSV files.')
  return names.map((name) => ({ name, bytes: fs.readFileSync(path.join(place, name)) }))
}
