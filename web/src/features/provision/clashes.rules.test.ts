import { expect, test } from 'vitest'
import { type Around, type ClashesAsked, type Comer, clashesIn } from './clashes.rules.ts'

// Four weeks of school, Mondays to Wednesdays.
const days = ['2026-11-02', '2026-11-09', '2026-11-16', '2026-11-23'].flatMap((monday, at) =>
  [0, 1, 2].map((add) => ({
    day: `${monday.slice(0, 8)}${String(Number(monday.slice(8)) + add).padStart(2, '0')}`,
    weekday: add + 1,
    week: at % 2 === 0 ? ('A' as const) : ('B' as const),
  })),
)
const span = { from: '2026-11-02', to: null }
const slot = { weekday: 1, startsAt: '10:20', minutes: 20, week: 'every' as const }
const comer = (who: Comer['who'], id: string, name: string, over: Partial<Comer> = {}): Comer => ({
  who,
  id,
  name,
  week: 'every',
  share: 100,
  ...over,
})
const ada = comer('pupil', 'a', 'Ada Okoro')
const ben = comer('pupil', 'b', 'Ben Yusuf')
const jo = comer('adult', 'a', 'Jo Bennett')
const dates = { startsOn: '2026-09-07', endsOn: null }

const talk = (
  over: { pupils?: string[]; staff?: string[]; share?: number; slots?: (typeof slot)[]; week?: 'A' | 'B' } = {},
): Around => ({
  at: 'Talk group, Group A',
  groupId: 'g',
  ...dates,
  slots: (over.slots ?? [slot]).map((one) => ({ ...one, ...dates })),
  places: (over.pupils ?? []).map((pupilId) => ({ pupilId, week: over.week ?? 'every', ...dates })),
  adults: (over.staff ?? []).map((staffId) => ({ staffId, share: over.share ?? 100, ...dates })),
})
const found = (comers: Comer[], over: Partial<ClashesAsked> & { slots?: (typeof slot)[] } = {}) =>
  clashesIn({ planned: [{ slots: over.slots ?? [slot], comers }], around: [], lessons: [], days, span, ...over })

test('pupils and adults in two places are named once, together, with all the times', () => {
  const twice = [slot, { ...slot, weekday: 3 }]
  expect(found([ada, ben, jo], { slots: twice, around: [talk({ pupils: ['b', 'a'], staff: ['a'], slots: twice })] })).toEqual([
    'Ada Okoro and Ben Yusuf are already in Talk group, Group A on Monday at 10:20 and on Wednesday at 10:20.',
    'Jo Bennett has Talk group, Group A on Monday at 10:20 and on Wednesday at 10:20 already.',
  ])
})

test('what only touches, takes turns by weeks, or is over by then does not clash', () => {
  expect(found([ada], { around: [talk({ pupils: ['a'], slots: [{ ...slot, startsAt: '10:40' }] })] })).toEqual([])
  expect(found([{ ...ada, week: 'A' }], { around: [talk({ pupils: ['a'], week: 'B' })] })).toEqual([])
  expect(found([ada], { around: [{ ...talk({ pupils: ['a'] }), endsOn: '2026-10-30' }] })).toEqual([])
})

test('two parts of one person are no clash where they make no more than one', () => {
  expect(found([{ ...jo, share: 60 }], { around: [talk({ staff: ['a'], share: 40 })] })).toEqual([])
  expect(found([{ ...jo, share: 60 }], { around: [talk({ staff: ['a'], share: 60 })] })).toHaveLength(1)
})

test('groups that stand already are not told of, nor people who are not in the new one', () => {
  const before = [talk({ pupils: ['a', 'z'] }), { ...talk({ pupils: ['a', 'z'] }), groupId: 'h' }]
  expect(found([jo], { around: before })).toEqual([])
})

test('a lesson that would be missed every week is named with those who miss it; every second week is not', () => {
  const lessons = [{ name: '9C Maths', pupilIds: ['a', 'b', 'z'], weekday: 1, from: '10:00', to: '11:00' }]
  expect(found([ada, ben], { lessons })).toEqual(['Ada Okoro and Ben Yusuf would miss 9C Maths every Monday.'])
  expect(found([{ ...ada, week: 'A' }], { lessons })).toEqual([])
})

test('where several groups are meant at once both sides are named', () => {
  const planned = [
    { slots: [slot], comers: [ada, jo], called: 'Reading, Group A' },
    { slots: [slot], comers: [ada], called: 'Number, Group B' },
  ]
  const lessons = [{ name: '9C Maths', pupilIds: ['a'], weekday: 1, from: '10:00', to: '11:00' }]
  expect(clashesIn({ planned, around: [talk({ staff: ['a'] })], lessons, days, span })).toEqual([
    'Ada Okoro would be in Reading, Group A and in Number, Group B on Monday at 10:20.',
    'Jo Bennett would be in Talk group, Group A and in Reading, Group A on Monday at 10:20.',
    'Ada Okoro would miss 9C Maths for Reading, Group A and Number, Group B every Monday.',
  ])
})
