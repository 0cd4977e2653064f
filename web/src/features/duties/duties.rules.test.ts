import { aPupil, catalogue, pupilDuties } from '@waymark/duties'
import { expect, test } from 'vitest'
import { dutiesFilter } from './duties-filter.rules.ts'
import { type DutyState, statesOfPupils } from './duty-states.rules.ts'
import { forGovernors } from './for-governors.rules.ts'
import { showDuties } from './show-duties.rules.ts'
import { showWho } from './show-who.rules.ts'

const states: DutyState[] = catalogue.map(({ id }) => ({ id, state: 'cannot-tell', lastDay: null, tally: null }))
const shown = (query: string, mine: 'all' | ['teacher'] = 'all') =>
  showDuties({ states, held: {}, filter: dutiesFilter(new URLSearchParams(query)), mine })

test('filters narrow by who, strength, topic and every word; what makes no sense is left out', () => {
  expect(shown('').count).toBe(214)
  const ofTeachers = shown('who=teacher')
  expect(ofTeachers.groups.flatMap((group) => group.rows).every((row) => /teacher/i.test(row.who))).toBe(true)
  expect(
    shown('strength=must')
      .groups.flatMap((group) => group.rows)
      .every((row) => row.strength === 'Must'),
  ).toBe(true)
  expect(shown('find=accessibility+plan&topic=report').groups.map((group) => group.topic)).toEqual(['report'])
  expect(shown('find=zebra').count).toBe(0)
  expect(shown('who=nobody&topic=weather').count).toBe(214)
})

test('a teacher’s list holds the duties of a teacher and no other', () => {
  const rows = shown('', ['teacher']).groups.flatMap((group) => group.rows)
  expect(rows.length).toBeGreaterThan(5)
  expect(rows.length).toBeLessThan(30)
  expect(rows.every((row) => /teacher/i.test(row.who))).toBe(true)
})

test('UNCHECKED stands on what was written from knowledge', () => {
  const rows = shown('all=yes').groups.flatMap((group) => group.rows)
  const marked = rows.filter((row) => row.unchecked).map((row) => row.id)
  expect(marked.toSorted()).toEqual(
    catalogue
      .filter((duty) => duty.basis !== 'read')
      .map((duty) => duty.id)
      .toSorted(),
  )
  expect(marked.length).toBe(32)
})

test('the matrix counts every duty under the role that owes it, once', () => {
  const roles = showWho({ states, mine: 'all' })
  expect(roles.reduce((sum, { counts }) => sum + counts.must + counts.should + counts.may, 0)).toBe(214)
  expect(roles.map((role) => role.party)).toContain('Governing body or trust')
  expect(showWho({ states, mine: ['teacher'] }).map((role) => role.party)).toEqual(['Teacher'])
})

test('how a duty stands for several pupils is how it stands for the one to see to first, with how many', () => {
  const late = aPupil({ status: 'K', support: { startedOn: '2026-09-07', parentsToldOn: null } })
  const told = aPupil({ status: 'K', support: { startedOn: '2026-09-07', parentsToldOn: '2026-09-07' } })
  const found = statesOfPupils(pupilDuties, [told, late, aPupil({})], '2026-11-23').find(
    (one) => one.id === 'inform-parent-of-sep',
  )
  expect(found).toEqual({
    id: 'inform-parent-of-sep',
    state: 'late',
    lastDay: '2026-09-07',
    tally: { total: 2, late: 1, soon: 0, unknown: 0 },
  })
})

test('five pupils are not shown to a governor, six are, and never whose last day it is', () => {
  const of = (total: number): DutyState => ({
    id: 'x',
    state: 'late',
    lastDay: '2026-09-07',
    tally: { total, late: 1, soon: 0, unknown: 0 },
  })
  expect(forGovernors(of(5))).toEqual({ id: 'x', state: null, lastDay: null, tally: { total: null } })
  expect(forGovernors(of(6))).toEqual({ id: 'x', state: 'late', lastDay: null, tally: { total: 6 } })
  expect(forGovernors({ id: 'x', state: 'late', lastDay: '2026-09-07', tally: null })).toMatchObject({ lastDay: '2026-09-07' })
})
