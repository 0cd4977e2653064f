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

const listed = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`

const when = ({ weekday, startsAt, week }: SlotGiven): string =>
  `on ${weekdays[weekday - 1]} at ${startsAt}${week === 'every' ? '' : ` in week ${week}`}`

/** One comer, the thing they are at or would miss, and one of its times. */
interface Found {
  comer: Comer
  what: string
  time: string
}

/** Those with the same thing at the same times in one sentence. */
function together(found: readonly Found[], says: (names: string[], what: string, times: string[]) => string): string[] {
  const byComer = Map.groupBy(found, ({ comer, what }) => `${comer.id} ${what}`)
  const sentences = Map.groupBy(byComer.values(), (of) =>
    [...new Set([of[0]?.what ?? '', ...of.map(({ time }) => time)])].join('|'),
  )
  return [...sentences].map(([key, comers]) => {
    const [what = '', ...times] = key.split('|')
    return says([...new Set(comers.flatMap(([first]) => first?.comer.name ?? []))], what, times)
  })
}

/** Each comer at each of the planned times, as far as they come in those weeks. */
const comings = (planned: readonly Planned[]): { comer: Comer; own: SlotGiven }[] =>
  planned.flatMap(({ slots, comers }) =>
    slots.flatMap((slot) =>
      comers.flatMap((comer) => {
        const week = bothWeeks(slot.week, comer.week)
        return week ? [{ comer, own: { ...slot, week } }] : []
      }),
    ),
  )

/** Who would be in two places, and which lesson would be missed every week. To be seen before it is saved; it hinders nobody. */
export function clashesIn(planned: readonly Planned[], busy: readonly Busy[], lessons: readonly Lesson[]): string[] {
  const byComer = Map.groupBy(busy, ({ who, id }) => `${who} ${id}`)
  const byPupil = Map.groupBy(lessons, ({ pupilId }) => pupilId)
  const coming = comings(planned)
  const twice = coming.flatMap(({ comer, own }) =>
    (byComer.get(`${comer.who} ${comer.id}`) ?? [])
      .filter((other) => overlap(own, other))
      .map((other): Found => ({ comer, what: other.at, time: when(other) })),
  )
  const missed = coming
    .filter(({ comer, own }) => comer.who === 'pupil' && own.week === 'every')
    .flatMap(({ comer, own }) =>
      (byPupil.get(comer.id) ?? [])
        .filter((lesson) => overlap(own, { ...lesson, week: 'every' }))
        .map((lesson): Found => ({ comer, what: lesson.name, time: weekdays[lesson.weekday - 1] ?? '' })),
    )
  const of = (who: Comer['who']) => twice.filter(({ comer }) => comer.who === who)
  return [
    ...together(
      of('pupil'),
      (names, what, times) => `${listed(names)} ${names.length === 1 ? 'is' : 'are'} already in ${what} ${listed(times)}.`,
    ),
    ...together(
      of('adult'),
      (names, what, times) => `${listed(names)} ${names.length === 1 ? 'has' : 'have'} ${what} ${listed(times)} already.`,
    ),
    ...together(missed, (names, what, times) => `${listed(names)} would miss ${what} every ${listed(times)}.`),
  ]
}
