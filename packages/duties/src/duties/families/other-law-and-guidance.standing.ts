import { standing } from '../../engine/standing.ts'
import { at, regs } from '../../sources/cite.ts'
import { educationAct2002, independentStandards2014, keepingChildrenSafe } from '../../sources/instruments.ts'
import { everySchool, maintainedAndAcademies } from '../reach.ts'

const senComplaints = standing({
  id: 'sen-complaints',
  title: 'Publish how complaints about SEN are handled',
  gist: 'Have and publish a complaints procedure and say in the SEN report how SEN complaints are handled.',
  topic: 'families',
  owedBy: 'governing body or trust',
  carriedOutBy: 'headteacher',
  strength: 'must',
  tier: 'statutory',
  says: [at(educationAct2002, 's. 29'), at(independentStandards2014, 'Sch. 1 Part 7'), regs('Sch. 1')],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: maintainedAndAcademies,
  startsWhen: 'Complaint received',
  exceptions: [],
  shownBy: ['Complaints log with SEN tag'],
  note: 'In maintained schools anyone may complain; the rules for academies cover parents of pupils.',
  lookAgain: { months: 12 },
  examples: [
    {
      says: 'An academy has recorded this: complaints log with SEN tag',
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
      says: 'An independent school is not reached',
      school: 'independent',
      shown: null,
      today: '2026-11-23',
      gives: 'does-not-apply',
    },
  ],
})

const kcsieSend = standing({
  id: 'kcsie-send',
  title: 'Allow for SEND in the child protection policy',
  gist: 'Recognise extra safeguarding barriers for pupils with SEND in the child protection policy and in practice.',
  topic: 'families',
  owedBy: 'governing body or trust',
  carriedOutBy: 'headteacher',
  strength: 'should',
  tier: 'statutory-guidance',
  says: [at(keepingChildrenSafe)],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: everySchool,
  startsWhen: 'The policy is reviewed, or a concern is raised',
  exceptions: [],
  shownBy: ['Policy section, SEN flag visible to designated safeguarding lead'],
  lookAgain: { months: 12 },
  examples: [
    {
      says: 'An academy has recorded this: policy section, SEN flag visible to designated safeguarding lead',
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

export const familiesOtherLawAndGuidance = [senComplaints, kcsieSend]
