import type { Block, Paper } from '#platform/paper/paper.ts'
import { dayWords } from '#ui/dates.ts'
import { type Closed, type CycleState, closedWhyWords } from './standing.rules.ts'
import type { Area, Next, Result } from './support.form.ts'
import { areaWords, nextWords, resultWords } from './support-words.rules.ts'

export interface PlanOnPaper {
  about: { forename: string; surname: string; year: string | null; class: string | null }
  school: string
  today: string
  cycle: {
    turn: number
    state: CycleState
    closed: Closed | null
    needs: string | null
    evidence: string | null
    familyView: string | null
    pupilView: string | null
    strategies: string | null
    agreedOn: string | null
    agreedWith: string | null
    reviewOn: string | null
    reviewedOn: string | null
    reviewNote: string | null
    outcomes: readonly {
      area: Area
      says: string
      baseline: string | null
      target: string | null
      dueOn: string | null
      owner: string | null
      provision: string | null
      result: Result | null
      resultNote: string | null
      next: Next | null
    }[]
  }
}

/** The plan of SEN Support on paper: the child's own words first, then outcomes, what is given, and what every teacher does. */
export function planPaper({ about, school, today, cycle }: PlanOnPaper): Paper {
  const draft = cycle.state === 'draft'
  return {
    title: 'SEN Support plan',
    subtitle: [`${about.forename} ${about.surname}`, about.class].filter(Boolean).join(', '),
    school,
    date: dayWords(today),
    ...(draft ? { mark: 'Draft' } : cycle.closed ? { mark: 'Closed' } : {}),
    blocks: [
      { kind: 'facts', rows: datesOf(cycle) },
      ...said(`What ${about.forename} says`, cycle.pupilView, 'note'),
      ...said('What the family says', cycle.familyView),
      ...said('What is needed', cycle.needs),
      ...said('What shows it', cycle.evidence),
      { kind: 'heading', text: `What ${about.forename} will be able to do` },
      ...outcomesOf(cycle),
      ...said('What every teacher does', cycle.strategies),
      ...(cycle.state === 'reviewed' ? said('What was talked about at the review', cycle.reviewNote) : []),
      ...(draft ? [{ kind: 'signatures', names: ['Parent or carer', about.forename, 'For the school'] } as const] : []),
    ],
  }
}

const said = (title: string, words: string | null, kind: 'text' | 'note' = 'text'): Block[] =>
  words
    ? [
        { kind: 'heading', text: title },
        { kind, text: words },
      ]
    : []

const on = (day: string | null): string => (day ? dayWords(day) : 'not recorded')

function datesOf({ turn, state, agreedOn, agreedWith, reviewOn, reviewedOn, closed }: PlanOnPaper['cycle']) {
  const rows = [{ name: 'Cycle', value: String(turn) }]
  if (closed) rows.push({ name: 'Closed', value: closedOnPaper(closed) })
  if (closed?.from === 'draft') return [...rows, { name: 'State', value: 'A draft: it was never agreed' }]
  if (state === 'draft') return [...rows, { name: 'State', value: 'A draft: not agreed yet' }]
  rows.push({ name: 'Agreed', value: [on(agreedOn), agreedWith && `with ${agreedWith}`].filter(Boolean).join(', ') })
  if (!closed) rows.push(reviewedOn ? { name: 'Reviewed', value: on(reviewedOn) } : { name: 'Review', value: on(reviewOn) })
  return rows
}

const closedOnPaper = ({ on: day, why, because }: Closed): string =>
  `${dayWords(day)}, without a review. ${closedWhyWords[why]}: ${because}`

function outcomesOf({ outcomes, state }: PlanOnPaper['cycle']): Block[] {
  if (outcomes.length === 0) return [{ kind: 'text', text: 'No outcome is written yet.' }]
  const aims: Block = {
    kind: 'table',
    caption: 'From where, to where, by when',
    head: ['Outcome', 'Area', 'From', 'To', 'By'],
    widths: [3.4, 2.7, 1.7, 1.7, 2.1],
    rows: outcomes.map(({ says, area, baseline, target, dueOn }) => [
      says,
      areaWords[area],
      baseline ?? 'not recorded',
      target ?? 'not recorded',
      dueOn ? dayWords(dueOn) : 'no date yet',
    ]),
  }
  const given: Block = {
    kind: 'table',
    caption: 'What is given for it',
    head: ['Outcome', 'What is given', 'Looked after by'],
    widths: [3, 4, 1.8],
    rows: outcomes.map(({ says, provision, owner }) => [says, provision ?? 'not recorded', owner ?? 'not recorded']),
  }
  const results: Block = {
    kind: 'table',
    caption: 'What came of it',
    head: ['Outcome', 'Result', 'What shows it', 'Next'],
    widths: [3, 1.6, 3.4, 1.6],
    rows: outcomes.map(({ says, result, resultNote, next }) => [
      says,
      result ? resultWords[result] : '',
      resultNote ?? '',
      next ? nextWords[next] : '',
    ]),
  }
  return state === 'reviewed' ? [aims, given, results] : [aims, given]
}
