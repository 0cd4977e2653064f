import { changeFacts } from '#features/school/change-facts.command.server.ts'
import { openSchool } from '#features/school/open-school.query.server.ts'
import { recordLinkGovernor } from '#features/school/record-link-governor.command.server.ts'
import { setAuthorities } from '#features/school/set-authorities.command.server.ts'
import { setCalendar } from '#features/school/set-calendar.command.server.ts'
import type { Outcome } from '#platform/work/refusal.ts'
import type { Scope } from '#platform/work/scope.ts'
import { plusDays } from './pupils.ts'

type Span = readonly [name: string, from: string, to: string]
interface Year {
  terms: readonly Span[]
  halfTerms: readonly Span[]
  inset: readonly string[]
}

const told: Readonly<Record<2025 | 2026, Year>> = {
  2025: {
    terms: [
      ['Autumn', '2025-09-01', '2025-12-19'],
      ['Spring', '2026-01-05', '2026-03-27'],
      ['Summer', '2026-04-13', '2026-07-21'],
    ],
    halfTerms: [
      ['Autumn half-term', '2025-10-27', '2025-10-31'],
      ['Spring half-term', '2026-02-16', '2026-02-20'],
      ['Summer half-term', '2026-05-25', '2026-05-29'],
    ],
    inset: ['2025-09-01', '2026-01-05', '2026-07-21'],
  },
  2026: {
    terms: [
      ['Autumn', '2026-09-01', '2026-12-18'],
      ['Spring', '2027-01-04', '2027-03-25'],
      ['Summer', '2027-04-12', '2027-07-21'],
    ],
    halfTerms: [
      ['Autumn half-term', '2026-10-26', '2026-10-30'],
      ['Spring half-term', '2027-02-15', '2027-02-19'],
      ['Summer half-term', '2027-05-31', '2027-06-04'],
    ],
    inset: ['2026-09-01', '2027-01-04', '2027-07-21'],
  },
}

/** What the school is and when it is open: this school year and the one before. */
export async function tellSchool(scope: Scope): Promise<void> {
  await whatItIs(scope)
  const year = Number(scope.today.slice(0, 4)) - (scope.today.slice(5) < '09-01' ? 1 : 0)
  await calendarOf(scope, year - 1, told[2025], 2025)
  await calendarOf(scope, year, told[2026], 2026)
  const others = scope.school.phase === 'primary' ? [] : [{ id: '', number: '383', name: 'Leeds' }]
  must(await setAuthorities(scope, { seen: '', authorities: [{ id: '', number: '382', name: 'Kirklees' }, ...others] }))
  must(await recordLinkGovernor(scope, { name: 'David Okoro', startsOn: plusDays(scope.today, -430), endedOn: '', seen: '' }))
}

const ages = { primary: ['4', '11'], secondary: ['11', '18'], special: ['5', '16'] } as const

/** Each became an academy some years ago; what it was before is kept. */
async function whatItIs(scope: Scope): Promise<void> {
  const { type, phase } = scope.school
  const [ageFrom, ageTo] = ages[type === 'special-academy' ? 'special' : phase === 'primary' ? 'primary' : 'secondary']
  const before = { phase, ageFrom, ageTo, type: type === 'special-academy' ? 'special' : 'maintained' }
  must(await changeFacts(scope, { ...before, how: 'corrected', startsOn: '2004-09-01', seen: '' }))
  const [stands] = (await openSchool(scope, null)).facts
  must(await changeFacts(scope, { ...before, type, how: 'changed', startsOn: '2016-09-01', seen: stands.id ?? '' }))
}

async function calendarOf(scope: Scope, year: number, calendar: Year, toldOf: number): Promise<void> {
  // The days of the week stay as told, whenever the demonstration is made.
  const move = (day: string) => plusDays(day, (year - toldOf) * 364)
  const row = ([name, from, to]: Span) => ({ id: '', name, startsOn: move(from), endsOn: move(to) })
  const closures = [
    ...calendar.halfTerms.map((one) => ({ ...row(one), kind: 'half-term' })),
    ...calendar.inset.map((day) => ({ ...row(['', day, day]), kind: 'inset' })),
  ]
  must(await setCalendar(scope, { year: String(year), seen: '', terms: calendar.terms.map(row), closures }))
}

function must<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value
  throw new Error(`The story was refused: ${JSON.stringify(outcome.refusal)}`)
}
