import { standing } from '../../engine/standing.ts'
import { at } from '../../sources/cite.ts'
import {
  educationAct1996,
  independentStandards2014,
  individualPupils2013,
  inspectionsAct2006,
  restraintRegs2025,
} from '../../sources/instruments.ts'
import { everySchool, maintainedAndAcademies } from '../reach.ts'

const restrictiveInterventionRecord = standing({
  id: 'restrictive-intervention-record',
  title: 'Record force, seclusion and restraint, and tell parents',
  gist: 'Record each significant incident of force, and every seclusion or restraint, and report it to parents in writing.',
  topic: 'records',
  owedBy: 'school',
  carriedOutBy: 'headteacher',
  strength: 'must',
  tier: 'statutory',
  says: [at(inspectionsAct2006, 's. 93A'), at(restraintRegs2025), at(independentStandards2014, 'Sch. 1 paras. 16A, 32A')],
  basis: 'read',
  inForce: { from: '2026-04-01', to: null },
  reaches: everySchool,
  startsWhen: 'Incident',
  exceptions: [
    { id: 'harm', says: 'Where telling the parent would be likely to cause the pupil significant harm, the authority is told' },
  ],
  shownBy: ['The record of each incident, and the report to the parents'],
  note: 'Guidance asks for the report on the same day where that can be.',
  lookAgain: null,
  examples: [
    {
      says: 'An academy has recorded this: the record of each incident, and the report to the parents',
      school: 'academy',
      shown: { on: '2026-10-05', lookAgainOn: null },
      today: '2026-11-23',
      gives: 'met',
    },
    {
      says: 'Nothing is recorded of it: nobody can tell',
      school: 'academy',
      shown: null,
      today: '2026-11-23',
      gives: 'cannot-tell',
    },
    {
      says: 'The day before it came into force it asked nothing',
      school: 'academy',
      shown: null,
      today: '2026-03-31',
      gives: 'does-not-apply',
    },
  ],
})

const censusSenData = standing({
  id: 'census-sen-data',
  title: 'Return SEN provision and type in the school census',
  gist: 'Return SEN provision and type of need in the school census.',
  topic: 'records',
  owedBy: 'school',
  carriedOutBy: 'headteacher',
  strength: 'must',
  tier: 'statutory',
  says: [at(educationAct1996, 'ss. 537, 537A'), at(individualPupils2013)],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: maintainedAndAcademies,
  startsWhen: 'Termly census date',
  exceptions: [],
  shownBy: ['Census export with E/K and need codes'],
  note: 'SEN provision in every census, type of need in the spring census.',
  lookAgain: { months: 4 },
  examples: [
    {
      says: 'An academy has recorded this: census export with E/K and need codes',
      school: 'academy',
      shown: { on: '2026-09-14', lookAgainOn: '2027-01-13' },
      today: '2026-11-23',
      gives: 'met',
    },
    {
      says: 'The day after it was to be looked at again nobody can tell',
      school: 'academy',
      shown: { on: '2026-09-14', lookAgainOn: '2027-01-13' },
      today: '2027-01-14',
      gives: 'cannot-tell',
    },
    {
      says: 'An independent school is not reached',
      school: 'independent',
      shown: null,
      today: '2026-11-23',
      gives: 'does-not-apply',
    },
  ],
})

export const recordsOtherLawAndGuidance = [restrictiveInterventionRecord, censusSenData]
