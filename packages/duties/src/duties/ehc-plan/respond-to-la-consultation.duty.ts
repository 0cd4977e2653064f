import { writeDay } from '../../counting/days.ts'
import { within } from '../../counting/periods.ts'
import { dated } from '../../engine/dated.ts'
import { valueOn } from '../../engine/parameter.ts'
import { anAssessment, aPupil, type PupilFacts } from '../../facts.ts'
import { consultationTime } from '../../parameters/ehc.ts'
import { cfa, code } from '../../sources/cite.ts'
import { mainstream } from '../reach.ts'

const pupil = (known: Parameters<typeof anAssessment>[0]) => aPupil({ assessment: anAssessment(known) })

export const answerConsultation = dated<PupilFacts>({
  id: 'respond-to-la-consultation',
  title: 'Answer when the authority asks to name the school',
  briefly: 'Consultation answered',
  gist: 'Answer the authority promptly when it asks whether the school should be named in a plan.',
  topic: 'ehc-plan',
  owedBy: 'school',
  carriedOutBy: 'SENCO',
  strength: 'should',
  tier: 'statutory-guidance',
  says: [cfa('ss. 39(2), 40(3)'), code('9.78-9.83')],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: mainstream,
  startsWhen: 'The authority sends the draft plan and asks about naming the school',
  exceptions: [],
  shownBy: ['The dated answer, with reasons tied to the grounds in the Act'],
  note: 'The fifteen days are guidance; the authority has its own twenty weeks.',
  warnDays: 14,
  appliesTo: ({ assessment }) =>
    (assessment !== null && assessment.consultedOn !== null) || 'The authority has not asked about naming this school',
  startsOn: ({ assessment }) => assessment?.consultedOn,
  needs: { fact: 'consultation received', says: 'The day the consultation was received is not recorded', where: 'pupil' },
  startWords: 'The consultation was received on',
  countedAs: 'Fifteen days from the day the consultation is received, by guidance; that day does not count',
  lastDay: (received) => within(received, valueOn(consultationTime, writeDay(received)).value),
  endWords: 'The school answers by',
  metOn: ({ assessment }) => assessment?.answeredOn,
  metWords: 'The school answered on',
  examples: [
    {
      says: 'Received on 4 January 2027: answered by 19 January 2027',
      facts: pupil({ consultedOn: '2027-01-04' }),
      today: '2027-01-11',
      gives: { state: 'due-soon', lastDay: '2027-01-19' },
    },
    {
      says: 'The day after is late',
      facts: pupil({ consultedOn: '2027-01-04' }),
      today: '2027-01-20',
      gives: { state: 'late', lastDay: '2027-01-19' },
    },
    {
      says: 'Answered',
      facts: pupil({ consultedOn: '2027-01-04', answeredOn: '2027-01-15' }),
      today: '2027-01-20',
      gives: { state: 'met', lastDay: '2027-01-19' },
    },
    {
      says: 'The school has not been asked',
      facts: pupil({ requestReceivedOn: '2026-09-14' }),
      today: '2026-11-23',
      gives: { state: 'does-not-apply' },
    },
    {
      says: 'Received on a day that cannot be read',
      facts: pupil({ consultedOn: '2026-02-31' }),
      today: '2026-11-23',
      gives: { state: 'cannot-tell' },
    },
    { says: 'No assessment at all', facts: aPupil({}), today: '2026-11-23', gives: { state: 'does-not-apply' } },
  ],
})
