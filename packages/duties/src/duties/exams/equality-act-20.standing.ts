import { standing } from '../../engine/standing.ts'
import { at, code, equality } from '../../sources/cite.ts'
import { jcqArrangements } from '../../sources/instruments.ts'
import { everySchool } from '../reach.ts'

const examAccessArrangements = standing({
  id: 'exam-access-arrangements',
  title: 'Plan and apply for adjustments in exams',
  gist: 'Plan reasonable adjustments in exams for disabled candidates and apply to awarding bodies through the permitted process.',
  topic: 'exams',
  owedBy: 'school',
  carriedOutBy: 'SENCO',
  strength: 'must',
  tier: 'statutory',
  says: [equality('ss. 20, 85, 96'), at(jcqArrangements), code('6.90')],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: everySchool,
  startsWhen: 'Need identified; start of course',
  exceptions: [],
  shownBy: ['Access arrangement record per pupil'],
  note: 'The rules for 2025-26 were amended in March 2026; no edition for 2026-27 was found.',
  lookAgain: { months: 12 },
  examples: [
    {
      says: 'An academy has recorded this: access arrangement record per pupil',
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

export const examsEqualityAct20 = [examAccessArrangements]
