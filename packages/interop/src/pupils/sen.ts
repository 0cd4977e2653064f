import { findProvision, successorOf } from '../codesets/sen-provision.ts'
import { findNeed } from '../codesets/sen-types.ts'
import type { Notes } from '../problem.ts'
import type { Need, StatusPeriod } from './pupil-record.ts'

export function readStatus(text: string | null, startsOn: string | null, notes: Notes): StatusPeriod | null {
  if (text === null) return null
  const found = findProvision(text)
  if (found?.code === 'N' || found?.code === 'K' || found?.code === 'E') return { status: found.code, startsOn }
  const now = found ? successorOf[found.code] : undefined
  if (found && now) {
    const meaning = now === 'E' ? 'an EHC plan' : 'SEN support'
    notes.warning(
      'sen-status-old',
      'senStatus',
      text,
      `'${found.says}' is no longer used; it has been read as ${now} (${meaning}). Check it.`,
    )
    return { status: now, startsOn }
  }
  notes.error(
    'sen-status-unknown',
    'senStatus',
    text,
    'This SEN status is not one we know, so it is left out. Use N, K or E (no SEN, SEN support, EHC plan).',
  )
  return null
}

export interface NeedText {
  text: string | null
  rank: number
  startsOn?: string | null
  endsOn?: string | null
}

export function readNeed(given: NeedText, notes: Notes): Need | null {
  const { text, rank, startsOn = null, endsOn = null } = given
  if (text === null || /^(none|n\/?a|-)$/i.test(text)) return null
  const found = findNeed(text)
  if (!found) {
    notes.error(
      'sen-type-unknown',
      'primaryNeed',
      text,
      'This type of need is not one we know, so it is left out. Use a DfE code such as ASD or SEMH.',
    )
    return null
  }
  if (found.now !== null) {
    notes.warning(
      'sen-type-old',
      'primaryNeed',
      text,
      `'${found.code}' is no longer used; it has been read as ${found.now}. Check that this is right for this child.`,
    )
    return { type: found.now, rank, startsOn, endsOn }
  }
  if (found.from !== null && startsOn !== null && startsOn < found.from) {
    notes.warning(
      'sen-type-early',
      'primaryNeed',
      text,
      `'${found.code}' is accepted from ${found.from}, and this need starts before that. Check the date.`,
    )
  }
  return { type: found.code, rank, startsOn, endsOn }
}

/** 'ASD; SLCN': several needs in one cell, in order of importance. A comma separates codes only, since descriptions have commas. */
export function splitNeeds(text: string): string[] {
  if (findNeed(text)) return [text]
  const parts = text.split(/[;|/\n]+/).map((part) => part.trim())
  const [only] = parts
  if (parts.length === 1 && only !== undefined) {
    const codes = only.split(',').map((part) => part.trim())
    if (codes.every((code) => findNeed(code))) return codes
  }
  return parts.filter((part) => part !== '')
}
