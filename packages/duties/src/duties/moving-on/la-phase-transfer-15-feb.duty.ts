import { before } from '../../counting/periods.ts'
import { dated } from '../../engine/dated.ts'
import { aPupil, type PupilFacts } from '../../facts.ts'
import { reg18 } from '../../sources/ehc-process.ts'
import { everySchool } from '../reach.ts'
import { phaseMoves, transferring } from './phase.ts'

const pupil = (transfer: PupilFacts['transfer']) => aPupil({ status: 'E', transfer })

export const phaseBySchool = dated<PupilFacts>({
  id: 'la-phase-transfer-15-feb',
  title: 'Name the next school before 15 February',
  briefly: 'Phase transfer',
  gist: 'Before a child changes phase, review and amend the plan so that it names the next school.',
  topic: 'moving-on',
  owedBy: 'local authority',
  carriedOutBy: 'local authority',
  strength: 'must',
  tier: 'statutory',
  says: [reg18],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: everySchool,
  startsWhen:
    'The calendar year begins in which the child moves from early years to school, infant to junior, primary to middle or secondary, or middle to secondary',
  exceptions: [],
  shownBy: ['The amended plan with its date'],
  warnDays: 60,
  appliesTo: (pupil) => transferring(pupil, phaseMoves),
  startsOn: ({ transfer }) => (transfer?.year ? `${transfer.year}-01-01` : null),
  needs: { fact: 'year of transfer', says: 'The year in which the pupil moves is not recorded', where: 'pupil' },
  startWords: 'The year of the move begins on',
  countedAs: 'Before 15 February of that year: the 14th is the last day. Many authorities read it as the 15th',
  lastDay: ({ year }) => before({ year, month: 2, day: 15 }),
  endWords: 'The amended plan is issued by',
  metOn: ({ transfer }) => transfer?.planAmendedOn,
  metWords: 'The plan was amended on',
  examples: [
    {
      says: 'A move to secondary school in September 2027: by 14 February 2027',
      facts: pupil({ kind: 'primary-to-secondary', year: 2027, movesOn: null, planAmendedOn: null }),
      today: '2026-11-23',
      gives: { state: 'running', lastDay: '2027-02-14' },
    },
    {
      says: 'On 15 February it is late, read strictly',
      facts: pupil({ kind: 'infant-to-junior', year: 2027, movesOn: null, planAmendedOn: null }),
      today: '2027-02-15',
      gives: { state: 'late', lastDay: '2027-02-14' },
    },
    {
      says: 'A move after 16 has another day',
      facts: pupil({ kind: 'secondary-to-post-16', year: 2027, movesOn: null, planAmendedOn: null }),
      today: '2027-02-15',
      gives: { state: 'does-not-apply' },
    },
    {
      says: 'The year is not recorded',
      facts: pupil({ kind: 'to-school', year: null, movesOn: null, planAmendedOn: null }),
      today: '2026-11-23',
      gives: { state: 'cannot-tell' },
    },
    {
      says: 'Amended in time',
      facts: pupil({ kind: 'to-school', year: 2027, movesOn: null, planAmendedOn: '2027-02-01' }),
      today: '2027-02-15',
      gives: { state: 'met', lastDay: '2027-02-14' },
    },
    { says: 'No change of phase', facts: aPupil({ status: 'E' }), today: '2026-11-23', gives: { state: 'does-not-apply' } },
    {
      says: 'A pupil without a plan',
      facts: aPupil({ transfer: { kind: 'to-school', year: 2027, movesOn: null, planAmendedOn: null } }),
      today: '2026-11-23',
      gives: { state: 'does-not-apply' },
    },
  ],
})
