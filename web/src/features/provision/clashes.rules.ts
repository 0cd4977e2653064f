import { type WeekOf, weekdays } from './provision-words.rules.ts'
import { bothWeeks, overlap, type SlotGiven } from './schedule.rules.ts'

/** Somebody who is to be there: a pupil or an adult, and in which weeks. */
export interface Comer {
  who: 'pupil' | 'adult'
  id: string
  name: string
  week: WeekOf
}
/** What they do already at some time of the week. */
export interface Busy extends SlotGiven {
  who: 'pupil' | 'adult'
  id: string
  at: string
}
export interface Lesson {
  pupilId: string
  name: string
  weekday: number
  startsAt: string
  minutes: number
}
export interface Planned {
  slots: readonly SlotGiven[]
  comers: readonly Comer[]
}

const namesOf = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

const when = ({ weekday, startsAt, week }: SlotGiven): string =>
  `on ${weekdays[weekday - 1]} at ${startsAt}${week === 'every' ? '' : ` in week ${week}`}`

/** Who would be in two places, and which lesson would be missed every week. To be seen before it is saved; it hinders nobody. */
export function clashesIn(planned: readonly Planned[], busy: readonly Busy[], lessons: readonly Lesson[]): string[] {
  const byComer = Map.groupBy(busy, ({ who, id }) => `${who} ${id}`)
  const byPupil = Map.groupBy(lessons, ({ pupilId }) => pupilId)
  const pupils = new Map<string, Set<string>>()
  const adults = new Set<string>()
  const missed = new Map<string, Set<string>>()
  const add = (to: Map<string, Set<string>>, key: string, name: string) => to.set(key, (to.get(key) ?? new Set()).add(name))
  for (const { slots, comers } of planned)
    for (const slot of slots)
      for (const comer of comers) {
        const week = bothWeeks(slot.week, comer.week)
        if (week === null) continue
        const own = { ...slot, week }
        for (const other of byComer.get(`${comer.who} ${comer.id}`) ?? [])
          if (overlap(own, other)) {
            if (comer.who === 'adult') adults.add(`${comer.name} has ${other.at} ${when(other)} already.`)
            else add(pupils, `already in ${other.at} ${when(other)}`, comer.name)
          }
        if (comer.who === 'pupil' && week === 'every')
          for (const lesson of byPupil.get(comer.id) ?? [])
            if (overlap(own, { ...lesson, week: 'every' }))
              add(missed, `${lesson.name} every ${weekdays[lesson.weekday - 1]}`, comer.name)
      }
  return [
    ...[...pupils].map(([where, names]) => `${namesOf([...names])} ${names.size === 1 ? 'is' : 'are'} ${where}.`),
    ...adults,
    ...[...missed].map(([what, names]) => `${namesOf([...names])} would miss ${what}.`),
  ]
}
