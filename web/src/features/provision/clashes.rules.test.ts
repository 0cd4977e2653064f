import { expect, test } from 'vitest'
import { type Busy, type Comer, clashesIn } from './clashes.rules.ts'

const slot = { weekday: 1, startsAt: '10:20', minutes: 20, week: 'every' as const }
const ada: Comer = { who: 'pupil', id: 'a', name: 'Ada Okoro', week: 'every' }
const ben: Comer = { who: 'pupil', id: 'b', name: 'Ben Yusuf', week: 'every' }
const jo: Comer = { who: 'adult', id: 'a', name: 'Jo Bennett', week: 'every' }
const busy = (who: Busy['who'], over: Partial<Busy> = {}): Busy => ({ ...slot, who, id: 'a', at: 'Talk group, Group A', ...over })

test('pupils and adults in two places are named once, together', () => {
  const planned = [{ slots: [slot], comers: [ada, ben, jo] }]
  const found = clashesIn(planned, [busy('pupil'), busy('pupil', { id: 'b', startsAt: '10:30' }), busy('adult')], [])
  expect(found).toEqual([
    'Ada Okoro is already in Talk group, Group A on Monday at 10:20.',
    'Ben Yusuf is already in Talk group, Group A on Monday at 10:30.',
    'Jo Bennett has Talk group, Group A on Monday at 10:20 already.',
  ])
})

test('the same at several times is said in one sentence', () => {
  const planned = [{ slots: [slot, { ...slot, weekday: 3 }], comers: [ada, ben] }]
  const there = ['a', 'b'].flatMap((id) => [busy('pupil', { id }), busy('pupil', { id, weekday: 3 })])
  expect(clashesIn(planned, there, [])).toEqual([
    'Ada Okoro and Ben Yusuf are already in Talk group, Group A on Monday at 10:20 and on Wednesday at 10:20.',
  ])
})

test('an id that is a pupil’s is not taken for an adult’s, and what only touches does not clash', () => {
  expect(clashesIn([{ slots: [slot], comers: [jo] }], [busy('pupil')], [])).toEqual([])
  expect(clashesIn([{ slots: [slot], comers: [ada] }], [busy('pupil', { startsAt: '10:40' })], [])).toEqual([])
  expect(clashesIn([{ slots: [slot], comers: [{ ...ada, week: 'A' }] }], [busy('pupil', { week: 'B' })], [])).toEqual([])
})

test('a lesson that would be missed every week is named with those who miss it; every second week is not', () => {
  const lesson = { name: '9C Maths', weekday: 1, startsAt: '10:00', minutes: 60 }
  const lessons = [
    { ...lesson, pupilId: 'a' },
    { ...lesson, pupilId: 'b' },
    { ...lesson, pupilId: 'a', weekday: 2 },
  ]
  expect(clashesIn([{ slots: [slot], comers: [ada, ben] }], [], lessons)).toEqual([
    'Ada Okoro and Ben Yusuf would miss 9C Maths every Monday.',
  ])
  expect(clashesIn([{ slots: [{ ...slot, week: 'A' }], comers: [ada] }], [], lessons)).toEqual([])
})
