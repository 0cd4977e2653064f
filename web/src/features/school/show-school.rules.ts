import { isKnownAuthority } from '@waymark/interop'
import { type SchoolPhase, type SchoolType, schoolPhaseWords, schoolTypeWords } from '#platform/work/school-kinds.ts'
import { dayInEngland, dayWords } from '#ui/dates.ts'
import { type ClosureKind, closureLine, closureWords } from './calendar.rules.ts'
import { ageWords } from './facts.rules.ts'
import { schoolYearOf, spanWords, yearWords } from './school-year.rules.ts'

interface Recorded {
  id: string
  recordedAt: Date
  recordedBy: string | null
  withdrawnAt: Date | null
}
interface FactsEntry {
  id: string | null
  type: SchoolType
  phase: SchoolPhase
  ageFrom: number | null
  ageTo: number | null
  startsOn: string | null
  recordedAt: Date | null
  recordedBy: string | null
  replaced: boolean
}
type TermEntry = Recorded & { year: number; name: string; startsOn: string; endsOn: string }
type ClosureEntry = Recorded & { year: number; kind: ClosureKind; name: string | null; startsOn: string; endsOn: string }
type AuthorityEntry = Recorded & { number: string; name: string; own: boolean }
type GovernorEntry = Recorded & { name: string; startsOn: string | null; endedOn: string | null }

export interface ToShow {
  name: string
  urn: string
  la: string
  facts: readonly [FactsEntry, ...FactsEntry[]]
  terms: readonly TermEntry[]
  closures: readonly ClosureEntry[]
  authorities: readonly AuthorityEntry[]
  linkGovernors: readonly GovernorEntry[]
  today: string
  keep: boolean
  said: string | null
}

const said: Readonly<Record<string, string>> = {
  facts: 'Kept. What stood before is below it.',
  calendar: 'The terms and closures are kept.',
  authorities: 'The authorities are kept.',
  governor: 'The link governor is kept.',
}

/** The page as words. */
export function showSchool(given: ToShow) {
  const { name, urn, keep, facts, la } = given
  return {
    said: said[given.said ?? ''] ?? null,
    keep,
    name,
    facts: [
      { name: 'Name', value: name },
      { name: 'URN', value: urn },
      ...factsOfEntry(facts[0]),
      { name: 'Recorded', value: byWhom(facts[0]) },
    ],
    factsBefore: linesBefore(facts),
    years: yearsOf(given),
    authorities: authoritiesOf(given.authorities, la),
    authoritiesBefore: gone(given.authorities, (one) => `${one.number} ${one.name}`),
    governor: governorOf(given.linkGovernors),
    governorsBefore: gone(given.linkGovernors, governorLine),
  }
}

const dayOf = (at: Date): string => dayWords(dayInEngland(at))

/** An entry that nobody here recorded was there when the school was set up. */
const byWhom = ({ recordedBy, recordedAt }: { recordedBy: string | null; recordedAt: Date | null }): string =>
  recordedBy === null || recordedAt === null ? 'When the school was set up' : `By ${recordedBy} on ${dayOf(recordedAt)}`

function factsOfEntry(entry: FactsEntry) {
  return [
    { name: 'Type', value: schoolTypeWords[entry.type] },
    { name: 'Phase', value: schoolPhaseWords[entry.phase] },
    { name: 'Ages', value: ageWords(entry) ?? 'Not recorded' },
    { name: 'Since', value: entry.startsOn === null ? 'Not recorded' : dayWords(entry.startsOn) },
  ]
}

