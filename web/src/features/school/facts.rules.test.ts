import { expect, test } from 'vitest'
import { type Facts, problemsOfAuthorities, problemsOfFacts, problemsOfLinkGovernor } from './facts.rules.ts'
import type { FactsForm } from './school.form.ts'

const today = '2026-11-23'
const stands: Facts = { type: 'maintained', phase: 'primary', ageFrom: 4, ageTo: 11, startsOn: '2020-09-01' }
const form: FactsForm = {
  type: 'academy',
  phase: 'primary',
  ageFrom: 4,
  ageTo: 11,
  how: 'changed',
  startsOn: '2026-09-01',
  seen: '',
}
const fields = (change: Partial<FactsForm>, before: Facts | null = null) =>
  problemsOfFacts({ ...form, ...change }, stands, before, today).map((problem) => problem.field)

test('a change has a day, which has come and is after the day of what stood before', () => {
  expect(fields({})).toEqual([])
  expect(fields({ startsOn: null })).toEqual(['startsOn'])
  expect(fields({ startsOn: '2026-11-24' })).toEqual(['startsOn'])
  expect(fields({ startsOn: '2020-09-01' })).toEqual(['startsOn'])
  expect(fields({ startsOn: '2020-09-02' })).toEqual([])
})

test('a correction may leave the day open or take any day after the entry before it', () => {
  const before = { ...stands, startsOn: '2015-09-01' }
  expect(fields({ how: 'corrected', startsOn: null }, before)).toEqual([])
  expect(fields({ how: 'corrected', startsOn: '2019-09-01' }, before)).toEqual([])
  expect(fields({ how: 'corrected', startsOn: '2015-09-01' }, before)).toEqual(['startsOn'])
})

test('the highest age is not below the lowest', () => {
  expect(fields({ ageFrom: 11, ageTo: 11 })).toEqual([])
  expect(fields({ ageFrom: 12, ageTo: 11 })).toEqual(['ageTo'])
  expect(fields({ ageFrom: 12, ageTo: null })).toEqual([])
})

test('the first authority is needed; the others may be left empty, and none stands twice', () => {
  const row = (number: string, name: string) => ({ id: '', number, name })
  const of = (...authorities: ReturnType<typeof row>[]) =>
    problemsOfAuthorities({ seen: '', authorities }).map((problem) => problem.field)
  expect(of(row('', ''))).toEqual(['authorities.0.number', 'authorities.0.name'])
  expect(of(row('382', 'Kirklees'), row('', ''), row('383', 'Leeds'))).toEqual([])
  expect(of(row('382', 'Kirklees'), row('382', 'Leeds'), row('38', 'Wakefield'))).toEqual([
    'authorities.1.number',
    'authorities.2.number',
  ])
})

test('a link governor does not begin or end in days to come, nor end before beginning', () => {
  const of = (startsOn: string | null, endedOn: string | null) =>
    problemsOfLinkGovernor({ name: 'A', startsOn, endedOn, seen: '' }, today).map((problem) => problem.field)
  expect(of('2026-11-23', '2026-11-23')).toEqual([])
  expect(of('2026-11-24', null)).toEqual(['startsOn'])
  expect(of('2025-09-01', '2025-08-31')).toEqual(['endedOn'])
})
