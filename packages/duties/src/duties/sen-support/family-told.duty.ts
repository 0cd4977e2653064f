import { daysBetween, readDay } from '../../counting/days.ts'
import { duty } from '../../engine/duty.ts'
import { citationOf } from '../../engine/source.ts'
import { inWords } from '../../engine/words.ts'
import type { PupilFacts } from '../../facts.ts'
import { s68 } from '../../sources/children-and-families-act-2014.ts'
import { code6_43 } from '../../sources/send-code-2015.ts'

const pupil = (support: PupilFacts['support']): PupilFacts => ({
  status: 'K',
  statusSince: support?.startedOn ?? null,
  onRoll: true,
  plan: null,
  support,
})
const noStart = { fact: 'start of provision', says: 'The day SEN Support started is not recorded', where: 'pupil-told' } as const

export const familyTold = duty<PupilFacts>({
  id: 'sen-support.family-told',
  title: 'Tell the family that SEN Support has started',
  briefly: 'Family told',
  owedBy: 'governing body or trust',
  carriedOutBy: 'SENCO',
  strength: 'must',
  says: [s68, code6_43],
  warnDays: 14,
  read({ status, onRoll, support }) {
    if (!onRoll) return { kind: 'does-not-apply', why: 'The pupil is not on roll here' }
    if (status !== 'K') return { kind: 'does-not-apply', why: 'The pupil is not on SEN Support' }
    const startsOn = support?.startedOn ?? null
    if (!readDay(startsOn) || startsOn === null) return { kind: 'missing', missing: noStart }
    // No number of days is given: the family is told when the provision starts, so that day is the last.
    return {
      kind: 'dated',
      startsOn,
      lastDay: startsOn,
      metOn: readDay(support?.parentsToldOn) ? (support?.parentsToldOn ?? null) : null,
    }
  },
  tell: (_facts, { startsOn, metOn }) => [
    { says: `SEN Support started on ${inWords(startsOn)}`, on: startsOn, citation: null },
    { says: 'The family is told when it starts: no further days are given', on: startsOn, citation: citationOf(s68) },
    { says: told(startsOn, metOn), on: metOn, citation: null },
  ],
  examples: [
    {
      says: 'Told on the day it started',
      facts: pupil({ startedOn: '2026-11-09', parentsToldOn: '2026-11-09' }),
      today: '2026-11-23',
      gives: { state: 'met', lastDay: '2026-11-09' },
    },
    {
      says: 'Not recorded as told the day after',
      facts: pupil({ startedOn: '2026-11-09', parentsToldOn: null }),
      today: '2026-11-10',
      gives: { state: 'late', lastDay: '2026-11-09' },
    },
    {
      says: 'Starting today, not told yet: due today',
      facts: pupil({ startedOn: '2026-11-23', parentsToldOn: null }),
      today: '2026-11-23',
      gives: { state: 'due-soon', lastDay: '2026-11-23' },
    },
    {
      says: 'Starting on a day that is not recorded',
      facts: pupil({ startedOn: null, parentsToldOn: '2026-11-01' }),
      today: '2026-11-23',
      gives: { state: 'cannot-tell' },
    },
  ],
})

function told(startsOn: string, metOn: string | null): string {
  const [start, met] = [readDay(startsOn), readDay(metOn)]
  if (!start || !met || metOn === null) return 'It is not recorded that the family was told'
  const after = daysBetween(start, met)
  return after <= 0
    ? `Recorded as told on ${inWords(metOn)}`
    : `Recorded as told on ${inWords(metOn)}, ${after} ${after === 1 ? 'day' : 'days'} after the start`
}
