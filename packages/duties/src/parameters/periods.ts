import { parameter } from '../engine/parameter.ts'
import { s44_1 } from '../sources/children-and-families-act-2014.ts'
import { at } from '../sources/cite.ts'
import { reg4, reg5, schedule10_3 } from '../sources/equality-act-2010.ts'
import { gdpr, inclusionGuide, medicalGuidance2015, wellbeingAct2026 } from '../sources/instruments.ts'
import { pupilFile, reg9_3, senFile } from '../sources/school-records.ts'
import { code6_65, code6_79 } from '../sources/send-code-2015.ts'
import { reg49_4 } from '../sources/send-regulations-2014.ts'

export const reviewPeriod = parameter('Longest time between reviews of an EHC plan', [
  { from: '2014-09-01', value: { months: 12 }, says: s44_1 },
])
export const equalityInformationPeriod = parameter('Longest time between publications of equality information', [
  { from: '2017-03-31', value: { months: 12 }, says: reg4 },
])
export const equalityObjectivesPeriod = parameter('Longest time between publications of equality objectives', [
  { from: '2017-03-31', value: { months: 48 }, says: reg5 },
])
export const accessibilityPlanPeriod = parameter('Longest life of an accessibility plan', [
  { from: '2010-10-01', value: { months: 36 }, says: schedule10_3 },
])
export const informationReportPeriod = parameter('Time between updates of the SEN information report', [
  { from: '2014-09-01', value: { months: 12 }, says: code6_79 },
])
export const qualificationYears = parameter('Years a new SENCO has to qualify', [{ from: '2009-09-01', value: 3, says: reg49_4 }])
export const senFileYears = parameter('Years from birth a SEN file is kept', [{ from: '1900-01-01', value: 31, says: senFile }])
export const pupilFileYears = parameter('Years from birth a pupil’s record is kept', [
  { from: '1900-01-01', value: 25, says: pupilFile },
])
export const recordsTransferDays = parameter('School days in which the record of a leaver is sent', [
  { from: '2005-09-01', value: 15, says: reg9_3 },
])
export const parentMeetings = parameter('Meetings with parents in a school year', [
  { from: '2014-09-01', value: 3, says: code6_65 },
])
export const healthcarePlanPeriod = parameter('Longest time between reviews of a healthcare plan', [
  {
    from: '2014-09-01',
    value: { months: 12 },
    says: { ...at(medicalGuidance2015), gist: 'A healthcare plan is reviewed at least yearly.' },
  },
])
export const inclusionStrategyPeriod = parameter('Longest time between reviews of an inclusion strategy', [
  {
    from: '2026-04-01',
    value: { months: 12 },
    says: {
      ...at(inclusionGuide, '', '2026-04-01'),
      gist: 'A strategy for several years is reviewed every year and says so on its cover.',
    },
  },
])
export const allergyPolicyPeriod = parameter('Longest time between reviews of an allergy safety policy', [
  {
    from: '2026-04-29',
    value: { months: 12 },
    says: {
      ...at(wellbeingAct2026, 's. 34', '2026-04-29'),
      gist: 'An allergy safety policy is reviewed and publicised at least once a year.',
    },
  },
])
export const accessRequestTime = parameter('Time to answer a request for the records held', [
  {
    from: '2018-05-25',
    value: { months: 1 },
    says: { ...at(gdpr, 'art. 12(3)', '2018-05-25'), gist: 'A request for one’s data is answered within a month.' },
  },
])
