import type { State } from '@waymark/duties'
import { dueChoices } from './register.form.ts'
import { needWords, statusWords, yearWords } from './words.rules.ts'

export interface SheetRow {
  surname: string
  forename: string
  upn: string | null
  year: string | null
  class: string | null
  status: 'N' | 'K' | 'E' | 'W'
  since: string
  needs: readonly { type: string }[]
  worker: string | null
  premium: boolean | null
  care: boolean | null
  due: { state: State; title: string; lastDay: string | null } | null
}

const headings = [
  'Surname',
  'Forename',
  'UPN',
  'Year',
  'Class',
  'Status',
  'Since',
  'Primary need',
  'Further needs',
  'Key worker',
  'Pupil premium',
  'Looked after',
  'Next due',
  'State',
  'Last day',
]

const yesNo = (fact: boolean | null): string => (fact === null ? '' : fact ? 'Yes' : 'No')
const stateWords = (state: State): string => (state === 'does-not-apply' ? 'Does not apply' : dueChoices[state])

/** The register as rows of text: headings, then one row for each pupil. Dates stay as 2026-11-23, which every program sorts and reads. */
export function registerSheet(rows: readonly SheetRow[]): string[][] {
  return [headings, ...rows.map(cells)]
}

function cells(row: SheetRow): string[] {
  const [primary, ...further] = row.needs
  return [
    row.surname,
    row.forename,
    row.upn ?? '',
    row.year ? yearWords(row.year) : '',
    row.class ?? '',
    statusWords[row.status],
    row.since,
    primary ? needWords(primary.type) : '',
    further.map((need) => needWords(need.type)).join('; '),
    row.worker ?? '',
    yesNo(row.premium),
    yesNo(row.care),
    row.due?.title ?? '',
    row.due ? stateWords(row.due.state) : '',
    row.due?.lastDay ?? '',
  ]
}
