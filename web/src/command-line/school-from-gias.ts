import fs from 'node:fs'
import { changeFacts } from '#features/school/change-facts.command.server.ts'
import { linesOfGias, suggestedFacts } from '#features/school/gias.rules.ts'
import { lookInGias } from '#features/school/look-in-gias.query.server.ts'
import { type Environment, NotDone, neededSchool, readArgs, valueOrRefuse, WrongUse } from './outcome.ts'
import { asTyped, operatorScope, withRecords } from './records.ts'

const options = {
  school: { type: 'string' },
  file: { type: 'string' },
  keep: { type: 'boolean' },
  since: { type: 'string' },
} as const

/** Says what the file has of the school beside what is recorded. Only with --keep is anything changed. */
export async function schoolFromGias(args: string[], environment: Environment): Promise<void> {
  const { values } = readArgs(args, options)
  const urn = neededSchool(values.school)
  const named = values.file
  if (!named) throw new WrongUse('Name the file of Get Information about Schools: --file edubasealldata.csv')
  const file = asTyped(environment, named)
  if (!fs.existsSync(file)) throw new NotDone(`There is no file ${named} here.`)
  await withRecords(environment, async (database) => {
    const scope = await operatorScope(database, urn)
    const looked = await lookInGias(scope, { file: piecesOf(file) })
    for (const { what, file: says, recorded } of linesOfGias(looked)) console.log(`${what}\t${says}\trecorded: ${recorded}`)
    for (const warning of looked.warnings) console.log(warning)
    if (!values.keep) return console.log('Nothing was changed. To keep the type, phase and ages, ask again with --keep.')
    if (!looked.found.type || !looked.found.phase)
      throw new NotDone('Not kept: the file gives a type or phase that a person has to choose. Do that on the School page.')
    const how = values.since === undefined ? 'corrected' : 'changed'
    const form = {
      ...suggestedFacts(looked),
      how,
      startsOn: values.since ?? looked.stands.startsOn ?? '',
      seen: looked.stands.id ?? '',
    }
    valueOrRefuse(await changeFacts(scope, form))
    console.log('Kept. What stood before is on the School page.')
  })
}

const PIECE = 1024 * 1024

/** The file in pieces, so that all of England is never in memory. */
function* piecesOf(file: string): Generator<Uint8Array> {
  const open = fs.openSync(file, 'r')
  try {
    for (;;) {
      const piece = new Uint8Array(PIECE)
      const read = fs.readSync(open, piece)
      if (read === 0) return
      yield piece.subarray(0, read)
    }
  } finally {
    fs.closeSync(open)
  }
}
