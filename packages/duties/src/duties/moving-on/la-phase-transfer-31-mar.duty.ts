import { before } from '../../counting/periods.ts'
import { dated } from '../../engine/dated.ts'
import { aPupil, type PupilFacts } from '../../facts.ts'
import { reg18 } from '../../sources/ehc-process.ts'
import { everySchool } from '../reach.ts'
import { transferring } from './phase.ts'

const pupil = (transfer: PupilFacts['transfer']) => aPupil({ status: 'E', transfer })

export const phaseToPost16 = dated<PupilFacts>({
  id: 'la-phase-transfer-31-mar',
  title: 'Name the next place after 16 before 31 March',
  briefly: 'Post-16 transfer',
  gist: 'Before a young person leaves secondary school, review and amend the plan so that it names the next place.',
  topic: 'moving-on',
  owedBy: 'local authority',
  carriedOutBy: 'local authority',
  strength: 'must',
  tier: 'statutory',
  says: [reg18],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: everySchool,
  startsWhen: 'The calendar year begins in which the young person moves from secondary school to a place after 16',
  exceptions: [],
  shownBy: ['The amended plan with its date'],
  warnDays: 60,
  appliesTo: (pupil) => transferring(pupil, ['secondary-to-post-16']),
  startsOn: ({ transfer }) => (transfer?.year ? `${transfer.year}-01-01` : null),
  needs: { fact: 'year of transfer', says: 'The year in which the pupil moves is not recorded', where: 'pupil' },
  startWords: 'The year of the move begins on',
  countedAs: 'Before 31 March of that year: the 30th is the last day',
  lastDay: ({ year }) => before({ year, month: 3, day: 31 }),
  endWords: 'The amended plan is issued by',
  metOn: ({ transfer }) => transfer?.planAmendedOn,
  metWords: 'The plan was amended on',
  examples: [
    {
      says: 'A move to college in September 2027: by 30 March 2027',
      facts: pupil({ kind: 'secondary-to-post-16', year: 2027, movesOn: null, planAmendedOn: null }),
      today: '2026-11-23',
      gives: { state: 'running', lastDay: '2027-03-30' },
    },
    {
      says: 'On 31 March it is late, read strictly',
      facts: pupil({ kind: 'secondary-to-post-16', year: 2027, movesOn: null, planAmendedOn: null }),
      today: '2027-03-31',
      gives: { state: 'late', lastDay: '2027-03-30' },
    },
    {
      says: 'Amended in time',
      facts: pupil({ kind: 'secondary-to-post-16', year: 2027, movesOn: null, planAmendedOn: '2027-03-01' }),
      today: '2027-03-31',
      gives: { state: 'met', lastDay: '2027-03-30' },
    },
    {
      says: 'A move to secondary school has another day',
      facts: pupil({ kind: 'primary-to-secondary', year: 2027, movesOn: null, planAmendedOn: null }),
      today: '2027-03-31',
      gives: { state: 'does-not-apply' },
    },
    {
      says: 'The year is not recorded',
      facts: pupil({ kind: 'secondary-to-post-16', year: null, movesOn: null, planAmendedOn: null }),
      today: '2026-11-23',
      gives: { state: 'cannot-tell' },
    },
    { says: 'No change of phase', facts: aPupil({ status: 'E' }), today: '2026-11-23', gives: { state: 'does-not-apply' } },
  ],
})
