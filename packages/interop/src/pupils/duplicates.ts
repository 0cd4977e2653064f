import { notesFor, type Problem } from '../problem.ts'
import type { PupilRecord } from './pupil-record.ts'

/** DfE rule 1520. Neither record can be imported until someone says which is right. */
export function refuseSharedUpns(records: readonly PupilRecord[], problems: Problem[]): void {
  const byUpn = Map.groupBy(
    records.filter((record) => record.upn !== null),
    (record) => record.upn,
  )
  for (const [upn, sharing] of byUpn) {
    if (sharing.length < 2) continue
    for (const record of sharing) {
      record.refused = true
      const others = sharing.filter((other) => other !== record).map((other) => other.row)
      notesFor(problems, record.row, record.line).error('1520', 'upn', upn, duplicateWords(record, sharing, others))
    }
  }
}

function duplicateWords(record: PupilRecord, sharing: readonly PupilRecord[], others: readonly number[]): string {
  const where = `record ${others.slice(0, 5).join(', ')}${others.length > 5 ? ' and more' : ''}`
  const oneChild = sharing.every(
    (other) => other.surname === record.surname && other.forename === record.forename && other.bornOn === record.bornOn,
  )
  return oneChild
    ? `This pupil is in the file more than once (also ${where}). Export one line for each pupil.`
    : `Another pupil in this file has the same UPN (${where}). Find out whose it is and correct the other in the MIS.`
}
