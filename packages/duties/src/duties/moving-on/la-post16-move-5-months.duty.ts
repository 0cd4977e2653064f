import { atLeastBefore } from '../../counting/periods.ts'
import { dated } from '../../engine/dated.ts'
import { aPupil, type PupilFacts } from '../../facts.ts'
import { reg18 } from '../../sources/ehc-process.ts'
import { everySchool } from '../reach.ts'
import { transferring } from './phase.ts'

const pupil = (transfer: PupilFacts['transfer']) => aPupil({ status: 'E', transfer })

export const moveAfter16 = dated<PupilFacts>({
  id: 'la-post16-move-5-months',
  title: 'Amend the plan five months before a move after 16',
  briefly: 'Move after 16',
  gist: 'Amend the plan for a move between two places after 16.',
  topic: 'moving-on',
  owedBy: 'local authority',
  carriedOutBy: 'local authority',
  strength: 'must',
  tier: 'statutory',
  says: [reg18],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: everySchool,
  startsWhen: 'A move between two places after 16 is proposed',
  exceptions: [],
  shownBy: ['The amended plan with its date'],
  warnDays: 14,
  appliesTo: (pupil) => transferring(pupil, ['between-post-16']),
  startsOn: ({ transfer }) => transfer?.movesOn,
  needs: { fact: 'day of the move', says: 'The day of the move is not recorded', where: 'pupil' },
  startWords: 'The move is on',
  countedAs: 'At least five months before the move, counted back',
  lastDay: (moves) => atLeastBefore({ months: 5 }, moves),
  endWords: 'The plan is amended by',
  metOn: ({ transfer }) => transfer?.planAmendedOn,
  metWords: 'The plan was amended on',
  examples: [
    {
      says: 'A move on 1 September 2027: by 1 April 2027',
      facts: pupil({ kind: 'between-post-16', year: null, movesOn: '2027-09-01', planAmendedOn: null }),
      today: '2027-03-25',
      gives: { state: 'due-soon', lastDay: '2027-04-01' },
    },
    {
      says: 'The day after is late',
      facts: pupil({ kind: 'between-post-16', year: null, movesOn: '2027-09-01', planAmendedOn: null }),
      today: '2027-04-02',
      gives: { state: 'late', lastDay: '2027-04-01' },
    },
    {
      says: 'The day of the move is not recorded',
      facts: pupil({ kind: 'between-post-16', year: 2027, movesOn: null, planAmendedOn: null }),
      today: '2026-11-23',
      gives: { state: 'cannot-tell' },
    },
    {
      says: 'Amended in time',
      facts: pupil({ kind: 'between-post-16', year: null, movesOn: '2027-09-01', planAmendedOn: '2027-03-01' }),
      today: '2027-04-02',
      gives: { state: 'met', lastDay: '2027-04-01' },
    },
    {
      says: 'A move from secondary school has another day',
      facts: pupil({ kind: 'secondary-to-post-16', year: 2027, movesOn: '2027-09-01', planAmendedOn: null }),
      today: '2026-11-23',
      gives: { state: 'does-not-apply' },
    },
  ],
})
