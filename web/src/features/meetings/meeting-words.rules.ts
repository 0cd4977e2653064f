import type { MeetingKind, PersonRole } from './meetings.form.ts'

export const kindWords: Readonly<Record<MeetingKind, string>> = {
  planning: 'Planning support',
  review: 'Review of support',
  'parents-evening': 'Parents’ evening',
  other: 'Another meeting',
}

export const roleWords: Readonly<Record<PersonRole, string>> = {
  pupil: 'Pupil',
  parent: 'Parent or carer',
  staff: 'Staff',
  professional: 'From outside the school',
}

export const stateWords = { planned: 'Planned', held: 'Held', cancelled: 'Cancelled' } as const

/** 15:30 as people say it. */
export function timeWords(at: string | null): string {
  if (at === null) return ''
  const [hours = 0, minutes = 0] = at.split(':').map(Number)
  const half = hours < 12 ? 'am' : 'pm'
  return `${hours % 12 === 0 ? 12 : hours % 12}${minutes === 0 ? '' : `.${String(minutes).padStart(2, '0')}`}${half}`
}
