import { type Described, type Duty, type Party, parties, type State, topics } from '@waymark/duties'

export interface DutiesFilter {
  find: string
  who: Party | ''
  strength: Described['strength'] | ''
  state: State | 'act' | ''
  topic: Described['topic'] | ''
  /** Also what does not apply to this school, or to any pupil today. */
  all: boolean
}

const strengths = ['must', 'should', 'may'] as const
const states = ['act', 'late', 'due-soon', 'cannot-tell', 'running', 'met', 'late-exception-claimed', 'does-not-apply'] as const

/** What the address asks for. What it cannot mean is left out. */
export function dutiesFilter(asked: URLSearchParams): DutiesFilter {
  const one = <const T extends string>(name: string, choices: readonly T[]): T | '' =>
    choices.find((choice) => choice === asked.get(name)) ?? ''
  const state = one('state', states)
  return {
    find: (asked.get('find') ?? '').trim().slice(0, 80),
    who: one('who', parties),
    strength: one('strength', strengths),
    state,
    topic: one('topic', topics),
    all: asked.get('all') === 'yes' || state === 'does-not-apply',
  }
}

export type Listed = Described & Pick<Duty<never>, 'shape'> & { state: State | null }

const toActOn: readonly (State | null)[] = ['late', 'due-soon', 'cannot-tell']

/** Whether a duty is what was asked for. */
export function isAsked(duty: Listed, filter: DutiesFilter, mine: readonly Party[] | 'all'): boolean {
  const { owedBy, carriedOutBy, strength, topic, state } = duty
  if (mine !== 'all' && !mine.includes(owedBy) && !mine.includes(carriedOutBy)) return false
  if (!filter.all && state === 'does-not-apply') return false
  if (filter.who !== '' && owedBy !== filter.who && carriedOutBy !== filter.who) return false
  if (filter.strength !== '' && strength !== filter.strength) return false
  if (filter.topic !== '' && topic !== filter.topic) return false
  if (filter.state === 'act' && !toActOn.includes(state)) return false
  if (filter.state !== '' && filter.state !== 'act' && state !== filter.state) return false
  return hasWords(duty, filter.find)
}

/** Every word typed is somewhere in what the duty says. */
export function hasWords(
  duty: Pick<Described, 'id' | 'title' | 'gist' | 'says' | 'startsWhen' | 'shownBy'>,
  find: string,
): boolean {
  const text = [
    duty.id,
    duty.title,
    duty.gist,
    duty.startsWhen,
    ...duty.shownBy,
    ...duty.says.map((source) => `${source.instrument.name} ${source.provision}`),
  ]
    .join(' ')
    .toLowerCase()
  return find
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}
