import { isOpen, type Stage, stages } from './concern-words.rules.ts'
import type { Area, Decision, Source } from './concerns.form.ts'

interface Concern {
  concernId: string
  pupilId: string
  forename: string
  surname: string
  class: string | null
  area: Area
  source: Source
  seen: string
  raisedOn: string
  raisedBy: string
  decisions: readonly { decision: Decision; decidedOn: string; lookAgainOn: string | null }[]
  observations: readonly { observationId: string; staffId: string; answeredOn: string | null }[]
}

export interface Card {
  concernId: string
  pupilId: string
  name: string
  class: string | null
  area: Area
  source: Source
  seen: string
  raisedOn: string
  raisedBy: string
  lookAgainOn: string | null
  /** The day to look again has come. */
  lookNow: boolean
  asked: number
  answered: number
}

export interface BoardColumns {
  columns: { stage: Stage; cards: Card[] }[]
  closed: { stage: Stage; cards: Card[] }[]
  /** Put to the person who looks, and not answered. */
  askedOfMe: Card[]
}

export const stageOf = ({ decisions: [latest] }: Pick<Concern, 'decisions'>): Stage => latest?.decision ?? 'new'

/** Where each concern stands. The longest waiting come first among the new; of the others, what is to be looked at soonest. */
export function boardOf(concerns: readonly Concern[], staffId: string, today: string): BoardColumns {
  const cardsOf = (stage: Stage) =>
    concerns
      .filter((concern) => stageOf(concern) === stage)
      .map((concern) => cardOf(concern, today))
      .sort((a, b) => (a.lookAgainOn ?? a.raisedOn).localeCompare(b.lookAgainOn ?? b.raisedOn))
  const all = stages.map((stage) => ({ stage, cards: cardsOf(stage) }))
  const mine = concerns.filter(({ observations }) =>
    observations.some((one) => one.staffId === staffId && one.answeredOn === null),
  )
  return {
    columns: all.filter(({ stage }) => isOpen(stage)),
    closed: all.filter(({ stage, cards }) => !isOpen(stage) && cards.length > 0),
    askedOfMe: mine.map((concern) => cardOf(concern, today)),
  }
}

export function cardOf(concern: Concern, today: string): Card {
  const { concernId, pupilId, forename, surname, area, source, seen, raisedOn, raisedBy, observations } = concern
  const lookAgainOn = concern.decisions[0]?.lookAgainOn ?? null
  return {
    concernId,
    pupilId,
    name: `${forename} ${surname}`,
    class: concern.class,
    area,
    source,
    seen: short(seen),
    raisedOn,
    raisedBy,
    lookAgainOn,
    lookNow: lookAgainOn !== null && lookAgainOn <= today,
    asked: observations.length,
    answered: observations.filter((one) => one.answeredOn !== null).length,
  }
}

/** The beginning of what was written, cut between words. */
function short(text: string, longest = 140): string {
  if (text.length <= longest) return text
  const cut = text.slice(0, longest)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 80))} …`
}
