import type { Described, Duty, Shape } from '../engine/duty.ts'
import { citationOf } from '../engine/source.ts'
import { inWords } from '../engine/words.ts'
import { basisWords, stateWords, strengthWords, tierWords } from './words.ts'

/** One duty in plain English, as the duty book and the page of the duty say it. */
export interface BookEntry {
  id: string
  title: string
  asks: string
  strength: 'Must' | 'Should' | 'May'
  standing: string
  who: string
  authority: { words: string; url: string | null }[]
  checked: string
  inForce: string
  reaches: string
  starts: string
  counted: string | null
  /** How long before the last day Waymark begins to warn. */
  warned: string | null
  exceptions: string[]
  shownBy: string[]
  note: string | null
  examples: string[]
}

export type Bookable = Described & {
  shape: Shape
  countedAs: string | null
  warnDays: number
  examples: readonly Pick<Duty<never>['examples'][number], 'says' | 'today' | 'gives'>[]
}

/** What a duty says, in sentences. Nothing of a school or a pupil is in it. */
export function bookEntry(duty: Bookable): BookEntry {
  return {
    id: duty.id,
    title: duty.title,
    asks: duty.gist,
    strength: strengthWords[duty.strength],
    standing: tierWords[duty.tier],
    who: whoOf(duty),
    authority: duty.says.map((source) => ({ words: wordsOf(source), url: source.url })),
    checked: checkedWords(duty),
    inForce: inForceWords(duty.inForce),
    reaches: sentence(duty.reaches.says),
    starts: sentence(duty.startsWhen),
    counted: duty.countedAs === null ? null : sentence(duty.countedAs),
    warned: duty.countedAs === null ? null : `${duty.warnDays} days before the last day, by Waymark’s own choice`,
    exceptions: duty.exceptions.map((ground) => ground.says),
    shownBy: [...duty.shownBy],
    note: duty.note ?? null,
    examples: duty.examples.map(exampleWords),
  }
}

const the = (party: string): string => `the ${party}`
const whoOf = ({ owedBy, carriedOutBy }: Bookable): string =>
  owedBy === carriedOutBy
    ? `Owed and carried out by ${the(owedBy)}`
    : `Owed by ${the(owedBy)}, carried out by ${the(carriedOutBy)}`

function wordsOf(source: Bookable['says'][number]): string {
  const { instrument, provision } = citationOf(source)
  return provision === '' ? instrument : `${instrument}, ${provision}`
}

function checkedWords({ says, basis }: Bookable): string {
  const signed = says.flatMap((source) => source.checked)
  if (says.every((source) => source.checked.length > 0))
    return `Checked on ${inWords(signed.map((check) => check.on).sort()[0] ?? '')}`
  return basisWords[basis]
}

function inForceWords({ from, to }: Bookable['inForce']): string {
  if (from === null) return 'Made, but nothing found says that it is in force'
  return to === null ? `In force since ${inWords(from)}` : `In force from ${inWords(from)} to ${inWords(to)}`
}

function exampleWords({ says, today, gives }: Bookable['examples'][number]): string {
  const last = gives.lastDay ? `, last day ${inWords(gives.lastDay)}` : ''
  return `${says}. On ${inWords(today)}: ${stateWords[gives.state]}${last}`
}

const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`
