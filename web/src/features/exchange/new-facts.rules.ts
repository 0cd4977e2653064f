import type { Contact, Need, PupilRecord, StatusPeriod } from '@waymark/interop'
import type { HeldContact, HeldNeed, HeldStatus, KnownPupil } from './known-pupil.rules.ts'
import { nameKeyOf } from './name-key.rules.ts'

export interface NewStatus {
  status: string
  startsOn: string
  reason: string | null
}

export interface NewNeed {
  type: string
  rank: number
  startsOn: string | null
  endsOn: string | null
  /** The fact it takes the place of: the same need with another rank or date. */
  replaces: string | null
}

export interface NewContact extends Omit<HeldContact, 'contactId'> {
  replaces: string | null
}

export const fromToday = 'Date not in the file: the day of the import'
export const fromEntry = 'Date not in the file: the day the pupil joined the school'

/** Status facts of a record that are not held yet. What was taken out here does not come back by the same file. */
export function newStatuses(held: KnownPupil, record: PupilRecord, enteredOn: string | null, today: string): NewStatus[] {
  const known = new Set(held.statuses.map(statusKey))
  const found: NewStatus[] = []
  for (const { status, startsOn } of record.statusHistory) {
    if (startsOn === null || known.has(statusKey({ status, startsOn }))) continue
    known.add(statusKey({ status, startsOn }))
    found.push({ status, startsOn, reason: null })
  }
  const undated = record.statusHistory.findLast((period) => period.startsOn === null)
  const standing = [...held.statuses.filter((fact) => fact.stands), ...found]
  const fact = undated ? dateUndated(undated, standing, enteredOn, today) : null
  if (fact && !known.has(statusKey(fact))) found.push(fact)
  return found
}

const statusKey = ({ status, startsOn }: Pick<HeldStatus, 'status' | 'startsOn'>): string => `${status} ${startsOn}`

/** A status without a date is what holds now. Nothing is added when that is what is held already. */
function dateUndated(
  { status }: StatusPeriod,
  standing: readonly Pick<HeldStatus, 'status' | 'startsOn'>[],
  enteredOn: string | null,
  today: string,
): NewStatus | null {
  const begun = standing.filter((fact) => fact.startsOn <= today).toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1))
  const now = begun.reduce((latest, fact) => (latest === null || fact.startsOn >= latest.startsOn ? fact : latest), begun[0] ?? null)
  if (now?.status === status) return null
  // Without SEN is what everybody is until something else is said; the watch list is kept here and is no status in a file.
  if (status === 'N' && (now === null || now.status === 'W')) return null
  const sinceEntry = enteredOn !== null && enteredOn <= today && standing.every((fact) => fact.startsOn < enteredOn)
  return sinceEntry ? { status, startsOn: enteredOn, reason: fromEntry } : { status, startsOn: today, reason: fromToday }
}

/** Needs of a record that are not held yet, or held with another rank or date. */
export function newNeeds(held: readonly HeldNeed[], needs: readonly Need[]): NewNeed[] {
  const given = new Map<string, Need>()
  for (const need of needs.map(tidied)) {
    const before = given.get(needKey(need))
    if (!before || need.rank < before.rank) given.set(needKey(need), need)
  }
  const left = new Set(held.filter((fact) => fact.stands))
  const takenOut = new Set(held.filter((fact) => !fact.stands).map(needKey))
  const pairs = [...given.values()].map((need) => ({ need, fact: take(left, (fact) => needKey(fact) === needKey(need)) }))
  return pairs.flatMap(({ need, fact: exact }) => {
    if (!exact && takenOut.has(needKey(need))) return []
    const only = [...given.values()].filter((other) => other.type === need.type).length === 1
    const fact = exact ?? (only ? take(left, (open) => open.type === need.type && open.endsOn === null) : null)
    return againstHeld(need, fact)
  })
}

const needKey = ({ type, startsOn }: Pick<Need, 'type' | 'startsOn'>): string => `${type} ${startsOn ?? ''}`

function tidied(need: Need): Need {
  const backwards = need.endsOn !== null && need.startsOn !== null && need.endsOn < need.startsOn
  return { ...need, rank: Math.min(99, Math.max(1, need.rank)), endsOn: backwards ? null : need.endsOn }
}

function take<T>(from: Set<T>, fits: (one: T) => boolean): T | null {
  for (const one of from) {
    if (!fits(one)) continue
    from.delete(one)
    return one
  }
  return null
}

function againstHeld(need: Need, fact: HeldNeed | null): NewNeed[] {
  const { type, rank } = need
  if (fact === null) return [{ type, rank, startsOn: need.startsOn, endsOn: need.endsOn, replaces: null }]
  const [startsOn, endsOn] = [need.startsOn ?? fact.startsOn, need.endsOn ?? fact.endsOn]
  if (fact.byPerson || (rank === fact.rank && startsOn === fact.startsOn && endsOn === fact.endsOn)) return []
  return [{ ...tidied({ type, rank, startsOn, endsOn }), replaces: fact.needId }]
}

/** Contacts of a record that are not held yet, or held with other details. A detail the file lacks is kept. */
export function newContacts(held: readonly HeldContact[], contacts: readonly Contact[]): NewContact[] {
  const given = new Map(contacts.map((contact) => [nameKeyOf(contact), contact]))
  const left = new Set(held)
  return [...given].flatMap(([key, contact]) => {
    const before = take(left, (one) => nameKeyOf(one) === key)
    const now: NewContact = {
      position: before?.position ?? contact.order,
      title: contact.title ?? before?.title ?? null,
      forename: before?.forename ?? contact.forename,
      surname: before?.surname ?? contact.surname,
      relationship: contact.relationship ?? before?.relationship ?? null,
      parentalResponsibility: contact.parentalResponsibility ?? before?.parentalResponsibility ?? null,
      phones: contact.phones.length > 0 ? contact.phones : (before?.phones ?? []),
      email: contact.email ?? before?.email ?? null,
      replaces: before?.contactId ?? null,
    }
    return before && sayings(before) === sayings(now) ? [] : [now]
  })
}

const sayings = (one: Omit<HeldContact, 'contactId'>): string =>
  JSON.stringify([
    one.title,
    one.relationship,
    one.parentalResponsibility,
    one.email,
    one.phones.map(({ kind, number }) => [kind, number]),
  ])
