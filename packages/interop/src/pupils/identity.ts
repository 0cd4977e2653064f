import type { Notes } from '../problem.ts'
import { checkUpn } from '../upn/check-upn.ts'
import type { PupilRecord } from './pupil-record.ts'

/** The UPN if it can be trusted as a key. One with the wrong check letter is not kept: it may be another child's. */
export function readUpn(text: string | null, notes: Notes): string | null {
  if (text === null) return null
  const code = text.replace(/\s+/g, '').toUpperCase()
  const check = checkUpn(code)
  for (const problem of check.problems) notes[problem.severity](problem.rule, 'upn', text, problem.says)
  return check.valid ? code : null
}

export function readFormerUpns(texts: readonly string[], notes: Notes): string[] {
  const codes: string[] = []
  for (const text of texts) {
    const code = text.replace(/\s+/g, '').toUpperCase()
    if (code === '') continue
    if (checkUpn(code).valid) codes.push(code)
    else
      notes.warning(
        '1560Q',
        'formerUpn',
        text,
        'This former UPN is not in the right form, so it is not kept. Check it in the MIS.',
      )
  }
  return codes
}

/** Without a name and a date of birth nobody can tell which child a record is about. */
export function refuseIfUnnamed(record: PupilRecord, notes: Notes, birthdays: { askedOf: string; found: boolean }): void {
  const missing = [record.surname === null ? 'surname' : null, record.forename === null ? 'forename' : null].filter(
    (part) => part !== null,
  )
  for (const part of missing) {
    record.refused = true
    notes.error(
      'name-missing',
      part,
      null,
      `This record has no ${part}, so it cannot be imported. Add it in the MIS and export again.`,
    )
  }
  if (record.bornOn !== null) return
  record.refused = true
  // A date that was there and could not be read has its own problem already.
  if (birthdays.found) return
  notes.error(
    'born-missing',
    'bornOn',
    null,
    `This record has no date of birth, so it cannot be imported. Add it in ${birthdays.askedOf} and export again.`,
  )
}
