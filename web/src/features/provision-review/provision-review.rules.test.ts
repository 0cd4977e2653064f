import { expect, test } from 'vitest'
import { dueOn, sectionOf } from './due.rules.ts'
import { attendanceWords, effectWords, gainWords } from './effect-words.rules.ts'
import { effectOf, type PlaceFacts, spreadOf } from './impact.rules.ts'
import { nextReviewOn } from './next-review.rules.ts'
import { endByReview, isReviewed } from './places.rules.ts'

const weekdays = (from: string, to: string): string[] => {
  const days: string[] = []
  for (let at = Date.parse(from); at <= Date.parse(to); at += 86_400_000)
    if (![0, 6].includes(new Date(at).getUTCDay())) days.push(new Date(at).toISOString().slice(0, 10))
  return days
}

test('the next review is six weeks with school in them later: holidays are not counted', () => {
  const school = [
    ...weekdays('2026-09-02', '2026-10-23'),
    ...weekdays('2026-11-02', '2026-12-18'),
    ...weekdays('2027-01-05', '2027-02-12'),
  ]
  expect(nextReviewOn(school, { from: '2026-09-09', endsOn: null })).toBe('2026-10-21')
  expect(nextReviewOn(school, { from: '2026-10-14', endsOn: null })).toBe('2026-12-02')
  expect(nextReviewOn(school, { from: '2026-11-23', endsOn: null })).toBe('2027-01-18')
})

test('a weekday without school gives way to the one before it, the end of the group comes first, and without terms weeks are counted', () => {
  const school = weekdays('2026-09-02', '2026-12-18').filter((day) => day !== '2026-10-21')
  expect(nextReviewOn(school, { from: '2026-09-09', endsOn: null })).toBe('2026-10-20')
  expect(nextReviewOn(school, { from: '2026-09-09', endsOn: '2026-10-02' })).toBe('2026-10-02')
  expect(nextReviewOn([], { from: '2026-11-23', endsOn: null })).toBe('2027-01-04')
})

test('a review falls on its day, at the latest when the group ends; seven days are soon, and no day at all is said to be none', () => {
  expect(dueOn({ reviewOn: '2027-01-18', endsOn: '2026-12-18', reviewedOn: null })).toBe('2026-12-18')
  expect(dueOn({ reviewOn: null, endsOn: '2026-12-18', reviewedOn: '2026-12-18' })).toBe(null)
  expect(
    ['2026-11-22', '2026-11-23', '2026-11-30', '2026-12-01', null].map((day) => sectionOf(day, '2026-11-23').section),
  ).toEqual(['late', 'soon', 'soon', 'later', 'open-ended'])
})

const aPlace = (also: Partial<PlaceFacts> = {}): PlaceFacts => ({
  entry: null,
  exit: null,
  reviewed: false,
  went: null,
  sessions: 0,
  held: 0,
  before: null,
  during: null,
  after: null,
  ...also,
})

test('a figure has its number behind it: who was not measured or cannot be told is counted as not yet known', () => {
  const places = [
    aPlace({ entry: 70, exit: 74, went: 3 }),
    aPlace({ entry: 70, exit: 68, went: 2 }),
    aPlace({ entry: 70, exit: 81, went: 5 }),
    aPlace({ entry: 70, reviewed: true }),
    aPlace(),
  ]
  const effect = effectOf(places)
  expect(effect).toMatchObject({ places: 5, measured: 3, told: 3, asExpectedOrMore: 2, notYetKnown: 2, went: [0, 1, 1, 0, 1] })
  expect(gainWords(effect.gain)).toBe('+4, from -2 to +11 (3 pupils)')
  expect(effectWords(effect)).toBe('2 of 3')
})

test('of fewer than three nothing is said, and nothing is said of none', () => {
  const effect = effectOf([aPlace({ entry: 70, exit: 74, went: 3, before: 90, during: 95 })])
  expect([gainWords(effect.gain), effectWords(effect), attendanceWords(effect.attendance)]).toEqual([
    'too few to say (1)',
    'too few to say (1)',
    'too few to say (1)',
  ])
  const none = effectOf([])
  expect([gainWords(none.gain), effectWords(none), attendanceWords(none.attendance)]).toEqual(Array(3).fill('not yet known'))
})

test('attendance before and during is of the same pupils', () => {
  const { attendance } = effectOf([
    aPlace({ before: 80, during: 90 }),
    aPlace({ before: 84, during: 92, after: 93 }),
    aPlace({ before: 88, during: 91 }),
    aPlace({ before: 10 }),
    aPlace({ during: 99 }),
  ])
  expect(attendanceWords(attendance)).toBe('84% before, 91% during (3 pupils)')
})

test('the middle of an even number is between the two in the middle', () => {
  expect(spreadOf([4, 1, 3, 10])).toEqual({ n: 4, median: 3.5, least: 1, most: 10 })
  expect(spreadOf([])).toBe(null)
})

test('who left and was not reviewed since is still asked about; who was is not', () => {
  const left = { endsOn: '2026-11-13', leftOn: null }
  const review = { reviewedOn: '2026-11-13', endedPlace: false, roundId: 'r' }
  expect(isReviewed({ ...left, reviews: [] }, '2026-11-23', null)).toBe(true)
  expect(isReviewed({ ...left, reviews: [review] }, '2026-11-23', null)).toBe(false)
  expect(isReviewed({ ...left, reviews: [review] }, '2026-11-23', 'r')).toBe(true)
})

test('a place that was to end later ends on the day it is stopped, and takes its end back when that is put right', () => {
  const place = { endsOn: '2026-12-18', leftOn: null, reviews: [] }
  const stop = endByReview(place, { decision: 'stop', on: '2026-11-23', ended: false }, null)
  expect(stop).toEqual({ endedPlace: true, before: '2026-12-18', now: '2026-11-23' })
  const replaced = { endedPlace: true, placeEndedOn: '2026-12-18' }
  expect(
    endByReview({ ...place, endsOn: '2026-11-23' }, { decision: 'continue', on: '2026-11-23', ended: false }, replaced),
  ).toEqual({
    endedPlace: false,
    before: null,
    now: '2026-12-18',
  })
})
