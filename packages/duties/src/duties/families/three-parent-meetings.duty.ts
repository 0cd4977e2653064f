import { writeDay } from '../../counting/days.ts'
import { termEnds } from '../../counting/school-year.ts'
import { dated } from '../../engine/dated.ts'
import { valueOn } from '../../engine/parameter.ts'
import { aPupil, type PupilFacts } from '../../facts.ts'
import { parentMeetings } from '../../parameters/periods.ts'
import { code6_65 } from '../../sources/send-code-2015.ts'
import { onSenSupport } from '../pupils.ts'
import { mainstream } from '../reach.ts'

type Meetings = NonNullable<PupilFacts['meetings']>

const pupil = (heldOn: readonly string[], joinedOn: string | null) =>
  aPupil({ status: 'K', meetings: { schoolYear: 2026, heldOn, joinedOn } })

/** The ends of the terms that were not over when the pupil joined: one meeting for each. */
const ends = ({ schoolYear, joinedOn }: Meetings) =>
  termEnds(schoolYear)
    .filter((end) => joinedOn === null || writeDay(end) >= joinedOn)
    .slice(0, valueOn(parentMeetings, `${schoolYear}-09-01`).value)

const held = ({ heldOn, schoolYear }: Meetings) =>
  heldOn.filter((day) => day >= `${schoolYear}-09-01` && day <= `${schoolYear + 1}-08-31`).toSorted()

const next = (meetings: Meetings) => ends(meetings)[held(meetings).length] ?? ends(meetings).at(-1) ?? null

/** The meeting that made the number full. */
const lastOf = (meetings: Meetings) => held(meetings)[ends(meetings).length - 1] ?? null

export const meetParents = dated<PupilFacts>({
  id: 'three-parent-meetings',
  title: 'Meet the parents three times in the year',
  briefly: 'Meetings with parents',
  gist: 'Meet the parents of a pupil on SEN Support at least three times in the year, to set outcomes, review progress and agree who does what.',
  topic: 'families',
  owedBy: 'school',
  carriedOutBy: 'teacher',
  strength: 'should',
  tier: 'statutory-guidance',
  says: [code6_65],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: mainstream,
  startsWhen: 'A pupil is on SEN Support',
  exceptions: [],
  shownBy: ['A record of each meeting, shared with the parents'],
  warnDays: 21,
  appliesTo: (pupil) => (pupil.meetings === null ? 'No meetings are kept for this pupil yet' : onSenSupport(pupil)),
  startsOn: ({ meetings }) => meetings && `${meetings.schoolYear}-09-01`,
  needs: { fact: 'school year', says: 'The school year of the meetings is not recorded', where: 'pupil' },
  startWords: 'The school year began on',
  countedAs:
    'Three in the school year. One by the end of each term is Waymark’s warning, and the terms are taken to end on 31 December, 31 March and 31 August; who joins during the year has fewer, by custom',
  lastDay: (_began, { meetings }) => meetings && next(meetings),
  endWords: 'The next meeting is held by',
  metOn: ({ meetings }) => meetings && lastOf(meetings),
  metWords: 'The last meeting asked for was held on',
  examples: [
    {
      says: 'None held: the first by 31 December 2026',
      facts: pupil([], null),
      today: '2026-11-23',
      gives: { state: 'running', lastDay: '2026-12-31' },
    },
    {
      says: 'None held by the end of the autumn term',
      facts: pupil([], null),
      today: '2027-01-01',
      gives: { state: 'late', lastDay: '2026-12-31' },
    },
    {
      says: 'One held: the second by 31 March 2027',
      facts: pupil(['2026-10-08'], null),
      today: '2027-01-04',
      gives: { state: 'running', lastDay: '2027-03-31' },
    },
    {
      says: 'Three held',
      facts: pupil(['2026-10-08', '2027-02-04', '2027-06-10'], null),
      today: '2027-06-11',
      gives: { state: 'met', lastDay: '2027-08-31' },
    },
    {
      says: 'Joined in the spring: two are expected',
      facts: pupil(['2027-02-04', '2027-06-10'], '2027-01-12'),
      today: '2027-06-11',
      gives: { state: 'met', lastDay: '2027-08-31' },
    },
    { says: 'No meetings are kept yet', facts: aPupil({ status: 'K' }), today: '2026-11-23', gives: { state: 'does-not-apply' } },
    {
      says: 'A pupil who is not on SEN Support',
      facts: { ...pupil([], null), status: 'E' },
      today: '2026-11-23',
      gives: { state: 'does-not-apply' },
    },
    {
      says: 'Meetings of another year do not count',
      facts: pupil(['2026-08-31', '2027-09-01', '2026-09-01'], null),
      today: '2026-11-23',
      gives: { state: 'running', lastDay: '2027-03-31' },
    },
    {
      says: 'The last day of the school year still counts',
      facts: pupil(['2026-10-08', '2027-02-04', '2027-08-31'], null),
      today: '2027-09-01',
      gives: { state: 'met', lastDay: '2027-08-31' },
    },
    {
      says: 'Two held, in whatever order they were entered: the third by 31 August 2027',
      facts: pupil(['2027-02-04', '2026-10-08'], null),
      today: '2027-06-01',
      gives: { state: 'running', lastDay: '2027-08-31' },
    },
    {
      says: 'Joined on the last day of the autumn: three are expected',
      facts: pupil([], '2026-12-31'),
      today: '2026-12-31',
      gives: { state: 'due-soon', lastDay: '2026-12-31' },
    },
  ],
})
