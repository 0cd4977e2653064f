import { expect, test } from 'vitest'
import { digestOf, goesOut, isQuiet, lineWords, messageOf } from './digest.rules.ts'

const item = (section: string, title: string, lastDay: string | null, aside: unknown = null) => ({
  section,
  mine: true,
  answer: { title, lastDay },
  cared: { aside },
})

test('a digest counts what is late, due this week and unknown, by duty; what is put aside or farther away is left out', () => {
  expect(
    digestOf([
      item('late', 'Review the EHC plan', '2026-11-20'),
      item('late', 'Review the EHC plan', '2026-11-18'),
      item('late', 'Review the EHC plan', '2026-11-02', { until: '2026-12-01' }),
      item('week', 'Publish equality information', '2026-11-27'),
      item('month', 'Review the EHC plan', '2026-12-10'),
      item('cannot-tell', 'Review the EHC plan', null),
    ]),
  ).toEqual([
    { section: 'late', title: 'Review the EHC plan', count: 2, first: '2026-11-18' },
    { section: 'week', title: 'Publish equality information', count: 1, first: '2026-11-27' },
    { section: 'cannot-tell', title: 'Review the EHC plan', count: 1, first: null },
  ])
})

test('no reminders on a weekend, a bank holiday, in a closure or outside the terms', () => {
  const terms = [{ startsOn: '2026-09-02', endsOn: '2026-12-18' }]
  const calendar = { terms, closures: [{ startsOn: '2026-10-26', endsOn: '2026-10-30' }], holidays: ['2026-12-25'] }
  expect(isQuiet('2026-11-24', calendar)).toBe(false)
  expect(isQuiet('2026-12-18', calendar)).toBe(false)
  for (const day of ['2026-11-28', '2026-11-29', '2026-10-26', '2026-10-30', '2026-12-21', '2026-08-31'])
    expect([day, isQuiet(day, calendar)]).toEqual([day, true])
  expect(isQuiet('2026-12-25', { ...calendar, terms: [] })).toBe(true)
  // Without term dates nobody can tell a holiday: reminders go on.
  expect(isQuiet('2026-08-05', { terms: [], closures: [], holidays: [] })).toBe(false)
})

test('daily goes out every day, Mondays on Monday alone, never never', () => {
  expect(['2026-11-23', '2026-11-24'].map((day) => goesOut('daily', day))).toEqual([true, true])
  expect(['2026-11-23', '2026-11-24'].map((day) => goesOut('mondays', day))).toEqual([true, false])
  expect(goesOut('never', '2026-11-23')).toBe(false)
})

test('the message says how many and where to look, in words', () => {
  const lines = [
    { section: 'late', title: 'Review the EHC plan', count: 2, first: '2026-11-18' },
    { section: 'week', title: 'Publish equality information', count: 1, first: '2026-11-27' },
  ] as const
  expect(lineWords(lines[0])).toBe('Review the EHC plan: 2, the first was due 18 November 2026')
  const { subject, text } = messageOf(lines, { school: 'Alder School', origin: 'https://w.example', day: '2026-11-24' })
  expect(subject).toBe('Waymark: 2 late, 1 due by Friday')
  expect(text).toContain('- Publish equality information: 1, the first by 27 November 2026')
  expect(text).toContain('https://w.example/reminders')
})
