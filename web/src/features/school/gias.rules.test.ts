import type { GiasSchool } from '@waymark/interop'
import { expect, test } from 'vitest'
import { linesOfGias, showGias, suggestedFacts } from './gias.rules.ts'

const found: GiasSchool = {
  urn: '100001',
  name: 'Alderwick School',
  typeName: 'Academy special converter',
  type: 'special-academy',
  phaseName: 'Not applicable',
  phase: null,
  ageFrom: 4,
  ageTo: null,
  authority: { number: '382', name: 'Kirklees & more' },
  status: 'Open',
}
const stands = { id: 'one', type: 'special', phase: 'all-through', ageFrom: 5, ageTo: 19, startsOn: '2016-09-01' } as const
const looked = { found, stands, warnings: [], la: '383', name: 'Alderwick' }

test('what the file does not say in our words stays as it is recorded, its day too', () => {
  expect(suggestedFacts(looked)).toEqual({
    type: 'special-academy',
    phase: 'all-through',
    ageFrom: 4,
    ageTo: 19,
    startsOn: '2016-09-01',
  })
})

test('each thing stands beside what is recorded, in the file’s own word where it is none of ours', () => {
  expect(linesOfGias(looked).map(({ what, file, recorded }) => [what, file, recorded])).toEqual([
    ['Name', 'Alderwick School', 'Alderwick'],
    ['Type', 'Special academy or special free school (Academy special converter)', 'Maintained special school'],
    ['Phase', 'Not applicable', 'All-through'],
    ['Ages', '4 to not known', '5 to 19'],
    ['Local authority', '382 Kirklees & more', '383'],
    ['Status', 'Open', 'Not kept here'],
  ])
})

test('the file’s authority is carried to the form of the authorities, whatever its name', () => {
  const { authorities, suggested, seen } = showGias(looked)
  expect(new URL(authorities ?? '', 'http://x').searchParams.get('name')).toBe('Kirklees & more')
  expect([suggested['startsOn'], suggested['ageTo'], seen]).toEqual(['2016-09-01', '19', 'one'])
})
