import { writeDay } from '../../counting/days.ts'
import { within } from '../../counting/periods.ts'
import { dated } from '../../engine/dated.ts'
import { valueOn } from '../../engine/parameter.ts'
import { aPupil, type PupilFacts } from '../../facts.ts'
import { tellingAfterTransfer } from '../../parameters/ehc.ts'
import { code } from '../../sources/cite.ts'
import { reg15_4, reg15_5 } from '../../sources/tribunal.ts'
import { withPlan } from '../pupils.ts'
import { everySchool } from '../reach.ts'

const pupil = (move: PupilFacts['move']) => aPupil({ status: 'E', move })

export const tellAfterMove = dated<PupilFacts>({
  id: 'la-move-between-areas',
  title: 'Tell a family that moved here what follows',
  briefly: 'Told after a move',
  gist: 'On a move, take the plan over, arrange the provision, and tell the family when the plan will be reviewed and whether there will be a reassessment.',
  topic: 'moving-on',
  owedBy: 'local authority',
  carriedOutBy: 'local authority',
  strength: 'must',
  tier: 'statutory',
  says: [reg15_4, reg15_5, code('9.157-9.161')],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: everySchool,
  startsWhen: 'The plan is handed over to the new authority',
  exceptions: [],
  shownBy: ['The letter to the family with its date', 'The record of the transfer'],
  note: 'The plan is reviewed by the later of twelve months from its making or last review and three months from the transfer.',
  warnDays: 14,
  appliesTo: (pupil) => (pupil.move === null ? 'No move between authorities is recorded' : withPlan(pupil)),
  startsOn: ({ move }) => move?.transferredOn,
  needs: { fact: 'transfer', says: 'The day the plan was handed over is not recorded', where: 'pupil' },
  startWords: 'The plan was handed over on',
  countedAs: 'Six weeks from the day the plan is handed over; that day does not count',
  lastDay: (handedOver) => within(handedOver, valueOn(tellingAfterTransfer, writeDay(handedOver)).value),
  endWords: 'The family is told by',
  metOn: ({ move }) => move?.familyToldOn,
  metWords: 'The family was told on',
  examples: [
    {
      says: 'Handed over on 1 December 2026: told by 12 January 2027',
      facts: pupil({ movedOn: '2026-11-23', oldAuthorityAwareOn: null, transferredOn: '2026-12-01', familyToldOn: null }),
      today: '2026-12-10',
      gives: { state: 'running', lastDay: '2027-01-12' },
    },
    {
      says: 'The day after is late',
      facts: pupil({ movedOn: '2026-11-23', oldAuthorityAwareOn: null, transferredOn: '2026-12-01', familyToldOn: null }),
      today: '2027-01-13',
      gives: { state: 'late', lastDay: '2027-01-12' },
    },
    {
      says: 'Not handed over yet, as far as is recorded',
      facts: pupil({ movedOn: '2026-11-23', oldAuthorityAwareOn: null, transferredOn: null, familyToldOn: null }),
      today: '2026-12-10',
      gives: { state: 'cannot-tell' },
    },
    { says: 'Nobody moved', facts: aPupil({ status: 'E' }), today: '2026-12-10', gives: { state: 'does-not-apply' } },
    {
      says: 'Told on the last day',
      facts: pupil({ movedOn: '2026-11-23', oldAuthorityAwareOn: null, transferredOn: '2026-12-01', familyToldOn: '2027-01-12' }),
      today: '2027-01-13',
      gives: { state: 'met', lastDay: '2027-01-12' },
    },
  ],
})
