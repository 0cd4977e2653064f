import { type DateOrder, evidenceIn } from '../csv/date-order.ts'
import type { Field } from '../csv/fields.ts'
import { type Limits, Stop } from '../limits.ts'
import { notesFor, type Problem } from '../problem.ts'
import { refuseSharedUpns } from './duplicates.ts'
import { pupilFromRow } from './pupil-from-row.ts'
import type { PupilRecord } from './pupil-record.ts'

/** A pupil put together from the several files of a roster folder. */
export interface RosterPupil {
  line: number
  facts: ReadonlyMap<Field, string>
  groups: string[]
}

interface RosterReading {
  pupils: readonly RosterPupil[]
  problems: Problem[]
  limits: Limits
  dateOrder: DateOrder | null
  /** The file a date of birth belongs in. */
  birthdaysIn: string
}

export function readRosterPupils({ pupils, problems, limits, dateOrder, birthdaysIn }: RosterReading): PupilRecord[] {
  if (pupils.length > limits.pupils)
    throw new Stop('limit-pupils', `The folder has more than ${limits.pupils} pupils. Export it in smaller parts.`)
  const evidence = evidenceIn(pupils.flatMap((pupil) => pupil.facts.get('bornOn') ?? []))
  const dates = () => ({ evidence, said: dateOrder, serials: null })
  const records = pupils.map(({ line, facts, groups }, at) => {
    const row = at + 1
    const source = { row, line, birthdaysIn, dates, cell: (field: Field) => facts.get(field) ?? null }
    const record = pupilFromRow(source, notesFor(problems, row, line))
    record.groups.push(...groups)
    return record
  })
  if (pupils.some((pupil) => pupil.facts.has('yearGroup'))) {
    const says =
      'These formats call it a grade. The number has been read as the English year group; check one pupil you know (an American grade is a year less).'
    notesFor(problems, null, null).warning('grade-as-year', 'yearGroup', null, says)
  }
  if (pupils.length === 0) {
    notesFor(problems, null, null).error(
      'no-pupils',
      null,
      null,
      'The folder has no pupils in it. Check that pupils were chosen in the export.',
    )
  }
  refuseSharedUpns(records, problems)
  return records
}

/** Facts without the ones that are not there. */
export function factsOf(pairs: Iterable<readonly [Field, string | null | undefined]>): Map<Field, string> {
  const facts = new Map<Field, string>()
  for (const [field, value] of pairs) if (value && !facts.has(field)) facts.set(field, value)
  return facts
}
