import { daysBetween, readDay, writeDay } from '../../counting/days.ts'
import { workingDaysBeginningWith } from '../../counting/working-days.ts'
import { dated } from '../../engine/dated.ts'
import { valueOn } from '../../engine/parameter.ts'
import { aPupil, type PupilFacts } from '../../facts.ts'
import { transferOfPlanDays } from '../../parameters/ehc.ts'
import { reg15_2 } from '../../sources/tribunal.ts'
import { withPlan } from '../pupils.ts'
import { everySchool } from '../reach.ts'

const pupil = (move: PupilFacts['move']) => aPupil({ status: 'E', move })

export const handOverPlan = dated<PupilFacts>({
  id: 'la-transfer-plan-on-move',
  title: 'Hand the plan over when a child moves area',
  briefly: 'Plan handed over',
  gist: 'The old authority hands the plan to the new one on the day of the move or, where it learned of the move late, within fifteen working days.',
  topic: 'moving-on',
  owedBy: 'local authority',
  carriedOutBy: 'local authority',
  strength: 'must',
  tier: 'statutory',
  says: [reg15_2],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: everySchool,
  startsWhen: 'The child or young person moves to the area of another authority',
  exceptions: [],
  shownBy: ['The day the new authority received the plan'],
  warnDays: 14,
  appliesTo: (pupil) => (pupil.move === null ? 'No move between authorities is recorded' : withPlan(pupil)),
  startsOn: ({ move }) => move?.movedOn,
  needs: {
    fact: 'move',
    says: 'The day of the move, or the day the old authority learned of it, is not recorded',
    where: 'pupil',
  },
  startWords: 'The move was on',
  countedAs:
    'The day of the move or, where the authority learned of it less than fifteen working days before, fifteen working days that begin with the day it learned',
  lastDay: (moved, { move }) => {
    const aware = readDay(move?.oldAuthorityAwareOn)
    const fifteenth = aware && workingDaysBeginningWith(aware, valueOn(transferOfPlanDays, writeDay(moved)).value)
    return fifteenth && (daysBetween(moved, fifteenth) > 0 ? fifteenth : moved)
  },
  endWords: 'The plan is handed over by',
  metOn: ({ move }) => move?.transferredOn,
  metWords: 'The plan was handed over on',
  examples: [
    {
      says: 'Moved on 23 November 2026, known that day: by 11 December 2026',
      facts: pupil({ movedOn: '2026-11-23', oldAuthorityAwareOn: '2026-11-23', transferredOn: null, familyToldOn: null }),
      today: '2026-11-24',
      gives: { state: 'running', lastDay: '2026-12-11' },
    },
    {
      says: 'Known two months before: on the day of the move',
      facts: pupil({ movedOn: '2026-11-23', oldAuthorityAwareOn: '2026-09-21', transferredOn: null, familyToldOn: null }),
      today: '2026-11-24',
      gives: { state: 'late', lastDay: '2026-11-23' },
    },
    {
      says: 'Nobody recorded when the old authority learned of it',
      facts: pupil({ movedOn: '2026-11-23', oldAuthorityAwareOn: null, transferredOn: null, familyToldOn: null }),
      today: '2026-12-24',
      gives: { state: 'cannot-tell' },
    },
    {
      says: 'Handed over',
      facts: pupil({ movedOn: '2026-11-23', oldAuthorityAwareOn: '2026-11-23', transferredOn: '2026-12-01', familyToldOn: null }),
      today: '2026-12-24',
      gives: { state: 'met', lastDay: '2026-12-11' },
    },
    { says: 'Nobody moved', facts: aPupil({ status: 'E' }), today: '2026-11-23', gives: { state: 'does-not-apply' } },
    {
      says: 'A pupil without a plan',
      facts: aPupil({
        status: 'K',
        move: { movedOn: '2026-11-23', oldAuthorityAwareOn: null, transferredOn: null, familyToldOn: null },
      }),
      today: '2026-11-23',
      gives: { state: 'does-not-apply' },
    },
  ],
})
