import type { Block, Paper } from '#platform/paper/paper.ts'
import { dayWords } from '#ui/dates.ts'
import { yearGroupWords } from '#ui/year-groups.ts'
import type { SessionCounted } from './figures.rules.ts'
import { type LineKept, sessionsOf, type TopUpFigures } from './figures-kept.rules.ts'
import { areaWords, decisionWords, fundingWords, reasonWords, resultWords, stateWords, statusWords } from './money-words.rules.ts'
import { countWords, hoursWords, poundsWords } from './pounds.rules.ts'

/** A request for top-up on paper: who, what is given and at what cost, what is claimed, what was delivered, and every session behind it. */
export function topUpPaper(figures: TopUpFigures): Paper {
  const { pupil, school, madeOn, span } = figures
  return {
    title: 'Request for top-up funding',
    subtitle: `${pupil.forename} ${pupil.surname}, ${dayWords(span.from)} to ${dayWords(span.to)}`,
    school,
    date: dayWords(madeOn),
    blocks: [
      { kind: 'facts', rows: whoOf(figures) },
      { kind: 'heading', text: 'What is asked for' },
      { kind: 'facts', rows: claimOf(figures) },
      { kind: 'heading', text: 'What is given, line by line' },
      ...linesOf(figures),
      ...gapsOf(figures),
      { kind: 'heading', text: 'What was delivered' },
      ...deliveryOf(figures),
      { kind: 'heading', text: 'What was reviewed' },
      ...reviewedOf(figures),
      { kind: 'heading', text: 'The school’s notional budget' },
      { kind: 'text', text: budgetOf(figures) },
      { kind: 'heading', text: 'Appendix: the sessions behind each line' },
      {
        kind: 'text',
        text: `Up to ${dayWords(madeOn)} a session counts with what it cost; after it, with what it is planned to cost. The last row of each table is the sum of its line.`,
      },
      ...figures.lines.flatMap((line, at) => annexOf(line, at, sessionsOf(figures, line.groupId))),
    ],
  }
}

function whoOf({ pupil, threshold }: TopUpFigures) {
  const year = [pupil.year && yearGroupWords(pupil.year), pupil.class].filter(Boolean).join(', ')
  const plan = pupil.planMadeOn ? `Made on ${dayWords(pupil.planMadeOn)}` : 'No EHC plan is recorded'
  const reviewed = pupil.planReviewedOn ? `${plan}, last reviewed on ${dayWords(pupil.planReviewedOn)}` : plan
  return [
    { name: 'Pupil', value: `${pupil.forename} ${pupil.surname}` },
    { name: 'Year and class', value: year || 'not recorded' },
    {
      name: 'Status',
      value: `${statusWords[pupil.status] ?? pupil.status}${pupil.since ? `, since ${dayWords(pupil.since)}` : ''}`,
    },
    { name: 'Plan', value: reviewed },
    ...threshold.map(({ from, to, yearly, days, ofDays }) => ({
      name: 'Threshold',
      value: `${poundsWords(yearly)} a year; ${dayWords(from)} to ${dayWords(to)} is ${days} of ${ofDays} days`,
    })),
  ]
}

function claimOf({ position, bands }: TopUpFigures) {
  return [
    { name: 'Cost of additional support', value: `${poundsWords(position.forecast)} (element 1 is not counted)` },
    {
      name: 'The school pays',
      value: `${poundsWords(position.schoolShare)}, up to the threshold of ${poundsWords(position.threshold)}`,
    },
    { name: 'Claim', value: poundsWords(position.claim) },
    ...bands.map(({ startsOn, endsOn, pence, band, within }) => ({
      name: 'Received',
      value: `${poundsWords(within)}${band ? `, ${band}` : ''} (${poundsWords(pence)} for ${dayWords(startsOn)} to ${dayWords(endsOn)})`,
    })),
    ...(bands.length === 0 ? [{ name: 'Received', value: 'No top-up is recorded' }] : []),
    { name: 'Shortfall', value: poundsWords(position.shortfall) },
  ]
}

const sharedWords = ({ solely, sums: { sharedBy } }: LineKept): string => {
  if (solely) return 'charged in full'
  if (!sharedBy) return 'not shared'
  const [least, most] = sharedBy
  return most === 1 ? 'alone' : least === most ? `1 of ${most}` : `1 of ${least} to ${most}`
}

function linesOf({ lines, position }: TopUpFigures): Block[] {
  return [
    {
      kind: 'table',
      caption: 'Costs: the sum of each line is that of its sessions in the appendix',
      head: ['Line', 'Sessions', 'Weeks', 'Hours', 'Share', 'To date', 'Still planned', 'Sum'],
      widths: [3.6, 1.6, 1.3, 1.4, 1.7, 1.9, 1.9, 2],
      rows: [
        ...lines.map((line, at) => {
          const { cost, sessions, weeks, allMinutes } = line.sums
          const hours = hoursWords(allMinutes).replace(/ hours?$/, '')
          return [
            `${at + 1}. ${line.provision}, ${line.group}`,
            String(sessions),
            String(weeks),
            hours,
            sharedWords(line),
            poundsWords(cost.toDate),
            poundsWords(cost.ahead),
            poundsWords(cost.forecast),
          ]
        }),
        ['Total', '', '', '', '', poundsWords(position.toDate), poundsWords(position.ahead), poundsWords(position.forecast)],
      ],
    },
    {
      kind: 'table',
      caption: 'Who gives it, and what an hour costs with on-costs',
      head: ['Line', 'When', 'Staff and rate', 'Area and source'],
      widths: [2.6, 2.2, 3.8, 2.6],
      rows: lines.map((line, at) => [
        `${at + 1}. ${line.provision}`,
        line.when.join('\n') || 'No times',
        line.staff.join('\n') || 'No adult is recorded',
        `${areaWords[line.area] ?? line.area}; ${fundingWords[line.fundedFrom] ?? line.fundedFrom}`,
      ]),
    },
  ]
}

