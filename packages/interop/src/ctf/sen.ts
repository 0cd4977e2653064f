import type { Notes } from '../problem.ts'
import type { PupilRecord } from '../pupils/pupil-record.ts'
import { readNeed, readStatus } from '../pupils/sen.ts'
import { ctfDate } from './dates.ts'
import { all, type Element, textOf } from './element.ts'

/** SENhistory: statuses with their first days, and needs in rank order. */
export function fillSenHistory(record: PupilRecord, pupil: Element, notes: Notes): void {
  for (const sen of all(pupil, 'SEN')) {
    const startsOn = ctfDate(textOf(sen, 'StartDate', 'SENstartDate'), 'senStatusSince', notes)
    const status = readStatus(textOf(sen, 'SENprovision', 'SENstatus', 'SENstage'), startsOn, notes)
    if (status) record.statusHistory.push(status)
  }
  // Oldest first; one without a date cannot be newer than anything.
  record.statusHistory.sort((one, other) => (one.startsOn ?? '').localeCompare(other.startsOn ?? ''))
  for (const [at, element] of all(pupil, 'SENneed').entries()) {
    const startsOn = ctfDate(textOf(element, 'NeedStartDate', 'StartDate'), 'needs', notes)
    const endsOn = ctfDate(textOf(element, 'NeedEndDate', 'EndDate'), 'needs', notes)
    const text = textOf(element, 'SENtype', 'NeedType')
    const need = readNeed({ text, rank: rankOf(textOf(element, 'SENtypeRank', 'Rank'), at + 1, notes), startsOn, endsOn }, notes)
    if (need) record.needs.push(need)
  }
  record.needs.sort((one, other) => one.rank - other.rank)
}

function rankOf(text: string | null, place: number, notes: Notes): number {
  const rank = text === null ? place : Number(text)
  if (Number.isInteger(rank) && rank >= 1 && rank <= 99) return rank
  notes.warning(
    'sen-rank',
    'needs',
    text,
    'The rank of this need is not a number from 1 to 99, so its place in the file is used. Check which need comes first.',
  )
  return place
}
