import { newUpn } from '@waymark/interop'
import { type Chance, chance } from './chance.ts'
import { boys, girls, mothers, surnames } from './names.ts'
import { type DemoSchool, planNeeds, planShare, supportNeeds, supportShare } from './shape.ts'

export interface DemoPupil {
  upn: string
  surname: string
  forename: string
  parent: string
  sex: 'F' | 'M'
  bornOn: string
  year: string
  class: string
  enteredOn: string
  pupilPremium: boolean
  lookedAfter: boolean
  statuses: { status: 'N' | 'K' | 'E'; startsOn: string }[]
  needs: { type: string; rank: number; startsOn: string }[]
}

/** The made-up pupils of a school: same seed, same day, same children. */
export function demoPupils(school: DemoSchool, today: string, seed: number): DemoPupil[] {
  const luck = chance(seed)
  const serials = new Map<string, number>()
  return school.years.flatMap(([year, pupils]) =>
    Array.from({ length: pupils }, (_, n) => onePupil(school, year, n, { today, luck, serials })),
  )
}

interface Telling {
  today: string
  luck: Chance
  /** How many UPNs each year has given out: a serial is three digits and counts within its year. */
  serials: Map<string, number>
}

function onePupil(school: DemoSchool, year: string, n: number, { today, luck, serials }: Telling): DemoPupil {
  const sex = luck.next() < 0.5 ? 'F' : 'M'
  const age = year === 'R' ? 4 : Number(year) + 4
  const autumn = schoolYearOf(today)
  const bornOn = plusDays(`${autumn - age - 1}-09-01`, luck.below(365))
  const entryYear =
    school.phase === 'secondary' ? (Number(year) > 11 ? Number(year) - 12 : Number(year) - 7) : year === 'R' ? 0 : Number(year)
  const enteredOn = `${autumn - Math.max(0, entryYear)}-09-03`
  const sen = senOf(school, year, { today, luck, serials })
  const allocated = String((autumn - Math.max(0, entryYear)) % 100).padStart(2, '0')
  const serial = (serials.get(allocated) ?? 0) + 1
  serials.set(allocated, serial)
  return {
    upn: newUpn(school.la, school.estab, allocated, serial),
    surname: luck.pick(surnames),
    forename: luck.pick(sex === 'F' ? girls : boys),
    parent: luck.pick(mothers),
    sex,
    bornOn,
    year,
    class: `${year}${String.fromCharCode(65 + (n % school.classesPerYear))}`,
    enteredOn,
    pupilPremium: luck.next() < (sen.statuses.length > 0 ? 0.38 : 0.22),
    lookedAfter: luck.next() < 0.008,
    ...sen,
  }
}

function senOf(school: DemoSchool, year: string, { today, luck }: Telling): Pick<DemoPupil, 'statuses' | 'needs'> {
  const roll = school.type === 'special-academy' ? 0 : luck.next()
  const setting = school.type === 'special-academy' ? 'special' : year === 'R' || Number(year) <= 6 ? 'primary' : 'secondary'
  if (roll < planShare) return withPlan(setting, today, luck)
  if (roll < planShare + supportShare && setting !== 'special') return onSupport(setting, today, luck)
  // Some were on the register for a while and no longer need what was different or additional.
  if (roll > 0.975) return noLonger(today, luck)
  return { statuses: [], needs: [] }
}

function withPlan(setting: keyof typeof planNeeds, today: string, luck: Chance) {
  const planned = schoolDay(plusDays(today, -30 - luck.below(1000)))
  const support = schoolDay(plusDays(planned, -200 - luck.below(500)))
  const statuses = [
    { status: 'K' as const, startsOn: support },
    { status: 'E' as const, startsOn: planned },
  ]
  return { statuses, needs: needsFrom(planNeeds[setting], support, luck, 0.55) }
}

function onSupport(setting: 'primary' | 'secondary', today: string, luck: Chance) {
  const startsOn = schoolDay(plusDays(today, luck.next() < 0.04 ? -luck.below(20) : -20 - luck.below(1050)))
  return { statuses: [{ status: 'K' as const, startsOn }], needs: needsFrom(supportNeeds[setting], startsOn, luck, 0.3) }
}

function noLonger(today: string, luck: Chance) {
  const left = schoolDay(plusDays(today, -10 - luck.below(500)))
  const joined = schoolDay(plusDays(left, -150 - luck.below(500)))
  return {
    statuses: [
      { status: 'K' as const, startsOn: joined },
      { status: 'N' as const, startsOn: left },
    ],
    needs: [],
  }
}

function needsFrom(
  weights: Readonly<Record<string, number>>,
  startsOn: string,
  luck: Chance,
  second: number,
): DemoPupil['needs'] {
  const first = luck.weighed(weights)
  const other = luck.next() < second ? luck.weighed(weights) : first
  const needs = [{ type: first, rank: 1, startsOn }]
  return other === first || first === 'NSA' || other === 'NSA'
    ? needs
    : [...needs, { type: other, rank: 2, startsOn: schoolDay(plusDays(startsOn, 60)) }]
}

/** The calendar year in which this school year began. */
const schoolYearOf = (today: string): number => Number(today.slice(0, 4)) - (today.slice(5) < '09-01' ? 1 : 0)

export const plusDays = (day: string, days: number): string => Temporal.PlainDate.from(day).add({ days }).toString()

/** The same day, or the Monday after a weekend, or the first weeks of September instead of August. */
function schoolDay(day: string): string {
  const date = Temporal.PlainDate.from(day)
  const inTerm = date.month === 8 ? date.with({ month: 9, day: 4 }) : date
  return inTerm.dayOfWeek > 5 ? inTerm.add({ days: 8 - inTerm.dayOfWeek }).toString() : inTerm.toString()
}
