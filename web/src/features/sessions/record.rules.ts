import type { RecordSent } from './record.form.ts'

export type Typed = Readonly<Record<string, string | string[] | undefined>>

const many = (typed: string | string[] | undefined): string[] =>
  typed === undefined ? [] : (Array.isArray(typed) ? typed : [typed]).filter((one) => one !== '')
const one = (typed: string | string[] | undefined): string => many(typed)[0] ?? ''
const wholeOr = (typed: string, otherwise: number): number =>
  typed === '' ? otherwise : /^\d{1,5}$/.test(typed) ? Number(typed) : Number.NaN

/** The form of a session, as it was sent or as it stands in the browser, as a record. Everybody expected came, but who is ticked as away. */
export function recordOf(typed: Typed, madeAt: string): RecordSent {
  const planned = wholeOr(one(typed['planned']), 0)
  const at = {
    entryId: one(typed['entryId']),
    groupId: one(typed['groupId']),
    day: one(typed['day']),
    startsAt: one(typed['startsAt']),
    replaces: many(typed['replaces']),
    madeAt,
  }
  const cancelled = one(typed['cancelled'])
  if (cancelled !== '')
    return { ...at, happened: 'cancelled', minutes: 0, reason: cancelled as RecordSent['reason'], rating: null, marks: [] }
  const minutes = wholeOr(one(typed['minutes']), planned)
  const rating = one(typed['rating'])
  return {
    ...at,
    happened: planned > 0 && minutes < planned ? 'cut-short' : 'held',
    minutes,
    reason: null,
    rating: rating === '' ? null : Number(rating),
    marks: marksOf(typed),
  }
}

interface Chosen {
  happened: 'held' | 'cut-short' | 'cancelled'
  minutes: number
  reason: string | null
  rating: number | null
  marks: readonly { pupilId: string; here: boolean; reason: string | null; note?: string | null }[]
}

/**
 * Of several records of a session the one that is right, said once more in place of them all: as any other record it can wait on a
 * device. A note that the device was not given stays out, and the school takes it over from those that are replaced.
 */
export function recordOfChoice(
  { happened, minutes, reason, rating, marks }: Chosen,
  at: Pick<RecordSent, 'entryId' | 'groupId' | 'day' | 'startsAt' | 'madeAt'> & { replaces: readonly string[] },
): RecordSent {
  return {
    ...at,
    replaces: [...at.replaces],
    happened,
    minutes,
    reason: reason as RecordSent['reason'],
    rating,
    marks: marks.map((mark) => ({ ...mark, reason: mark.reason as 'other' | null })),
  }
}

function marksOf(typed: Typed): RecordSent['marks'] {
  const away = new Set(many(typed['away']))
  const note = one(typed['note']).trim()
  const about = one(typed['noteAbout'])
  const everybody = [...new Set([...many(typed['pupils']), ...many(typed['came'])])]
  return everybody.map((pupilId) => {
    const why = one(typed[`why-${pupilId}`])
    const noted = note !== '' && (about === '' || about === pupilId) ? { note } : {}
    const here = !away.has(pupilId)
    return { pupilId, here, reason: here || why === '' ? null : (why as 'other'), ...noted }
  })
}

/** What is known of a group and a day before a record of it is taken. */
export interface Around {
  today: string
  /** The schedule has this session, or once had it. */
  scheduled: boolean
  startsOn: string
  endsOn: string | null
}

/** Why a record cannot be of a session that was ever given; null where it can. */
export function wayOf(
  { day, startsAt }: { day: string; startsAt: string },
  around: Around,
): { field: string; says: string } | null {
  if (day > around.today) return { field: 'day', says: 'This day has not come yet. Record the session on the day or later.' }
  if (around.scheduled) return null
  if (day < around.startsOn) return { field: 'day', says: 'This group had not begun on that day. Check the day.' }
  if (around.endsOn !== null && day > around.endsOn)
    return { field: 'day', says: 'This group had ended by that day, and no session was planned then. Check the day.' }
  if (startsAt < '06:00' || startsAt > '21:00')
    return { field: 'startsAt', says: 'No session was planned at this time. Enter a time between 06:00 and 21:00.' }
  return null
}

/**
 * When a record was really made, by the clock of the school: the phone says what its own clock shows now, and the difference is taken
 * off. Never after now, and never before the day of the session, which came from here and not from the phone.
 */
export function madeAtBySchoolClock(
  madeAt: string,
  { phoneNow, now, day }: { phoneNow: number; now: number; day: string },
): string {
  const made = Date.parse(madeAt) + (now - phoneNow)
  const begins = Date.parse(`${day}T00:00:00Z`)
  const earliest = Number.isFinite(begins) ? begins : 0
  const within = Math.min(Math.max(Number.isFinite(made) ? made : now, earliest), now)
  return new Date(within).toISOString()
}
