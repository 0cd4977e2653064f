import { type Clash, clashesOf, type Lesson, type SchoolDay, type TimetabledGroup } from '@waymark/provision'
import { type WeekOf, weekdays } from './provision-words.rules.ts'
import type { SlotGiven } from './schedule.rules.ts'

/** Somebody who is to be there: a pupil in some weeks, or an adult for a share of each session. */
export interface Comer {
  who: 'pupil' | 'adult'
  id: string
  name: string
  week: WeekOf
  share: number
}
/** A group as it is meant to be, before it is saved. */
export interface Planned {
  slots: readonly SlotGiven[]
  comers: readonly Comer[]
  /** What it is called, where several are meant at once. */
  called?: string
}
/** A group that meets already, and what it is called. */
export interface Around extends TimetabledGroup {
  at: string
}
export interface Span {
  from: string
  to: string | null
}
export interface ClashesAsked {
  planned: readonly Planned[]
  around: readonly Around[]
  lessons: readonly Lesson[]
  days: readonly SchoolDay[]
  span: Span
}

const meant = 'meant'

const timetabled = ({ slots, comers, called }: Planned, at: number, { from, to }: Span): Around => {
  const dates = { startsOn: from, endsOn: to }
  const of = (who: Comer['who']) => comers.filter((comer) => comer.who === who)
  return {
    at: called ?? 'another of these',
    groupId: `${meant} ${at}`,
    ...dates,
    slots: slots.map((slot) => ({ ...slot, ...dates })),
    places: of('pupil').map(({ id, week }) => ({ pupilId: id, week, ...dates })),
    adults: of('adult').map(({ id, share }) => ({ staffId: id, share, ...dates })),
  }
}

/** Who would be in two places, and which lesson would be missed again and again. To be seen before it is saved; it hinders nobody. */
export function clashesIn({ planned, around, lessons, days, span }: ClashesAsked): string[] {
  const groups = [...planned.map((one, at) => timetabled(one, at, span)), ...around]
  const within = days.filter(({ day }) => day >= span.from && (span.to === null || day <= span.to))
  const found = clashesOf({ groups, lessons, days: within }).filter((clash) => clash.groups.some(isMeant))
  const namesOf = (who: Comer['who']) =>
    new Map(planned.flatMap(({ comers }) => comers.flatMap((one) => (one.who === who ? [[one.id, one.name] as const] : []))))
  const [pupils, adults] = [namesOf('pupil'), namesOf('adult')]
  const called = new Map(groups.map(({ groupId, at }) => [groupId, at]))
  const of = (kind: Clash['kind']) =>
    found.filter((clash) => clash.kind === kind && (kind === 'adult' ? adults : pupils).has(clash.who))
  const words = planned.some((one) => one.called) ? severalWords(called) : oneWords(called)
  return [
    ...together(of('pupil'), pupils, words.where, on).map(words.pupils),
    ...together(of('adult'), adults, words.where, on).map(words.adults),
    ...together(of('lesson'), pupils, words.lesson, ({ weekday }) => weekdays[weekday - 1] ?? '').map(
      ({ who, what, times }) => `${listed(who)} would miss ${what} every ${listed(times)}.`,
    ),
  ]
}

const isMeant = (groupId: string): boolean => groupId.startsWith(meant)
const on = ({ weekday, from }: Clash): string => `on ${weekdays[weekday - 1]} at ${from}`

/** One group is meant: what it meets is named. */
const oneWords = (called: ReadonlyMap<string, string>) => ({
  where: (clash: Clash) => called.get(clash.groups.find((id) => !isMeant(id)) ?? clash.groups[0] ?? '') ?? '',
  lesson: ({ lesson }: Clash) => lesson ?? '',
  pupils: ({ who, what, times }: Told) =>
    `${listed(who)} ${who.length === 1 ? 'is' : 'are'} already in ${what} ${listed(times)}.`,
  adults: ({ who, what, times }: Told) => `${listed(who)} ${who.length === 1 ? 'has' : 'have'} ${what} ${listed(times)} already.`,
})

/** Several are meant at once: both sides are named. */
function severalWords(called: ReadonlyMap<string, string>): ReturnType<typeof oneWords> {
  const names = ({ groups }: Clash) => groups.flatMap((id) => called.get(id) ?? [])
  return {
    where: (clash) => names(clash).join(' and in '),
    lesson: (clash) => `${clash.lesson ?? ''} for ${listed(names(clash))}`,
    pupils: ({ who, what, times }) => `${listed(who)} would be in ${what} ${listed(times)}.`,
    adults: ({ who, what, times }) => `${listed(who)} would be in ${what} ${listed(times)}.`,
  }
}

const listed = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`

interface Told {
  who: string[]
  what: string
  times: string[]
}

/** Those with the same thing at the same times, to be said in one sentence. Names stand in the order they were chosen in. */
function together(
  clashes: readonly Clash[],
  names: ReadonlyMap<string, string>,
  whatOf: (clash: Clash) => string,
  timeOf: (clash: Clash) => string,
): Told[] {
  const inOrder = clashes.toSorted((one, next) => one.weekday - next.weekday || one.from.localeCompare(next.from))
  const each = Map.groupBy(inOrder, (clash) => `${clash.who} ${whatOf(clash)}`)
  const alike = Map.groupBy(each.values(), (of) => [...new Set(of.map(whatOf)), ...new Set(of.map(timeOf))].join('|'))
  const order = [...names.keys()]
  return [...alike].map(([key, all]) => {
    const [what = '', ...times] = key.split('|')
    const who = all.flatMap(([first]) => first?.who ?? []).sort((one, next) => order.indexOf(one) - order.indexOf(next))
    return { who: who.map((id) => names.get(id) ?? ''), what, times }
  })
}
