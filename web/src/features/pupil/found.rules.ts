import type { Status } from './record.form.ts'
import { statusWords, yearWords } from './words.rules.ts'

/** Where somebody found is in the school, in few words: "Year 9, 9C, SEN Support". */
export function whereWords({
  year,
  class: group,
  status,
  onRoll,
}: {
  year: string | null
  class: string | null
  status: Status
  onRoll: boolean
}): string {
  if (!onRoll) return 'Left the school'
  return [yearWords(year), group, status === 'N' ? null : statusWords[status]].filter(Boolean).join(', ')
}
