import { describe, expect, test } from 'vitest'
import { movedOn, problemsOfCalendar } from './calendar.rules.ts'
import { changesOf, rowsOf } from './rows.rules.ts'
import type { ClosureRow, TermRow } from './school.form.ts'
import { schoolYearOf } from './school-year.rules.ts'

const today = '2026-11-23'
const term = (name: string, startsOn: string, endsOn: string): TermRow => ({ id: '', name, startsOn, endsOn })
const closure = (kind: string, startsOn: string, endsOn = startsOn, name = ''): ClosureRow => ({
  id: '',
  kind,
  name,
  startsOn,
  endsOn,
})
const autumn = term('Autumn', '2026-09-02', '2026-12-18')
const spring = term('Spring', '2027-01-04', '2027-03-25')
const blank = term('', '', '')

const problems = (terms: TermRow[], closures: ClosureRow[] = [], year = 2026) =>
  problemsOfCalendar({ year, seen: '', terms, closures }, [], today)
const fields = (...given: Parameters<typeof problems>) => problems(...given).map((problem) => problem.field)

describe('the terms of a school year', () => {
  test('are right where they follow one another; empty rows are none', () => {
    expect(
      problems([autumn, blank, spring], [closure('half-term', '2026-10-26', '2026-10-30'), closure('inset', '2026-09-02')]),
    ).toEqual([])
  })

  test('end on or after the day they start, to the day', () => {
    expect(fields([term('Autumn', '2026-09-02', '2026-09-02')])).toEqual([])
    expect(fields([term('Autumn', '2026-09-02', '2026-09-01')])).toEqual(['terms.0.endsOn'])
  })

  test('may not share a day; the later is named with the earlier beside it, in whatever order they are typed', () => {
    const early = { ...spring, startsOn: '2026-12-18' }
    expect(problems([early, autumn])).toEqual([
      {
        field: 'terms.0.startsOn',
        says: 'This term overlaps with Autumn (2 September 2026 to 18 December 2026): check the days of both',
      },
    ])
    expect(fields([autumn, { ...spring, startsOn: '2026-12-19' }])).toEqual([])
  })

  test('may not share a day with a term of the year beside it', () => {
    const form = { year: 2026, seen: '', terms: [{ ...autumn, startsOn: '2026-08-20' }], closures: [] }
    const summer = { name: 'Summer', startsOn: '2026-04-13', endsOn: '2026-08-20' }
    expect(problemsOfCalendar(form, [summer], today).map((problem) => problem.field)).toEqual(['terms.0.startsOn'])
  })

  test('need a name and both days, and each thing missing is said at its field', () => {
    expect(fields([term('', '2026-09-02', ''), term('Spring', '2027-02-30', '2027-03-25')])).toEqual([
      'terms.0.name',
      'terms.0.endsOn',
      'terms.1.startsOn',
    ])
  })

  test('lie in the school year, and a slip in the year is called far away', () => {
    expect(problems([term('Autumn', '2025-09-02', '2026-12-18')])[0]?.says).toContain('not in the school year 2026 to 2027')
    expect(problems([term('Autumn', '2026-09-02', '2062-12-18')])[0]?.says).toContain('more than 3 years from today')
    expect(fields([], [], 2030)).toEqual(['year'])
    expect(fields([], [], 2029)).toEqual([])
  })
})

describe('closures', () => {
  test('other than INSET days lie inside one term', () => {
    expect(fields([autumn, spring], [closure('half-term', '2026-12-14', '2027-01-08')])).toEqual(['closures.0.startsOn'])
    expect(fields([autumn, spring], [closure('inset', '2027-01-01')])).toEqual([])
    expect(problems([], [closure('half-term', '2026-10-26')])[0]?.says).toContain('Enter the terms first')
  })

  test('do not overlap, are of a kind, and say why where nothing else does', () => {
    const half = closure('half-term', '2026-10-26', '2026-10-30')
    expect(fields([autumn], [half, closure('inset', '2026-10-30')])).toEqual(['closures.1.startsOn'])
    expect(fields([autumn], [closure('other', '2026-11-05'), closure('holiday', '2026-11-06')])).toEqual([
      'closures.0.name',
      'closures.1.kind',
    ])
  })

  test('an INSET day is one weekday, its last day left empty', () => {
    expect(fields([autumn], [closure('inset', '2026-11-27', '')])).toEqual([])
    expect(fields([autumn], [closure('inset', '2026-11-28', '')])).toEqual(['closures.0.startsOn'])
    expect(fields([autumn], [closure('half-term', '2026-10-26', '')])).toEqual(['closures.0.endsOn'])
  })
})

test('last year’s dates moved on fall on the same days of the week', () => {
  expect(movedOn([{ startsOn: '2025-09-02', endsOn: '2025-12-19' }])).toEqual([{ startsOn: '2026-09-01', endsOn: '2026-12-18' }])
})

test('a school year begins on 1 September', () => {
  expect(['2026-08-31', '2026-09-01', '2027-01-01'].map(schoolYearOf)).toEqual([2025, 2026, 2026])
})

describe('rows of a form', () => {
  test('keep their place, so that a problem finds its field', () => {
    const typed = { 'terms.0.name': '', 'terms.2.name': 'Spring', 'terms.2.startsOn': '2027-01-04', other: 'x' }
    expect(rowsOf(typed, 'terms', ['name', 'startsOn'])).toEqual([
      { name: '', startsOn: '' },
      { name: '', startsOn: '' },
      { name: 'Spring', startsOn: '2027-01-04' },
    ])
  })

  test('a row that stands is left alone; one that is changed names what it stands for; one that is emptied is taken out', () => {
    const held = ['a', 'b', 'c'].map((id) => ({ id, name: id }))
    const rows = [
      { id: 'a', name: 'a' },
      { id: 'b', name: 'other' },
      { id: '', name: 'new' },
    ]
    expect(changesOf(held, rows, (one, other) => one.name === other.name)).toEqual({
      added: [
        { row: { id: 'b', name: 'other' }, instead: 'b' },
        { row: { id: '', name: 'new' }, instead: null },
      ],
      withdrawn: ['b', 'c'],
    })
  })
})
