import { atLeastBefore } from '../../counting/periods.ts'
import { dated } from '../../engine/dated.ts'
import { aPupil, aReview, type PupilFacts } from '../../facts.ts'
import { code } from '../../sources/cite.ts'
import { everySchool } from '../reach.ts'
import { lastDayOfPhase, meetingToFinal, phaseMoves, transferring } from './phase.ts'

const pupil = (transfer: PupilFacts['transfer']) => aPupil({ status: 'E', transfer })

export const earlyPhaseReview = dated<PupilFacts>({
  id: 'school-early-phase-review',
  title: 'Hold the review early in a year of transfer',
  briefly: 'Early review',
  gist: 'Hold the review in the autumn before a change of phase, so that the authority can keep its own day.',
  topic: 'moving-on',
  owedBy: 'school',
  carriedOutBy: 'SENCO',
  strength: 'should',
  tier: 'statutory-guidance',
  says: [code('9.179-9.181')],
  basis: 'not-read',
  inForce: { from: '2014-09-01', to: null },
  reaches: everySchool,
  startsWhen: 'The school year before the change of phase begins',
  exceptions: [],
  shownBy: ['The day of the meeting'],
  warnDays: 30,
  appliesTo: (pupil) => transferring(pupil, [...phaseMoves, 'secondary-to-post-16']),
  startsOn: ({ transfer }) => (transfer?.year ? `${transfer.year}-01-01` : null),
  needs: { fact: 'year of transfer', says: 'The year in which the pupil moves is not recorded', where: 'pupil' },
  startWords: 'The year of the move begins on',
  countedAs:
    'Twelve weeks before the authority’s own last day, since it has four weeks to decide and eight to amend. These weeks are worked out by Waymark; your authority’s calendar may ask for October',
  lastDay: ({ year }, { transfer }) => {
    const last = lastDayOfPhase(transfer?.kind ?? null, year)
    return last && atLeastBefore({ days: meetingToFinal }, last)
  },
  endWords: 'The meeting is held by',
  metOn: ({ review }) => review?.meetingOn,
  metWords: 'The meeting is recorded for',
  whenPassed: () => ({
    fact: 'review meeting',
    says: 'No meeting is recorded, and fewer than twelve weeks are left before the authority’s own day',
    where: 'pupil',
  }),
  examples: [
    {
      says: 'A move to secondary school in September 2027: the meeting by 22 November 2026',
      facts: pupil({ kind: 'primary-to-secondary', year: 2027, movesOn: null, planAmendedOn: null }),
      today: '2026-11-20',
      gives: { state: 'due-soon', lastDay: '2026-11-22' },
    },
    {
      says: 'A move after 16 in September 2027: the meeting by 5 January 2027',
      facts: pupil({ kind: 'secondary-to-post-16', year: 2027, movesOn: null, planAmendedOn: null }),
      today: '2026-11-20',
      gives: { state: 'running', lastDay: '2027-01-05' },
    },
    {
      says: 'After it the authority may still manage in less: nobody can tell',
      facts: pupil({ kind: 'primary-to-secondary', year: 2027, movesOn: null, planAmendedOn: null }),
      today: '2026-11-23',
      gives: { state: 'cannot-tell', lastDay: '2026-11-22' },
    },
    {
      says: 'A move between two places after 16 has no such day',
      facts: pupil({ kind: 'between-post-16', year: 2027, movesOn: null, planAmendedOn: null }),
      today: '2026-11-23',
      gives: { state: 'does-not-apply' },
    },
    {
      says: 'A meeting is recorded',
      facts: {
        ...pupil({ kind: 'primary-to-secondary', year: 2027, movesOn: null, planAmendedOn: null }),
        review: aReview({ meetingOn: '2026-11-12' }),
      },
      today: '2026-11-23',
      gives: { state: 'met', lastDay: '2026-11-22' },
    },
    {
      says: 'The year is not recorded',
      facts: pupil({ kind: 'primary-to-secondary', year: null, movesOn: null, planAmendedOn: null }),
      today: '2026-11-23',
      gives: { state: 'cannot-tell' },
    },
  ],
})
