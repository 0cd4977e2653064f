import { expect, test } from 'vitest'
import { type CopyFacts, copyOf, termAfter, termNow } from './copy.rules.ts'

const slot = { weekday: 1, startsAt: '10:20', minutes: 20, week: 'every' as const, endsOn: null }
const adult = {
  staffId: 's',
  outsideName: null,
  name: 'Jo Bennett',
  roleId: 'r',
  feePence: null,
  share: 100,
  endsOn: null,
  gone: false,
}
const place = (pupilId: string, over = {}) => ({
  pupilId,
  name: pupilId,
  week: 'every' as const,
  leftOn: null,
  endsOn: null,
  ...over,
})

const facts = (over: Partial<CopyFacts> = {}): CopyFacts => ({
  groupId: 'g',
  provisionId: 'p',
  provision: 'Reading fluency',
  inUse: true,
  name: 'Group A',
  kind: 'group',
  startsOn: '2026-09-07',
  endsOn: '2026-12-18',
  size: 6,
  solelyFor: null,
  room: null,
  fundedFrom: 'notional',
  meantFor: null,
  expectedGain: 15,
  copied: false,
  slots: [slot, { ...slot, startsAt: '09:00', endsOn: '2026-10-09' }],
  adults: [adult, { ...adult, staffId: 't', name: 'Sam Price', gone: true }],
  places: [place('Ada'), place('Ben', { leftOn: '2026-12-20' }), place('Cy', { endsOn: '2026-11-06' })],
  items: 1,
  ...over,
})
const dates = { startsOn: '2027-01-04', endsOn: '2027-03-25', reviewOn: '2027-03-25' }

test('pupils who are still here, the times and the adults of the end are carried; the rest is named with why', () => {
  const { group, leftOut, why } = copyOf(facts(), '2026-12-18', dates)
  expect(why).toBeNull()
  expect(group).toMatchObject({ ...dates, name: 'Group A', copiedFrom: 'g' })
  expect(group.places).toEqual([{ pupilId: 'Ada', week: 'every', expectedGain: 15 }])
  expect(group.slots.map(({ startsAt }) => startsAt)).toEqual(['10:20'])
  expect(group.adults.map(({ staffId }) => staffId)).toEqual(['s'])
  expect(leftOut).toEqual([
    'Ben: leaves the school on 20 December 2026',
    'Cy: ended on 6 November 2026',
    'Sam Price: no longer on the staff',
    'What was bought: it is counted once',
  ])
})

test('a group is not copied twice, nor where it goes on, nobody is left, or the provision is out of use', () => {
  const why = (over: Partial<CopyFacts>) => copyOf(facts(over), '2026-12-18', dates).why
  expect(why({ copied: true })).toContain('already')
  expect(why({ endsOn: null })).toContain('by itself')
  expect(why({ endsOn: '2027-02-12' })).toContain('by itself')
  expect(why({ inUse: false })).toContain('out of use')
  expect(why({ places: [place('Ben', { leftOn: '2026-12-20' })] })).toContain('None of its pupils')
  expect(why({ kind: 'universal', places: [] })).toBeNull()
})

test('the term is the one that is now or was last, and goes into the next', () => {
  const terms = [
    { name: 'Spring', startsOn: '2027-01-04', endsOn: '2027-03-25' },
    { name: 'Autumn', startsOn: '2026-09-02', endsOn: '2026-12-18' },
  ]
  expect(termNow(terms, '2026-12-27')?.name).toBe('Autumn')
  expect(termNow(terms, '2026-08-01')?.name).toBe('Autumn')
  expect(termNow([], '2026-08-01')).toBeNull()
  expect(termAfter(terms, { name: 'Autumn', startsOn: '2026-09-02', endsOn: '2026-12-18' })?.name).toBe('Spring')
})
