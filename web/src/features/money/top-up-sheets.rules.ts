import type { TopUpFigures } from './figures-kept.rules.ts'
import { reasonWords, stateWords, statusWords } from './money-words.rules.ts'
import { rowsOfReviews } from './reviewed-rows.rules.ts'

type Cell = string | number | null
interface SheetTold {
  name: string
  rows: Cell[][]
}

/** Whole pence as pounds, a number that a spreadsheet program can add up. */
const pounds = (pence: number): number => pence / 100

/** The same request as a workbook: what is asked for, its lines, what was delivered, and every session. No formulas. */
export const topUpSheets = (figures: TopUpFigures): SheetTold[] => [
  { name: 'Request', rows: requestRows(figures) },
  { name: 'Lines', rows: lineRows(figures) },
  { name: 'Delivered', rows: deliveryRows(figures) },
  { name: 'Reviewed', rows: rowsOfReviews(figures) },
  { name: 'Sessions', rows: sessionRows(figures) },
]

function requestRows(figures: TopUpFigures): Cell[][] {
  const { pupil, school, madeOn, span, position, threshold, bands, budget, wholeSchool, above } = figures
  return [
    ['Request for top-up funding', null],
    ['School', school],
    ['Made on', madeOn],
    ['From', span.from],
    ['To', span.to],
    ['Pupil', `${pupil.forename} ${pupil.surname}`],
    ['Year', pupil.year],
    ['Class', pupil.class],
    ['Status', statusWords[pupil.status] ?? pupil.status],
    ['Status since', pupil.since],
    ['EHC plan made on', pupil.planMadeOn],
    ['EHC plan last reviewed on', pupil.planReviewedOn],
    ['Cost of additional support (element 1 is not counted)', pounds(position.forecast)],
    ['To date', pounds(position.toDate)],
    ['Still planned', pounds(position.ahead)],
    ...threshold.map(({ yearly, days, ofDays }): Cell[] => [
      `Threshold of a year; ${days} of ${ofDays} days count`,
      pounds(yearly),
    ]),
    ['Threshold', pounds(position.threshold)],
    ['The school pays', pounds(position.schoolShare)],
    ['Claim', pounds(position.claim)],
    ...bands.map(({ band, startsOn, endsOn, within }): Cell[] => [
      `Received${band ? `, ${band}` : ''}, ${startsOn} to ${endsOn}, the part of these days`,
      pounds(within),
    ]),
    ['Received', pounds(position.received)],
    ['Shortfall', pounds(position.shortfall)],
    ['Notional SEN budget of these days', budget ? pounds(budget.pence) : 'not recorded'],
    ['Provision of the whole school, planned', pounds(wholeSchool.planned)],
    ['Provision of the whole school, forecast', pounds(wholeSchool.forecast)],
    ['Pupils whose planned cost is above the threshold', above.pupils],
    ['Pupils on the register', above.register],
  ]
}

function lineRows({ lines, position }: TopUpFigures): Cell[][] {
  return [
    [
      'Line',
      'Provision',
      'Group',
      'Area',
      'Funded from',
      'When',
      'Staff and rate',
      'Sessions',
      'Weeks',
      'Minutes',
      'Shared by at least',
      'Shared by at most',
      'To date',
      'Still planned',
      'Sum',
    ],
    ...lines.map(({ provision, group, area, fundedFrom, when, staff, solely, sums }, at): Cell[] => [
      at + 1,
      provision,
      group,
      area,
      fundedFrom,
      when.join('; '),
      staff.join('; '),
      sums.sessions,
      sums.weeks,
      sums.allMinutes,
      solely ? 1 : (sums.sharedBy?.[0] ?? null),
      solely ? 1 : (sums.sharedBy?.[1] ?? null),
      pounds(sums.cost.toDate),
      pounds(sums.cost.ahead),
      pounds(sums.cost.forecast),
    ]),
    [
      'Total',
      ...Array.from({ length: 11 }, () => null),
      pounds(position.toDate),
      pounds(position.ahead),
      pounds(position.forecast),
    ],
  ]
}

function deliveryRows({ lines, delivery }: TopUpFigures): Cell[][] {
  const of = (one: TopUpFigures['delivery']): number[] => [one.planned, one.delivered, one.missed, one.notRecorded, one.extra]
  return [
    ['Line', 'Provision', 'Minutes planned to date', 'Delivered', 'Missed', 'Not recorded', 'Besides'],
    ...lines.map(({ provision, sums }, at): Cell[] => [at + 1, provision, ...of(sums.delivery)]),
    ['Total', null, ...of(delivery)],
    [],
    ['Why minutes were missed', 'Sessions', 'Minutes'],
    ...delivery.reasons.map(({ reason, sessions, minutes }): Cell[] => [reasonWords(reason), sessions, minutes]),
  ]
}

function sessionRows({ lines, sessions }: TopUpFigures): Cell[][] {
  const place = new Map(lines.map(({ groupId }, at) => [groupId, at + 1]))
  return [
    [
      'Line',
      'Day',
      'Time',
      'Minutes planned',
      'Minutes given',
      'Pupils planned for',
      'Pupils who came',
      'What came of it',
      'Reason or item',
      'Cost of the whole session',
      'Counted for this pupil',
    ],
    ...sessions.map((one): Cell[] => [
      place.get(one.groupId) ?? null,
      one.day,
      one.kind === 'item' ? null : one.startsAt,
      one.plannedMinutes,
      one.minutes,
      one.expected,
      one.past ? one.came : null,
      one.kind === 'item' ? 'Bought' : one.past ? (stateWords[one.state] ?? one.state) : 'Planned',
      one.kind === 'item' ? one.item : one.reason && reasonWords(one.reason),
      one.past ? pounds(one.wholePence) : null,
      pounds(one.counted),
    ]),
  ]
}
