import { reasonWords } from '@waymark/provision'
import { addMoney, type Money, noMoney } from './sums.rules.ts'
import type { AdultFact, Area, Slot, Wave } from './tree.rules.ts'

interface Given {
  groupId: string
  group: string
  provision: string
  wave: Wave
  area: Area
  measure: string | null
  fundedFrom: string
  startsOn: string
  endsOn: string | null
  endReason: string | null
  reviewOn: string | null
  entryValue: number | null
  expectedGain: number | null
  outcome: { outcomeId: string; says: string } | null
  slots: readonly Slot[]
  adults: readonly AdultFact[]
  reviews: readonly {
    reviewedOn: string
    went: number | null
    exitValue: number | null
    reason: string | null
    decision: 'continue' | 'change' | 'stop'
  }[]
}
interface Summed {
  planned: number
  delivered: number
  open: number
  plannedMinutes: number
  minutes: number
  missed: readonly { reason: string | null; kind: 'away' | 'cancelled'; sessions: number }[]
  money: Money | null
}

export interface PupilLine extends Given, Summed {}
export interface PupilTotal {
  planned: number
  delivered: number
  open: number
  plannedMinutes: number
  minutes: number
  money: Money | null
}

/** Each provision of a pupil with what the ledger says of it, and the total, which is the sum of the lines. */
export function pupilMapOf(
  given: readonly Given[],
  sums: ReadonlyMap<string, Summed>,
  costs: boolean,
): { lines: PupilLine[]; total: PupilTotal } {
  const none: Summed = {
    planned: 0,
    delivered: 0,
    open: 0,
    plannedMinutes: 0,
    minutes: 0,
    missed: [],
    money: costs ? noMoney : null,
  }
  const lines = given.map((one): PupilLine => ({ ...one, ...(sums.get(one.groupId) ?? none) }))
  const sum = (part: (line: PupilLine) => number) => lines.reduce((all, line) => all + part(line), 0)
  return {
    lines,
    total: {
      planned: sum((line) => line.planned),
      delivered: sum((line) => line.delivered),
      open: sum((line) => line.open),
      plannedMinutes: sum((line) => line.plannedMinutes),
      minutes: sum((line) => line.minutes),
      money: costs ? lines.reduce((all, { money }) => (money ? addMoney(all, money) : all), noMoney) : null,
    },
  }
}

/** 2 away (not in school), 1 cancelled (staff absent), 1 not recorded. */
export function missedReasons({ missed, open }: Pick<PupilLine, 'missed' | 'open'>): string {
  const said = missed.map(({ kind, reason, sessions }) => `${sessions} ${kind} (${reasonWords(reason).toLowerCase()})`)
  return [...said, ...(open > 0 ? [`${open} not recorded`] : [])].join(', ')
}
