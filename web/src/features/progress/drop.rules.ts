import type { SheetRow } from '@waymark/interop'
import { percentOf, pointsOf, type Scale } from './scale.rules.ts'

export const columnKinds = ['attainment', 'attendance', ''] as const
export type ColumnKind = (typeof columnKinds)[number]
export type Columns = Readonly<Record<string, ColumnKind>>

/** What a column seems to be: attendance by its heading, attainment where most of its marks are on the scale. */
export function guessKind(header: string, marks: readonly string[], scale: Pick<Scale, 'grades'>): ColumnKind {
  const given = marks.filter((mark) => mark !== '')
  if (given.length === 0) return ''
  if (/attend/i.test(header)) return given.some((mark) => percentOf(mark) !== null) ? 'attendance' : ''
  return given.filter((mark) => pointsOf(mark, scale) !== null).length * 2 > given.length ? 'attainment' : ''
}

export interface Known {
  pupilId: string
  upn: string | null
  formerUpns: readonly string[]
  surname: string
  forename: string
  preferredForename: string | null
  bornOn: string
  leftOn: string | null
}

export interface Value {
  pupilId: string
  measure: 'attainment' | 'attendance'
  subject: string
  shown: string
  points: number
}

export interface Problem {
  line: number
  says: string
}

const fold = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

/** Whom a line is about: by UPN, else a former one, else by name and birthday. Where more than one could be meant, nobody. */
export function matcher(pupils: readonly Known[], today: string) {
  const here = pupils.filter(({ leftOn }) => leftOn === null || leftOn > today)
  const byUpn = new Map(here.flatMap((pupil) => (pupil.upn ? [[pupil.upn, pupil] as const] : [])))
  const byFormer = new Map(here.flatMap((pupil) => pupil.formerUpns.map((upn) => [upn, pupil] as const)))
  const key = (surname: string, forename: string, bornOn: string) => `${fold(surname)}|${fold(forename)}|${bornOn}`
  const byPerson = new Map<string, Known[]>()
  for (const pupil of here)
    for (const forename of new Set([pupil.forename, pupil.preferredForename ?? pupil.forename])) {
      const one = key(pupil.surname, forename, pupil.bornOn)
      byPerson.set(one, [...(byPerson.get(one) ?? []), pupil])
    }
  return ({ upn, surname, forename, bornOn }: SheetRow): Known | null => {
    if (upn) return byUpn.get(upn) ?? byFormer.get(upn) ?? null
    if (!surname || !forename || !bornOn) return null
    const found = byPerson.get(key(surname, forename, bornOn)) ?? []
    return found.length === 1 ? (found[0] ?? null) : null
  }
}

/** Every value that can be kept, and each line or mark that cannot, with what to do. A pupil on two lines is taken from neither. */
export function valuesIn(rows: readonly SheetRow[], columns: Columns, scale: Scale, find: ReturnType<typeof matcher>) {
  const values: Value[] = []
  const problems: Problem[] = []
  const lines = new Map<string, number[]>()
  const matched = rows.map((row) => ({ row, pupil: find(row) }))
  for (const { row, pupil } of matched) if (pupil) lines.set(pupil.pupilId, [...(lines.get(pupil.pupilId) ?? []), row.line])
  for (const { row, pupil } of matched) {
    if (!pupil)
      problems.push({ line: row.line, says: 'No pupil on roll matches this line. Check the UPN, or the name and date of birth.' })
    else if ((lines.get(pupil.pupilId)?.length ?? 0) > 1)
      problems.push({ line: row.line, says: `This pupil stands on lines ${lines.get(pupil.pupilId)?.join(' and ')}. Leave one.` })
    else collect(row, pupil.pupilId, { columns, scale }, values, problems)
  }
  return { values, problems }
}

function collect(
  row: SheetRow,
  pupilId: string,
  { columns, scale }: { columns: Columns; scale: Scale },
  values: Value[],
  problems: Problem[],
): void {
  for (const [subject, measure] of Object.entries(columns)) {
    const shown = row.cells[subject] ?? ''
    if (measure === '' || shown === '') continue
    const points = measure === 'attendance' ? percentOf(shown) : pointsOf(shown, scale)
    if (points !== null) values.push({ pupilId, measure, subject, shown, points })
    else
      problems.push({
        line: row.line,
        says: `“${shown.slice(0, 20)}” under ${subject} is ${measure === 'attendance' ? 'no share from 0 to 100' : 'not on the school’s scale'}. It is left out.`,
      })
  }
}
