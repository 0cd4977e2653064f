import { writeXlsxSheets } from '@waymark/interop'
import { expect, test } from 'vitest'
import { pdfOf } from '#platform/paper/pdf.server.ts'
import { aboutPdf, pagesOf, readsPdf } from '#tests/support/read-paper.ts'
import { readWorkbook } from '#tests/support/read-workbook.ts'
import { countedOn, deliveryOf, lineOf, positionOf, type SessionTold, sumsOf } from './figures.rules.ts'
import type { TopUpFigures } from './figures-kept.rules.ts'
import { poundsWords } from './pounds.rules.ts'
import { topUpPaper } from './top-up.document.ts'
import { topUpSheets } from './top-up-sheets.rules.ts'

const told = (day: string, also: Partial<SessionTold>): SessionTold => ({
  groupId: 'a',
  day,
  startsAt: '10:20',
  kind: 'session',
  item: null,
  state: 'here',
  reason: null,
  plannedMinutes: 20,
  minutes: 20,
  plannedPence: 515,
  pence: 515,
  expected: 3,
  came: 3,
  wholePence: 1545,
  unpriced: false,
  ...also,
})

const today = '2026-11-23'
const sessions = [
  told('2026-11-02', {}),
  told('2026-11-09', { state: 'away', reason: 'not-in-school', minutes: 0, pence: 0, came: 2 }),
  told('2026-11-10', {
    startsAt: 'item 1',
    kind: 'item',
    item: '=cmd()',
    plannedMinutes: 0,
    minutes: 0,
    pence: 1234,
    plannedPence: 1234,
  }),
  told('2026-11-16', { state: 'cancelled', reason: 'staff-absent', minutes: 0, pence: 0, came: 0 }),
  told('2026-11-30', { state: 'open', minutes: 0, pence: 0, came: 0 }),
  told('2026-11-12', { groupId: 'b', startsAt: '13:00', plannedMinutes: 300, minutes: 280, pence: 61_234, expected: 1, came: 1 }),
].map((one) => countedOn(one, today))
const of = (groupId: string) => sessions.filter((one) => one.groupId === groupId)

const line = { about: null, area: 'CL', fundedFrom: 'notional', solely: false, size: null, when: ['Mon 10:20, 20 minutes'] }
const figures: TopUpFigures = {
  version: 1,
  madeOn: today,
  school: 'Alderwick School',
  span: { from: '2026-11-01', to: '2026-11-30' },
  pupil: {
    forename: 'Amir',
    surname: 'Rahimi',
    year: '9',
    class: '9C',
    status: 'E',
    since: '2025-01-06',
    planMadeOn: '2025-01-06',
    planReviewedOn: null,
  },
  lines: [
    {
      ...line,
      groupId: 'a',
      provision: 'Reading fluency',
      group: 'Group A',
      staff: ['Teaching assistant: £20.61 an hour'],
      sums: lineOf(of('a')),
    },
    {
      ...line,
      groupId: 'b',
      provision: 'One to one',
      group: 'Afternoons',
      solely: true,
      staff: ['Teacher: £53.09 an hour'],
      sums: lineOf(of('b')),
    },
  ],
  sessions,
  position: positionOf(sumsOf(sessions), 49_315, 10_000),
  threshold: [{ from: '2026-11-01', to: '2026-11-30', yearly: 600_000, days: 30, ofDays: 365 }],
  bands: [{ startsOn: '2026-04-01', endsOn: '2027-03-31', pence: 121_667, band: 'Band C', within: 10_000 }],
  delivery: deliveryOf(sessions),
  cycles: [
    {
      turn: 1,
      agreedOn: '2026-01-05',
      reviewedOn: '2026-04-01',
      note: null,
      outcomes: [{ says: 'Reads aloud', result: 'partly', note: 'With a partner' }],
    },
  ],
  reviews: [
    {
      reviewedOn: '2026-11-20',
      provision: 'Reading fluency',
      group: 'Group A',
      went: 'As expected',
      entry: 71,
      exit: 88,
      reason: null,
      decision: 'continue',
    },
  ],
  budget: { pence: 3_390_411, whole: true },
  wholeSchool: { planned: 900_000, toDate: 500_000, ahead: 400_000, forecast: 900_000 },
  above: { pupils: 4, register: 250 },
}

test.skipIf(!readsPdf())(
  'the PDF says who, what it costs, what is claimed, what was delivered, and lists the sessions of each sum',
  async () => {
    const bytes = await pdfOf([topUpPaper(figures)], null)
    expect(aboutPdf(bytes)).toMatchObject({ Tagged: 'yes' })
    const words = pagesOf(bytes).join('\n').replaceAll(/\s+/g, ' ')
    for (const said of [
      'Amir Rahimi, 1 November 2026 to 30 November 2026',
      'EHC plan, since 6 January 2025',
      // £5.15, £12.34 and £5.15 still planned; £612.34 alone.
      poundsWords(515 + 1234 + 515),
      '£612.34',
      '£634.98',
      'up to the threshold of £493.15',
      '£141.83',
      '£100.00, Band C',
      '£41.83',
      'Not in school: 20 minutes in 1 session',
      'Staff absent: 20 minutes in 1 session',
      'Partly reached: With a partner',
      'From 71 to 88',
      '£33,904.11',
      '4 of 250 on the register',
      'Sum £22.64',
      'Sum £612.34',
    ])
      expect(words).toContain(said)
  },
)

test('the workbook has the same figures, every session that makes them, and nothing that acts as a formula', async () => {
  const { sheets, formulas } = readWorkbook(await writeXlsxSheets(topUpSheets(figures)))
  expect(formulas).toBe(false)
  const rows = (name: string) => sheets.get(name) ?? []
  const request = new Map(rows('Request').map(([name, value]) => [name, value]))
  expect(['Threshold', 'Claim', 'Received', 'Shortfall'].map((name) => request.get(name))).toEqual([493.15, 141.83, 100, 41.83])
  const counted = (place: number) =>
    rows('Sessions')
      .filter(([at]) => at === place)
      .reduce((sum, row) => sum + Math.round(Number(row[10]) * 100), 0)
  const lines = rows('Lines').slice(1, -1)
  expect(lines.map((row) => [row[1], Math.round(Number(row[14]) * 100)])).toEqual([
    ['Reading fluency', counted(1)],
    ['One to one', counted(2)],
  ])
  expect(rows('Lines').at(-1)?.at(-1)).toBe(634.98)
  expect(rows('Delivered').at(-1)).toEqual(['Staff absent', 1, 20])
  expect(JSON.stringify(rows('Sessions'))).toContain("'=cmd()")
  expect(JSON.stringify(rows('Reviewed'))).toContain('Partly reached')
})
