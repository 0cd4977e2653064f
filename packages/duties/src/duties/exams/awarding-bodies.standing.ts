import { standing } from '../../engine/standing.ts'
import { at } from '../../sources/cite.ts'
import { jcqArrangements } from '../../sources/instruments.ts'
import { everySchool } from '../reach.ts'

const examNormalWayOfWorking = standing({
  id: 'exam-normal-way-of-working',
  title: 'Show the candidate’s normal way of working',
  gist: 'Show that an arrangement reflects the candidate’s normal way of working, with evidence over time.',
  topic: 'exams',
  owedBy: 'SENCO',
  carriedOutBy: 'SENCO',
  strength: 'must',
  tier: 'awarding-body-rule',
  says: [at(jcqArrangements)],
  basis: 'read',
  inForce: { from: '2025-09-01', to: null },
  reaches: everySchool,
  startsWhen: 'Before applying',
  exceptions: [],
  shownBy: ['Teacher feedback, marked tests with use shown'],
  lookAgain: { months: 12 },
  examples: [
    {
      says: 'An academy has recorded this: teacher feedback, marked tests with use shown',
      school: 'academy',
      shown: { on: '2026-09-14', lookAgainOn: '2027-09-13' },
      today: '2026-11-23',
      gives: 'met',
    },
    {
      says: 'The day after it was to be looked at again nobody can tell',
      school: 'academy',
      shown: { on: '2026-09-14', lookAgainOn: '2027-09-13' },
      today: '2027-09-14',
      gives: 'cannot-tell',
    },
    {
      says: 'The day before it came into force it asked nothing',
      school: 'academy',
      shown: null,
      today: '2025-08-31',
      gives: 'does-not-apply',
    },
  ],
})

const examForm8 = standing({
  id: 'exam-form8',
  title: 'Complete Form 8 Part 1 before the assessor’s parts',
  gist: 'Complete Form 8 Part 1 in full (not a skeleton) before a qualified assessor does Parts 2 and 3.',
  topic: 'exams',
  owedBy: 'SENCO',
  carriedOutBy: 'SENCO',
  strength: 'must',
  tier: 'awarding-body-rule',
  says: [at(jcqArrangements)],
  basis: 'read',
  inForce: { from: '2025-09-01', to: null },
  reaches: everySchool,
  startsWhen: 'Assessment from Year 9 onwards',
  exceptions: [],
  shownBy: ['Form 8, assessor qualification evidence'],
  lookAgain: { months: 12 },
  examples: [
    {
      says: 'An academy has recorded this: Form 8, assessor qualification evidence',
      school: 'academy',
      shown: { on: '2026-09-14', lookAgainOn: '2027-09-13' },
      today: '2026-11-23',
      gives: 'met',
    },
    {
      says: 'The day after it was to be looked at again nobody can tell',
      school: 'academy',
      shown: { on: '2026-09-14', lookAgainOn: '2027-09-13' },
      today: '2027-09-14',
      gives: 'cannot-tell',
    },
    {
      says: 'The day before it came into force it asked nothing',
      school: 'academy',
      shown: null,
      today: '2025-08-31',
      gives: 'does-not-apply',
    },
  ],
})

const examConsentInformation = standing({
  id: 'exam-consent-information',
  title: 'Tell candidates how their data is used',
  gist: 'Tell candidates that their data is processed in Access Arrangements Online (the signed consent form is no longer required).',
  topic: 'exams',
  owedBy: 'SENCO',
  carriedOutBy: 'SENCO',
  strength: 'must',
  tier: 'awarding-body-rule',
  says: [at(jcqArrangements, 'para. 8.6')],
  basis: 'read',
  inForce: { from: '2025-09-01', to: null },
  reaches: everySchool,
  startsWhen: 'Application',
  exceptions: [],
  shownBy: ['Privacy information date'],
  lookAgain: { months: 12 },
  examples: [
    {
      says: 'An academy has recorded this: privacy information date',
      school: 'academy',
      shown: { on: '2026-09-14', lookAgainOn: '2027-09-13' },
      today: '2026-11-23',
      gives: 'met',
    },
    {
      says: 'The day after it was to be looked at again nobody can tell',
      school: 'academy',
      shown: { on: '2026-09-14', lookAgainOn: '2027-09-13' },
      today: '2027-09-14',
      gives: 'cannot-tell',
    },
    {
      says: 'The day before it came into force it asked nothing',
      school: 'academy',
      shown: null,
      today: '2025-08-31',
      gives: 'does-not-apply',
    },
  ],
})

const examRetainEvidence = standing({
  id: 'exam-retain-evidence',
  title: 'Keep the evidence for inspection',
  gist: 'Keep approval, evidence and assessor documents for inspection.',
  topic: 'exams',
  owedBy: 'SENCO',
  carriedOutBy: 'SENCO',
  strength: 'must',
  tier: 'awarding-body-rule',
  says: [at(jcqArrangements)],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: everySchool,
  startsWhen: 'Inspection',
  exceptions: [],
  shownBy: ['Access arrangements file'],
  lookAgain: { months: 12 },
  examples: [
    {
      says: 'An academy has recorded this: access arrangements file',
      school: 'academy',
      shown: { on: '2026-09-14', lookAgainOn: '2027-09-13' },
      today: '2026-11-23',
      gives: 'met',
    },
    {
      says: 'The day after it was to be looked at again nobody can tell',
      school: 'academy',
      shown: { on: '2026-09-14', lookAgainOn: '2027-09-13' },
      today: '2027-09-14',
      gives: 'cannot-tell',
    },
  ],
})

export const examsAwardingBodies = [examNormalWayOfWorking, examForm8, examConsentInformation, examRetainEvidence]
