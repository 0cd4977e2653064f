import { isId } from '#platform/db/ids.ts'
import { isDay } from '#platform/http/fields.ts'
import { query } from '#platform/work/query.server.ts'
import { missing } from '#platform/work/refusal.ts'
import { maySeeMoney } from './money.policy.ts'
import {
  type Asked,
  countedLine,
  type FactsKept,
  type LineShown,
  type Minutes,
  minutesOf,
  type Part,
  partOf,
  type RateKept,
  ratesUsed,
} from './worked-out.rules.ts'
import { groupWorkedOut, linesWorkedOut } from './worked-out.store.server.ts'

export interface WorkedOutPage {
  group: Omit<FactsKept, 'rates' | 'adults'>
  from: string | null
  to: string | null
  pupil: Asked
  minutes: Minutes
  rates: RateKept[]
  toDate: Part
  ahead: Part
  lines: LineShown[]
  today: string
}

export interface WorkedOutAsked {
  groupId: string
  from: string | null
  to: string | null
  pupilId: string | null
}

const dayOf = (asked: string | null): string | null => (asked !== null && isDay(asked) ? asked : null)

/** How the minutes and the cost of a group come about, session by session: for all of it, some days of it, or one of its pupils. */
export const openWorkedOut = query({
  name: 'money.open-worked-out',
  may: maySeeMoney,
  audit: ({ group: { groupId, pupils } }: WorkedOutPage) => ({
    pupils: pupils.map(({ pupilId }) => pupilId),
    detail: { groupId },
  }),
  read: async ({ db, school, today }, asked: WorkedOutAsked): Promise<WorkedOutPage> => {
    if (!isId(asked.groupId)) throw missing()
    const at = { schoolId: school.id, groupId: asked.groupId }
    const facts = await groupWorkedOut(db, at)
    if (!facts) throw missing()
    const { rates: _rates, adults: _adults, ...group } = facts
    const pupil = facts.pupils.find(({ pupilId }) => pupilId === asked.pupilId) ?? null
    const [from, to] = [dayOf(asked.from), dayOf(asked.to)]
    const kept = await linesWorkedOut(db, {
      ...at,
      from: from ?? '2000-01-01',
      to: to ?? '2099-12-31',
      pupilId: pupil?.pupilId ?? null,
    })
    const lines = kept.map((line) => countedLine(line, facts, today))
    return {
      ...{ group, from, to, pupil, today },
      minutes: minutesOf(lines),
      rates: ratesUsed(facts, lines),
      toDate: partOf(
        facts,
        lines.filter(({ past }) => past),
      ),
      ahead: partOf(
        facts,
        lines.filter(({ past }) => !past),
      ),
      lines: lines.map(({ adults: _of, ...line }) => line),
    }
  },
})
