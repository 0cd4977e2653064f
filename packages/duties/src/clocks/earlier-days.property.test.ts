import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDay } from '../counting/days.ts'
import { readGiven, type Worked } from './clock.ts'
import { orderKinds } from './ehc/tribunal-order.ts'
import { clocks } from './index.ts'
import { publishedKinds } from './school/publication.ts'
import { keptRecords } from './school/retention.ts'
import { day } from './tests/any-day.ts'

type Days = Readonly<Record<string, string>>
/** A clock, the days that are each moved alone while the others stay, and how they are given to it. */
type Row = readonly [name: string, anchors: readonly string[], given: (days: Days) => object]

const meetings = { academicYear: '2026-27', heldOn: [] }
const course =
  (award: 'NASENCO' | 'NPQ') =>
  ({ startedOn, completedOn, ...days }: Days): object => ({
    ...days,
    course: { award, startedOn, ...(completedOn === undefined ? {} : { completedOn }) },
  })

const rows: readonly Row[] = [
  ['ehc-assessment', ['requestReceivedOn', 'adviceRequestedOn', 'draftServedOn'], (days) => days],
  ['annual-review', ['planMadeOn', 'lastReviewedOn', 'meetingOn', 'amendmentNoticeOn'], (days) => days],
  ['annual-review', ['planMadeOn'], (days) => days],
  ['phase-transfer', ['movesOn'], (days) => ({ ...days, kind: 'between-post-16' })],
  ['phase-transfer', ['movesOn'], (days) => ({ ...days, kind: 'secondary-to-post-16' })],
  ['appeal', ['letterOn', 'certificateOn'], (days) => days],
  ['appeal', ['letterOn'], (days) => days],
  ['discrimination-claim', ['actOn'], (days) => days],
  ...orderKinds.map((kind): Row => ['tribunal-order', ['on'], (days) => ({ ...days, kind })]),
  ['move-between-authorities', ['movedOn', 'oldAuthorityAwareOn', 'planMadeOn', 'lastReviewedOn'], (days) => days],
  ['move-between-authorities', ['movedOn', 'oldAuthorityAwareOn', 'planMadeOn'], (days) => days],
  ['senco-qualification', ['becameSencoOn', 'today'], (days) => ({ ...days, priorServiceMonths: 0 })],
  ['senco-qualification', ['becameSencoOn', 'startedOn'], course('NASENCO')],
  ['senco-qualification', ['becameSencoOn', 'startedOn', 'today'], course('NASENCO')],
  // Without today: a completion still to come on that day is no fact yet.
  ['senco-qualification', ['becameSencoOn', 'startedOn', 'completedOn'], course('NASENCO')],
  ['senco-qualification', ['becameSencoOn', 'startedOn', 'completedOn'], course('NPQ')],
  ...publishedKinds.map((kind): Row => ['publication', ['lastOn'], (days) => ({ ...days, kind })]),
  ['ages', ['bornOn', 'on'], (days) => days],
  // Which meetings were held is no anchor: one more held is a later next.
  ['parent-meetings', ['joinedOn', 'today'], (days) => ({ ...days, ...meetings })],
  ...keptRecords.map((record): Row => ['retention', ['bornOn'], (days) => ({ ...days, record })]),
  ['records-transfer', ['leftOn'], (days) => ({ ...days, closures: [] })],
  [
    'records-transfer',
    ['leftOn'],
    (days) => ({
      ...days,
      closures: [
        { from: '2026-12-19', reopensOn: '2027-01-04' },
        { from: '2026-07-23', reopensOn: '2026-09-02' },
      ],
    }),
  ],
]

function work(name: string, given: object): Map<string, string> {
  const clock = clocks.find((one) => one.name === name)
  const read = clock && readGiven(clock, given)
  if (!clock || !read?.ok) throw new RangeError(`${name} does not read ${JSON.stringify(given)}`)
  return daysOf(clock.work(read.given))
}

/** The days of an answer by their names. */
const daysOf = (answer: Worked): Map<string, string> =>
  new Map(Object.entries(answer).flatMap(([key, value]) => (readDay(value) ? [[key, String(value)]] : [])))

/** The deadlines that both answers tell, each with its day in the earlier and in the later one. */
const pairs = (early: Map<string, string>, late: Map<string, string>) =>
  [...early].flatMap(([key, on]) => {
    const then = late.get(key)
    return then === undefined ? [] : [{ key, on, then }]
  })

test.each(rows)('%s %j: an earlier day of any one of them never gives a later deadline', (name, anchors, given) => {
  const others = fc.record(Object.fromEntries(anchors.map((key) => [key, day])))
  let compared = 0
  fc.assert(
    fc.property(others, fc.constantFrom(...anchors), day, day, (rest, key, a, b) => {
      const [early, late] = [a < b ? a : b, a < b ? b : a].map((on) => work(name, given({ ...rest, [key]: on })))
      for (const { key: deadline, on, then } of pairs(early ?? new Map(), late ?? new Map())) {
        expect(`${deadline} ${on}` <= `${deadline} ${then}`).toBe(true)
        compared++
      }
    }),
    { numRuns: 300 },
  )
  expect(compared).toBeGreaterThan(10)
})

test('an earlier year never gives a later deadline', () => {
  const year = fc.integer({ min: 2000, max: 2060 })
  const schoolYear = (from: number) => `${from}-${String((from + 1) % 100).padStart(2, '0')}`
  fc.assert(
    fc.property(year, year, day, (a, b, today) => {
      const [first, second] = [Math.min(a, b), Math.max(a, b)]
      const move = (transferYear: number) => work('phase-transfer', { kind: 'primary-to-secondary', transferYear })
      const meet = (from: number) => work('parent-meetings', { academicYear: schoolYear(from), heldOn: [], today })
      for (const of of [move, meet]) for (const { on, then } of pairs(of(first), of(second))) expect(on <= then).toBe(true)
    }),
  )
})

test('every clock is among them, with every day it reads', () => {
  for (const clock of clocks) {
    const anchors = rows.filter(([name]) => name === clock.name).flatMap(([, keys]) => keys)
    const days = Object.entries(clock.fields).filter(([key, field]) => field('2026-11-23', key).ok)
    expect(days.map(([key]) => key).filter((key) => !anchors.includes(key))).toEqual([])
    expect([clock.name, anchors.length > 0]).toEqual([clock.name, true])
  }
})
