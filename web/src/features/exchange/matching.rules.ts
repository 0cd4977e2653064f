import type { Contact, PupilRecord } from '@waymark/interop'
import { foldName } from './fold.rules.ts'

export const plainFields = [
  'upn',
  'surname',
  'forename',
  'middleNames',
  'preferredSurname',
  'preferredForename',
  'bornOn',
  'sex',
  'yearGroup',
  'registrationGroup',
  'ethnicity',
  'language',
  'freeSchoolMeals',
  'pupilPremium',
  'lookedAfter',
  'serviceChild',
] as const
export type PlainField = (typeof plainFields)[number]
type Value = string | boolean | null

export type Status = { status: 'N' | 'K' | 'E' | 'W'; startsOn: string }
export type Need = { type: string; rank: number; startsOn: string | null; endsOn: string | null }

export type HeldPupil = { [F in PlainField]: PupilRecord[F] } & {
  pupilId: string
  surname: string
  forename: string
  bornOn: string
  formerUpns: string[]
  leftOn: string | null
  statuses: Status[]
  needs: Need[]
  hasContacts: boolean
}

export const fates = ['new', 'changed', 'same', 'left', 'needs-decision', 'refused'] as const
export type Fate = (typeof fates)[number]

export interface FieldChange {
  field: string
  from: Value
  to: Value
}

/** What becomes of one row. */
export interface PlannedRow {
  row: number
  line: number | null
  name: string
  fate: Fate
  pupilId: string | null
  candidates: string[]
  changes: FieldChange[]
  formerUpns: string[]
  statuses: (Status & { reason: string | null })[]
  needs: Need[]
  contacts: Contact[]
  groups: string[]
  record: PupilRecord
}

/** A person's answer for a row: it is this pupil, it is somebody new, or leave it out. */
export type Decision = 'new' | 'leave-out' | (string & {})

export interface Circumstances {
  today: string
  /** The whole file was refused. */
  refused: boolean
  /** Joining and leaving dates are those of the sending school (a Common Transfer File). */
  fromAnotherSchool: boolean
  decisions: ReadonlyMap<number, Decision>
}

/** The fate of every row, in the order of the file. Fates add up to the rows. */
export function planImport(records: readonly PupilRecord[], held: readonly HeldPupil[], at: Circumstances): PlannedRow[] {
  const index = indexOf(held)
  return records.map((record) => planRow(record, index, at))
}

interface Index {
  byId: Map<string, HeldPupil>
  byUpn: Map<string, HeldPupil>
  byFormer: Map<string, HeldPupil>
  byPerson: Map<string, HeldPupil[]>
}

const personKey = (surname: string | null, forename: string | null, bornOn: string | null) =>
  `${foldName(surname ?? '')}|${foldName(forename ?? '')}|${bornOn ?? ''}`

function indexOf(held: readonly HeldPupil[]): Index {
  const index: Index = { byId: new Map(), byUpn: new Map(), byFormer: new Map(), byPerson: new Map() }
  for (const pupil of held) {
    index.byId.set(pupil.pupilId, pupil)
    if (pupil.upn) index.byUpn.set(pupil.upn, pupil)
    for (const upn of pupil.formerUpns) index.byFormer.set(upn, pupil)
    const key = personKey(pupil.surname, pupil.forename, pupil.bornOn)
    index.byPerson.set(key, [...(index.byPerson.get(key) ?? []), pupil])
  }
  return index
}

function planRow(record: PupilRecord, index: Index, at: Circumstances): PlannedRow {
  const empty = {
    row: record.row,
    line: record.line,
    name: [record.surname, record.forename].filter(Boolean).join(', ') || 'No name',
    pupilId: null,
    candidates: [],
    changes: [],
    formerUpns: [],
    statuses: [],
    needs: [],
    contacts: [],
    groups: record.groups,
    record,
  }
  if (at.refused || record.refused) return { ...empty, fate: 'refused' }
  const match = matchOf(record, index, at.decisions.get(record.row))
  if (match.kind === 'undecided') return { ...empty, fate: 'needs-decision', candidates: match.candidates }
  if (match.kind === 'left-out') return { ...empty, fate: 'refused' }
  if (match.kind === 'new')
    return {
      ...empty,
      fate: 'new',
      formerUpns: record.formerUpns,
      statuses: newStatuses(record, [], at.today),
      needs: record.needs,
      contacts: record.contacts,
    }
  return comparedWith(match.pupil, record, at, empty)
}

type Match =
  | { kind: 'pupil'; pupil: HeldPupil }
  | { kind: 'new' }
  | { kind: 'undecided'; candidates: string[] }
  | { kind: 'left-out' }

