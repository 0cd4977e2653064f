import type { Instrument, InstrumentKind } from '../engine/source.ts'

const named = (name: string, kind: InstrumentKind, link: string | null): Instrument => ({ name, kind, link })
const legislation = 'https://www.legislation.gov.uk'

/** Every instrument that a duty rests on, once. */
export const cfa2014 = named('Children and Families Act 2014', 'act', `${legislation}/ukpga/2014/6`)
export const sendRegs2014 = named('SEND Regulations 2014', 'regulations', `${legislation}/uksi/2014/1530`)
export const sendCode2015 = named(
  'SEND Code of Practice 2015',
  'code',
  'https://www.gov.uk/government/publications/send-code-of-practice-0-to-25',
)
export const equalityAct2010 = named('Equality Act 2010', 'act', `${legislation}/ukpga/2010/15`)
export const specificDuties2017 = named(
  'Equality Act 2010 (Specific Duties and Public Authorities) Regulations 2017',
  'regulations',
  `${legislation}/uksi/2017/353`,
)
export const educationAct1996 = named('Education Act 1996', 'act', `${legislation}/ukpga/1996/56`)
export const educationAct1997 = named('Education Act 1997', 'act', `${legislation}/ukpga/1997/44`)
export const educationAct2002 = named('Education Act 2002', 'act', `${legislation}/ukpga/2002/32`)
export const inspectionsAct2006 = named('Education and Inspections Act 2006', 'act', `${legislation}/ukpga/2006/40`)
export const academiesAct2010 = named('Academies Act 2010', 'act', `${legislation}/ukpga/2010/32`)
export const healthAct2022 = named('Health and Care Act 2022', 'act', `${legislation}/ukpga/2022/31`)
export const gdpr = named('UK GDPR', 'regulations', `${legislation}/eur/2016/679`)
export const pupilInformation2005 = named(
  'Education (Pupil Information) (England) Regulations 2005',
  'regulations',
  `${legislation}/uksi/2005/1437`,
)
export const individualPupils2013 = named(
  'Education (Information About Individual Pupils) (England) Regulations 2013',
  'regulations',
  `${legislation}/uksi/2013/2094`,
)
export const exclusions2012 = named(
  'School Discipline (Pupil Exclusions and Reviews) (England) Regulations 2012',
  'regulations',
  `${legislation}/uksi/2012/1033`,
)
export const personalBudgets2014 = named(
  'Special Educational Needs (Personal Budgets) Regulations 2014',
  'regulations',
  `${legislation}/uksi/2014/1652`,
)
export const independentStandards2014 = named(
  'Education (Independent School Standards) Regulations 2014',
  'regulations',
  `${legislation}/uksi/2014/3283`,
)
export const financeRegulations = named('School and Early Years Finance (England) Regulations', 'regulations', null)

const govUk = 'https://www.gov.uk/government/publications'
export const admissionsCode2021 = named('School Admissions Code 2021', 'code', `${govUk}/school-admissions-code--2`)
export const medicalGuidance2015 = named(
  'Supporting pupils at school with medical conditions (2015)',
  'guidance',
  `${govUk}/supporting-pupils-at-school-with-medical-conditions--3`,
)
export const keepingChildrenSafe = named(
  'Keeping children safe in education',
  'guidance',
  `${govUk}/keeping-children-safe-in-education--2`,
)
export const workingTogether2023 = named(
  'Working together to safeguard children (2023)',
  'guidance',
  `${govUk}/working-together-to-safeguard-children--2`,
)
export const exclusionGuidance = named('Suspension and permanent exclusion guidance', 'guidance', `${govUk}/school-exclusion`)
export const behaviourGuidance = named('Behaviour in schools', 'guidance', `${govUk}/behaviour-in-schools--2`)
export const notionalBudget = named(
  'The notional SEN budget for mainstream schools',
  'guidance',
  `${govUk}/pre-16-schools-funding-local-authority-guidance-for-2025-to-2026/the-notional-sen-budget-for-mainstream-schools-operational-guidance-2025-to-2026`,
)
export const teachersStandards = named('Teachers’ Standards', 'guidance', `${govUk}/teachers-standards`)
export const inspectionToolkit = named('Ofsted school inspection toolkit and operating guide', 'guidance', null)
export const technicalGuidance = named('EHRC Technical Guidance for Schools', 'guidance', null)
export const inclusionGrant = named(
  'Inclusive Mainstream Fund: conditions of grant 2026 to 2027',
  'condition',
  `${govUk}/inclusive-mainstream-fund-2026-to-2027/inclusive-mainstream-fund-for-schools-conditions-of-grant-2026-to-2027`,
)
export const jcqArrangements = named(
  'JCQ Access Arrangements and Reasonable Adjustments 2025-26',
  'condition',
  'https://www.jcq.org.uk/knowledge-hub/adjustments-for-candidates-with-disabilities-and-learning-difficulties',
)
export const goodPractice = named('Good practice', 'practice', null)
export const areaWideOffer = named('The local authority’s area-wide offer', 'practice', null)
export const assistantsReport = named('EEF: Making best use of teaching assistants', 'practice', null)
export const devonCase = named(
  'R (L, M and P) v Devon County Council [2022] EWHC 493 (Admin)',
  'case',
  'https://www.ipsea.org.uk/r-l-m-and-p-v-devon-county-council-2022-ewhc-493-admin',
)
export const wellbeingAct2026 = named('Children’s Wellbeing and Schools Act 2026', 'act', `${legislation}/ukpga/2026/21`)
export const inclusionGuide = named(
  'Developing an inclusion strategy using the Inclusive Mainstream Fund',
  'guidance',
  `${govUk}/inclusive-mainstream-fund-support-for-school-leaders/developing-an-inclusion-strategy-using-the-inclusive-mainstream-fund`,
)
export const irmsToolkit = named('IRMS Toolkit for Schools', 'guidance', 'https://irms.org.uk/page/SchoolsToolkit')
export const restraintRegs2025 = named(
  'Schools (Recording and Reporting of Seclusion and Restraint) (No. 2) (England) Regulations 2025',
  'regulations',
  null,
)
