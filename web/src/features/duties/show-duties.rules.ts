import { catalogue, type Party, parties, strengthWords, topics, topicWords } from '@waymark/duties'
import { dayWords } from '#ui/dates.ts'
import { type DutiesFilter, isAsked } from './duties-filter.rules.ts'
import type { DutyState, Tally } from './duty-states.rules.ts'
import type { GovernorState } from './for-governors.rules.ts'

export interface ToShow {
  states: readonly (DutyState | GovernorState)[]
  held: Readonly<Record<string, number>>
  filter: DutiesFilter
  mine: readonly Party[] | 'all'
}

const stateChoices = [
  ['', 'Any'],
  ['act', 'Something to do'],
  ['late', 'Late'],
  ['due-soon', 'Due soon'],
  ['cannot-tell', 'Cannot tell'],
  ['running', 'Running'],
  ['met', 'Met'],
  ['late-exception-claimed', 'Exception claimed'],
  ['does-not-apply', 'Does not apply'],
] as const

/** What the filters offer, each as its code and its words. */
export const choices = {
  who: [['', 'Everybody'], ...parties.map((one) => [one, sentence(one)] as const)],
  strength: [['', 'Any'], ...Object.entries(strengthWords)],
  state: stateChoices,
  topic: [['', 'All topics'], ...topics.map((one) => [one, topicWords[one]] as const)],
} satisfies Record<string, readonly (readonly [string, string])[]>

export interface DutyRow {
  id: string
  title: string
  state: DutyState['state'] | null
  line: string
  who: string
  strength: string
  source: string
  unchecked: boolean
  held: string
}

/** The list by topic, in words. */
export function showDuties({ states, held, filter, mine }: ToShow) {
  const rows = listed(states)
    .filter((duty) => isAsked(duty, filter, mine))
    .map((duty) => ({ topic: duty.topic, row: rowOf(duty, held[duty.id] ?? 0) }))
  const groups = topics.flatMap((topic) => {
    const here = rows.filter((one) => one.topic === topic).map((one) => one.row)
    return here.length === 0 ? [] : [{ topic, title: topicWords[topic], rows: here }]
  })
  return { groups, count: rows.length }
}

/** Each duty of the catalogue with how it stands. */
export function listed(states: ToShow['states']) {
  const of = new Map(states.map((one) => [one.id, one]))
  return catalogue.map((duty) => {
    const found = of.get(duty.id)
    return {
      ...duty,
      state: found ? found.state : ('does-not-apply' as const),
      lastDay: found?.lastDay ?? null,
      tally: found?.tally ?? null,
    }
  })
}

type ListedDuty = ReturnType<typeof listed>[number]

function rowOf(duty: ListedDuty, held: number): DutyRow {
  const { owedBy, carriedOutBy } = duty
  const [source] = duty.says
  return {
    id: duty.id,
    title: duty.title,
    state: duty.state,
    line: lineOf(duty),
    who: owedBy === carriedOutBy ? sentence(owedBy) : `${sentence(owedBy)}; carried out by the ${carriedOutBy}`,
    strength: strengthWords[duty.strength],
    source: `${source.instrument.name}${source.provision ? `, ${source.provision}` : ''}`,
    unchecked: duty.basis !== 'read',
    held: held === 0 ? '' : `${held} ${held === 1 ? 'entry' : 'entries'} of evidence`,
  }
}

function lineOf({ state, lastDay, tally, shape }: ListedDuty): string {
  if (state === null) return 'Too few pupils to show'
  const day = lastDay === null ? '' : `last day ${dayWords(lastDay)}`
  if (tally === null) return shape === 'standing' && state === 'met' ? 'shown by what is recorded' : day
  return [pupilsWords(tally), day ? `first ${day}` : ''].filter(Boolean).join('; ')
}

function pupilsWords(tally: Tally | { total: number | null }): string {
  if (tally.total === null) return 'Too few pupils to show'
  if (tally.total === 0) return 'no pupil is in this position today'
  const parts =
    'late' in tally
      ? [
          tally.late > 0 ? `${tally.late} late` : '',
          tally.soon > 0 ? `${tally.soon} due soon` : '',
          tally.unknown > 0 ? `${tally.unknown} cannot be told` : '',
        ]
      : []
  const all = `${tally.total} ${tally.total === 1 ? 'pupil' : 'pupils'}`
  const said = parts.filter(Boolean)
  return said.length === 0 ? all : `${all}: ${said.join(', ')}`
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