/** What makes the sums less than they are, said plainly. */
function gapsOf({ lines, delivery }: TopUpFigures): Block[] {
  const unpriced = lines.reduce((sum, line) => sum + line.sums.unpriced, 0)
  const items = [
    ...(unpriced > 0
      ? [`${countWords(unpriced)} sessions count for less than they cost, since a rate of an adult is not recorded.`]
      : []),
    ...(delivery.notRecorded > 0
      ? [`${countWords(delivery.notRecorded)} minutes up to today are not recorded yet, and count with no cost.`]
      : []),
  ]
  return items.length === 0 ? [] : [{ kind: 'list', items }]
}

function deliveryOf({ lines, delivery, madeOn }: TopUpFigures): Block[] {
  const row = (name: string, of: TopUpFigures['delivery']) => [
    name,
    ...[of.planned, of.delivered, of.missed, of.notRecorded, of.extra].map(countWords),
  ]
  const reasons = delivery.reasons.map(
    ({ reason, sessions, minutes }) =>
      `${reasonWords(reason)}: ${countWords(minutes)} minutes in ${sessions} ${sessions === 1 ? 'session' : 'sessions'}`,
  )
  return [
    {
      kind: 'table',
      caption: `Minutes up to ${dayWords(madeOn)}`,
      head: ['Line', 'Planned', 'Delivered', 'Missed', 'Not recorded', 'Besides'],
      widths: [3.6, 1.5, 1.6, 1.4, 1.8, 1.5],
      rows: [
        ...lines.map((line, at) => row(`${at + 1}. ${line.provision}, ${line.group}`, line.sums.delivery)),
        row('Total', delivery),
      ],
    },
    ...(reasons.length > 0
      ? [{ kind: 'text', text: 'Why minutes were missed:' } as const, { kind: 'list', items: reasons } as const]
      : []),
  ]
}

function reviewedOf({ cycles, reviews }: TopUpFigures): Block[] {
  if (cycles.length + reviews.length === 0) return [{ kind: 'text', text: 'No cycle and no provision was reviewed yet.' }]
  const outcomes = cycles.flatMap(({ turn, reviewedOn, outcomes: all }) =>
    all.map(({ says, result, note }) => [
      `${turn}, ${reviewedOn ? dayWords(reviewedOn) : ''}`,
      says,
      [result && (resultWords[result] ?? result), note].filter(Boolean).join(': '),
    ]),
  )
  const went = reviews.map((one) => [
    dayWords(one.reviewedOn),
    `${one.provision}, ${one.group}`,
    [one.went, measured(one), one.reason].filter(Boolean).join('. '),
    decisionWords[one.decision] ?? one.decision,
  ])
  return [
    ...table('Cycles of assess, plan, do, review', ['Cycle, reviewed on', 'Outcome', 'Result'], outcomes, [2.2, 4.4, 3.4]),
    ...table('Reviews of provision', ['On', 'Provision', 'How it went', 'Then'], went, [2, 3.2, 4, 1.4]),
  ]
}

const measured = ({ entry, exit }: { entry: number | null; exit: number | null }): string | null =>
  entry === null || exit === null ? null : `From ${entry} to ${exit}`

const table = (caption: string, head: string[], rows: string[][], widths: number[]): Block[] =>
  rows.length === 0 ? [] : [{ kind: 'table', caption, head, rows, widths }]

function budgetOf({ budget, wholeSchool, above, span }: TopUpFigures): string {
  const days = `${dayWords(span.from)} to ${dayWords(span.to)}`
  const held = budget
    ? `The notional SEN budget for ${days} is ${poundsWords(budget.pence)}${budget.whole ? '' : ', for the days it is recorded for'}.`
    : `No notional SEN budget is recorded for ${days}.`
  return `${held} The provision of the whole school is planned to cost ${poundsWords(wholeSchool.planned)} in these days, and is forecast at ${poundsWords(wholeSchool.forecast)}. Pupils whose planned cost is above the threshold: ${above.pupils} of ${above.register} on the register.`
}

function annexOf(line: LineKept, at: number, sessions: readonly SessionCounted[]): Block[] {
  if (sessions.length === 0) return []
  const sum = sessions.reduce((all, { counted }) => all + counted, 0)
  return [
    {
      kind: 'table',
      caption: `${at + 1}. ${line.provision}, ${line.group}`,
      head: ['Day', 'Time', 'Planned', 'Given', 'Pupils', 'What came of it', 'Pounds'],
      widths: [1.9, 1.1, 1.4, 1.2, 1.2, 3.6, 1.6],
      rows: [
        ...sessions.map((one) => [
          dayWords(one.day, 'short'),
          one.kind === 'item' ? '' : one.startsAt,
          one.kind === 'item' ? '' : String(one.plannedMinutes),
          one.kind === 'item' ? '' : String(one.minutes),
          String(one.past && one.kind === 'session' ? one.came : one.expected),
          cameOf(one),
          poundsWords(one.counted),
        ]),
        ['Sum', '', '', '', '', '', poundsWords(sum)],
      ],
    },
  ]
}

function cameOf(session: SessionCounted): string {
  if (session.kind === 'item') return session.item ?? 'Bought'
  if (!session.past) return 'Planned'
  const words = stateWords[session.state] ?? session.state
  return session.reason ? `${words}: ${reasonWords(session.reason).toLowerCase()}` : words
}