/** What stood before, each until the next began; then what was put right and never stood. */
function linesBefore([now, ...others]: ToShow['facts']): { id: string; words: string }[] {
  const stood = others.filter((one) => !one.replaced)
  return others.map((one) => {
    const next = stood[stood.indexOf(one) - 1] ?? now
    const since = one.startsOn === null ? '' : `from ${dayWords(one.startsOn)}`
    const until = one.replaced ? 'put right' : next.startsOn === null ? '' : `until ${dayWords(next.startsOn)}`
    const parts = [schoolTypeWords[one.type], schoolPhaseWords[one.phase], agesOf(one), since, until]
    return { id: one.id ?? '', words: `${parts.filter(Boolean).join(', ')}. ${byWhom(one)}` }
  })
}
const agesOf = (one: FactsEntry): string => {
  const ages = ageWords(one)
  return ages === null ? '' : `ages ${ages}`
}

const gone = <Entry extends Recorded>(entries: readonly Entry[], words: (one: Entry) => string) =>
  entries
    .filter((one) => one.withdrawnAt !== null)
    .map((one) => ({
      id: one.id,
      words: `${words(one)}. ${byWhom(one)}${one.withdrawnAt ? `, until ${dayOf(one.withdrawnAt)}` : ''}`,
    }))

/** This school year and the next, and every other of which something is recorded. */
function yearsOf({ terms, closures, today }: ToShow) {
  const now = schoolYearOf(today)
  const years = new Set([now, now + 1, ...[...terms, ...closures].map((one) => one.year)])
  return [...years].sort().map((year) => {
    const [own, shut] = [terms.filter((one) => one.year === year), closures.filter((one) => one.year === year)]
    const stand = own.filter((one) => one.withdrawnAt === null)
    const closed = shut.filter((one) => one.withdrawnAt === null)
    const [newest] = [...stand, ...closed].sort((one, other) => other.recordedAt.getTime() - one.recordedAt.getTime())
    return {
      year,
      words: yearWords(year),
      terms: stand.map((one) => ({ id: one.id, name: one.name, days: spanWords(one.startsOn, one.endsOn) })),
      closures: closed.map((one) => ({ id: one.id, name: nameOf(one), days: spanWords(one.startsOn, one.endsOn) })),
      recorded: newest ? byWhom(newest) : null,
      before: [...gone(own, (one) => `${one.name}, ${spanWords(one.startsOn, one.endsOn)}`), ...gone(shut, closureLine)],
    }
  })
}

/** A half-term's name says that it is one; a training day's or another's may not. */
const nameOf = ({ kind, name }: ClosureEntry): string =>
  name === null ? closureWords[kind] : kind === 'half-term' ? name : `${closureWords[kind]}, ${name}`

function authoritiesOf(entries: readonly AuthorityEntry[], la: string) {
  const stand = entries.filter((one) => one.withdrawnAt === null)
  if (stand.length === 0)
    return [{ id: la, words: `${la}, its name not recorded`, note: 'The authority the school is in. When the school was set up' }]
  return stand.map((one) => ({
    id: one.id,
    words: `${one.number} ${one.name}`,
    note: [one.own ? 'The authority the school is in' : null, unknownWords(one.number), byWhom(one)].filter(Boolean).join('. '),
  }))
}

const unknownWords = (number: string): string | null =>
  isKnownAuthority(Number(number)) ? null : 'Not a number we know: if the authority is not new, check it'

function governorOf(entries: readonly GovernorEntry[]) {
  const stands = entries.find((one) => one.withdrawnAt === null)
  if (!stands) return null
  return [
    { name: 'Name', value: stands.name },
    { name: 'Since', value: stands.startsOn === null ? 'Not recorded' : dayWords(stands.startsOn) },
    ...(stands.endedOn === null ? [] : [{ name: 'Until', value: `${dayWords(stands.endedOn)}: nobody is recorded since` }]),
    { name: 'Recorded', value: byWhom(stands) },
  ]
}

function governorLine(one: GovernorEntry): string {
  const since = one.startsOn === null ? '' : `, since ${dayWords(one.startsOn)}`
  return `${one.name}${since}${one.endedOn === null ? '' : `, until ${dayWords(one.endedOn)}`}`
}
