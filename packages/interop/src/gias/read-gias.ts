import { decodeText, looksBinary } from '../csv/encoding.ts'
import { splitRows } from '../csv/grid.ts'
import { Stop } from '../limits.ts'
import { type Notes, notesFor, type Problem } from '../problem.ts'
import { type GiasPhase, type GiasType, phaseOfGias, typeOfGias } from './gias-words.ts'
import { recordsOf } from './records.ts'

/** The columns that are read, as the file names them. */
export const giasColumns = {
  urn: 'URN',
  name: 'EstablishmentName',
  typeName: 'TypeOfEstablishment (name)',
  phaseName: 'PhaseOfEducation (name)',
  ageFrom: 'StatutoryLowAge',
  ageTo: 'StatutoryHighAge',
  authorityNumber: 'LA (code)',
  authorityName: 'LA (name)',
  status: 'EstablishmentStatus (name)',
} as const
type Column = keyof typeof giasColumns
const columns: readonly Column[] = [
  'urn',
  'name',
  'typeName',
  'phaseName',
  'ageFrom',
  'ageTo',
  'authorityNumber',
  'authorityName',
  'status',
]

/** What the file says of one school. Null is what it does not say, or says in a word that is none of ours. */
export interface GiasSchool {
  urn: string
  name: string
  typeName: string
  type: GiasType | null
  phaseName: string
  phase: GiasPhase | null
  ageFrom: number | null
  ageTo: number | null
  authority: { number: string; name: string } | null
  status: string
}

export interface GiasReading {
  school: GiasSchool | null
  problems: Problem[]
}

/**
 * The line of one school in the "all establishment data" of Get Information about Schools, or in an extract of it. The file is
 * given in pieces and only its headings and this line are kept.
 */
export function readGias(chunks: Iterable<Uint8Array>, urn: string): GiasReading {
  const problems: Problem[] = []
  const notes = notesFor(problems, null, null)
  try {
    return { school: lookFor(urn, recordsOf(chunks), notes), problems }
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    notes.error(error.rule, null, null, error.says)
    return { school: null, problems }
  }
}

function lookFor(urn: string, records: Generator<Uint8Array>, notes: Notes): GiasSchool | null {
  const first = records.next().value
  const heading = first ? headingOf(first) : null
  if (!heading) throw new Stop('empty', 'This file is empty. Download it again.')
  const missing = columns.map((column) => giasColumns[column]).filter((name) => !heading.names.includes(name))
  if (missing.length > 0) {
    notes.error(
      'columns-missing',
      null,
      null,
      `This file has no column ${missing.join(', ')}. Use "all establishment data" as it is downloaded, with its headings.`,
    )
    return null
  }
  const at = heading.names.indexOf(giasColumns.urn)
  for (const record of records) {
    const cells = rowsOf(record, urn, heading.delimiter).find((row) => row[at]?.trim() === urn)
    if (cells) return schoolOf((column) => cells[heading.names.indexOf(giasColumns[column])]?.trim() ?? '', notes)
  }
  notes.error(
    'urn-absent',
    'urn',
    urn,
    `The URN ${urn} is not in this file. Check that it is the newest, and that your school's line is in it.`,
  )
  return null
}

/** The headings, and what stands between them: the file has commas, and a spreadsheet may have saved it otherwise. */
function headingOf(record: Uint8Array): { names: string[]; delimiter: string } {
  const { text } = decodeText(record)
  if (looksBinary(text) || text.includes('\u0000'))
    throw new Stop('not-text', 'This is not a CSV file. If it is a zip or a workbook, give the CSV file in it.')
  const split = (delimiter: string) => (splitRows(text, delimiter, 1)[0]?.cells ?? []).map((name) => name.trim())
  const delimiter = [',', ';', '\t'].find((one) => split(one).includes(giasColumns.urn)) ?? ','
  return { names: split(delimiter), delimiter }
}

const latin = new TextDecoder('latin1')

/** Most lines are not looked into: the number does not stand anywhere in them. */
function rowsOf(record: Uint8Array, urn: string, delimiter: string): string[][] {
  if (!latin.decode(record).includes(urn)) return []
  return splitRows(decodeText(record).text, delimiter, 1000).map((row) => row.cells)
}

function schoolOf(cell: (column: Column) => string, notes: Notes): GiasSchool {
  const [typeName, phaseName, status] = [cell('typeName'), cell('phaseName'), cell('status')]
  const [type, phase] = [typeOfGias(typeName), phaseOfGias(phaseName)]
  if (!type)
    notes.warning('type-unknown', 'type', typeName, `"${typeName}" is none of the types kept here. Choose the type yourself.`)
  if (!phase)
    notes.warning('phase-unknown', 'phase', phaseName, `The file gives the phase as "${phaseName}". Choose the phase yourself.`)
  if (!/^open/i.test(status))
    notes.warning(
      'not-open',
      'status',
      status,
      `The file gives the status as "${status}". Check that this is your school's line and not that of one before it.`,
    )
  const number = /^\d{1,3}$/.test(cell('authorityNumber')) ? cell('authorityNumber').padStart(3, '0') : null
  return {
    urn: cell('urn'),
    name: cell('name'),
    typeName,
    type,
    phaseName,
    phase,
    ageFrom: ageOf('ageFrom', cell('ageFrom'), notes),
    ageTo: ageOf('ageTo', cell('ageTo'), notes),
    authority: number === null ? null : { number, name: cell('authorityName') },
    status,
  }
}

function ageOf(field: 'ageFrom' | 'ageTo', found: string, notes: Notes): number | null {
  const age = Number(found)
  if (/^\d{1,2}$/.test(found) && age <= 25) return age
  notes.warning('age-unknown', field, found, `The file gives "${found}" in ${giasColumns[field]}. Enter the age yourself.`)
  return null
}