/** UPN, then former UPN on either side; a name and date of birth alone are for a person to confirm. */
function matchOf(record: PupilRecord, index: Index, decision: Decision | undefined): Match {
  if (decision === 'leave-out') return { kind: 'left-out' }
  const chosen = decision === undefined || decision === 'new' ? undefined : index.byId.get(decision)
  if (chosen) return { kind: 'pupil', pupil: chosen }
  const byUpn = record.upn ? index.byUpn.get(record.upn) : undefined
  if (byUpn)
    return samePerson(byUpn, record) ? { kind: 'pupil', pupil: byUpn } : { kind: 'undecided', candidates: [byUpn.pupilId] }
  const former = [
    record.upn ? index.byFormer.get(record.upn) : undefined,
    ...record.formerUpns.map((upn) => index.byUpn.get(upn) ?? index.byFormer.get(upn)),
  ].find(Boolean)
  if (former)
    return samePerson(former, record) ? { kind: 'pupil', pupil: former } : { kind: 'undecided', candidates: [former.pupilId] }
  const namesakes = index.byPerson.get(personKey(record.surname, record.forename, record.bornOn)) ?? []
  if (decision === 'new' || namesakes.length === 0) return { kind: 'new' }
  return { kind: 'undecided', candidates: namesakes.map((pupil) => pupil.pupilId) }
}

/** A UPN whose name and date of birth both differ may be somebody else's. */
const samePerson = (held: HeldPupil, record: PupilRecord): boolean =>
  held.bornOn === record.bornOn ||
  foldName(held.surname) === foldName(record.surname ?? '') ||
  foldName(held.forename) === foldName(record.forename ?? '')

function comparedWith(held: HeldPupil, record: PupilRecord, at: Circumstances, empty: Omit<PlannedRow, 'fate'>): PlannedRow {
  // What the file does not say is never blanked out here.
  const changes = plainFields.flatMap((field): FieldChange[] =>
    record[field] === null || record[field] === held[field] ? [] : [{ field, from: held[field], to: record[field] }],
  )
  const renamed = changes.some((change) => change.field === 'upn') && held.upn ? [held.upn] : []
  const formerUpns = [...record.formerUpns, ...renamed].filter((upn) => !held.formerUpns.includes(upn) && upn !== record.upn)
  const statuses = newStatuses(record, held.statuses, at.today)
  const needs = record.needs.filter(
    (need) =>
      !held.needs.some(
        (one) => one.type === need.type && (one.startsOn === need.startsOn || (one.endsOn === null && need.endsOn === null)),
      ),
  )
  const contacts = held.hasContacts ? [] : record.contacts
  const leaves = !at.fromAnotherSchool && record.leftOn !== null && record.leftOn <= at.today && held.leftOn === null
  const all = leaves ? [...changes, { field: 'leftOn', from: null, to: record.leftOn }] : changes
  const touched = all.length + formerUpns.length + statuses.length + needs.length + contacts.length > 0
  return {
    ...empty,
    pupilId: held.pupilId,
    fate: leaves ? 'left' : touched ? 'changed' : 'same',
    changes: all,
    formerUpns,
    statuses,
    needs,
    contacts,
  }
}

const noDate = 'The file gave no date: the day it was brought in stands for it'

/** Status facts that are not held yet. The watch list is kept here and not by the sender, so a bare "none" leaves it alone. */
function newStatuses(record: PupilRecord, held: readonly Status[], today: string): PlannedRow['statuses'] {
  const now =
    held
      .filter((one) => one.startsOn <= today)
      .toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1))
      .at(-1)?.status ?? 'N'
  const dated = record.statusHistory.flatMap((one) =>
    one.startsOn === null ? [] : [{ status: one.status, startsOn: one.startsOn, reason: null }],
  )
  const undated = record.statusHistory.filter((one) => one.startsOn === null).at(-1)
  const settled = undated === undefined || undated.status === now || (undated.status === 'N' && now === 'W')
  const added = settled ? [] : [{ status: undated.status, startsOn: today, reason: noDate }]
  return [...dated, ...added].filter((one) => !held.some((had) => had.status === one.status && had.startsOn === one.startsOn))
}

/** How many rows have each fate. */
export function countFates(rows: readonly Pick<PlannedRow, 'fate'>[]): Record<Fate, number> {
  const counts: Record<Fate, number> = { new: 0, changed: 0, same: 0, left: 0, 'needs-decision': 0, refused: 0 }
  for (const { fate } of rows) counts[fate]++
  return counts
}
