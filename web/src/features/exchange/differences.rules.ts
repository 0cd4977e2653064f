import type { PupilRecord } from '@waymark/interop'
import { type FactName, factNames, factsOf, type KnownPupil, type PupilFacts } from './known-pupil.rules.ts'
import { type NewContact, type NewNeed, type NewStatus, newContacts, newNeeds, newStatuses } from './new-facts.rules.ts'

/** One thing that will be different, in words short enough for a row of a table. */
export interface Change {
  field: string
  from: string | null
  to: string | null
}

/** What a record says that is not held yet. */
export interface Difference {
  after: PupilFacts
  /** True when a single value changes, so that the pupil's own row is written. */
  rewritten: boolean
  formerUpns: string[]
  statuses: NewStatus[]
  needs: NewNeed[]
  contacts: NewContact[]
  groups: string[]
  /** The pupil is on roll here and the file says that they have left. */
  leaves: boolean
  changes: Change[]
}

export interface Circumstances {
  today: string
  /** Whose each UPN is now. */
  holders: ReadonlyMap<string, string>
  /** A person said that a pupil who had left is back. */
  back?: boolean
}

/** Compares a record with what is held. A value the file lacks never blanks out one that is held. */
export function differencesOf(held: KnownPupil, record: PupilRecord, at: Circumstances): Difference {
  const after = factsAfter(held, record, at)
  const different = factNames.filter((name) => after[name] !== held.facts[name])
  const formerUpns = newFormerUpns(held, record, after)
  const statuses = newStatuses(held, record, after.enteredOn, at.today)
  const needs = newNeeds(held.needs, record.needs)
  const contacts = newContacts(held.contacts, record.contacts)
  const groups = [...new Set(record.groups)].filter((name) => !held.groups.includes(name))
  const changes = [
    ...different.map((field) => ({ field, from: words(held.facts[field]), to: words(after[field]) })),
    ...formerUpns.map((upn) => ({ field: 'formerUpn', from: null, to: upn })),
    ...statuses.map(({ status, startsOn }) => ({ field: 'status', from: null, to: `${status} ${startsOn}` })),
    ...needs.map((need) => needChange(held, need)),
    ...contacts.map((contact) => contactChange(contact)),
    ...groups.map((name) => ({ field: 'group', from: null, to: name })),
  ]
  const leaves = hasLeft(after, at.today) && !hasLeft(held.facts, at.today)
  return { after, rewritten: different.length > 0, formerUpns, statuses, needs, contacts, groups, leaves, changes }
}

export const hasLeft = ({ leftOn }: Pick<PupilFacts, 'leftOn'>, today: string): boolean => leftOn !== null && leftOn <= today

function factsAfter(held: KnownPupil, record: PupilRecord, at: Circumstances): PupilFacts {
  const after = { ...held.facts }
  const said = factsOf(record)
  for (const name of factNames) if (name !== 'upn' && name !== 'sourceId') take(after, said, name)
  // Systems number pupils differently: the first number is kept, or each import would undo the last.
  after.sourceId = held.facts.sourceId ?? said.sourceId
  after.upn = upnAfter(held, said.upn, at)
  const cameBack = said.leftOn === null && held.facts.leftOn !== null && (said.enteredOn ?? '') > held.facts.leftOn
  if (cameBack || (at.back === true && said.leftOn === null && hasLeft(held.facts, at.today))) after.leftOn = null
  return after
}

function take<N extends FactName>(after: PupilFacts, said: PupilFacts, name: N): void {
  if (said[name] !== null) after[name] = said[name]
}

/** A UPN that was this pupil's before stays former, and one that is another pupil's stays theirs. */
function upnAfter(held: KnownPupil, said: string | null, { holders }: Circumstances): string | null {
  if (said === null || held.formerUpns.includes(said)) return held.facts.upn
  const holder = holders.get(said)
  return holder !== undefined && holder !== held.pupilId ? held.facts.upn : said
}

function newFormerUpns(held: KnownPupil, record: PupilRecord, after: PupilFacts): string[] {
  const before = held.facts.upn !== null && held.facts.upn !== after.upn ? [held.facts.upn] : []
  const said = [...before, ...record.formerUpns].filter((upn) => upn !== after.upn && !held.formerUpns.includes(upn))
  return [...new Set(said)]
}

const words = (value: string | boolean | null): string | null => (typeof value === 'boolean' ? (value ? 'yes' : 'no') : value)

function needChange(held: KnownPupil, need: NewNeed): Change {
  const before = held.needs.find((fact) => fact.needId === need.replaces)
  return { field: 'need', from: before ? needWords(before) : null, to: needWords(need) }
}

const needWords = ({ type, rank, startsOn, endsOn }: Omit<NewNeed, 'replaces'>): string =>
  [type, String(rank), startsOn ?? '', endsOn === null ? '' : `until ${endsOn}`].filter(Boolean).join(' ')

function contactChange({ forename, surname, replaces }: NewContact): Change {
  const name = [forename, surname].filter(Boolean).join(' ')
  return { field: 'contact', from: replaces === null ? null : name, to: name }
}
