import { plain } from '../codesets/code-set.ts'
import { type Field, fields } from './fields.ts'

// Column names of the DfE's own extracts are cited (GIAP CensusSpringEntryDto, the Multiplication Tables Check's census CSV).
// Those of SIMS, Arbor, Bromcom and ScholarPack are general knowledge of their standard reports; schools rename columns freely,
// which is why a person confirms the mapping.
const names: Readonly<Record<Field, string>> = {
  sourceId:
    'Adno | Admission Number | Admission No | Adm No | Arbor Student ID | Student ID | Pupil ID | MIS ID | ' +
    'Person ID | Student Number | SIS ID',
  upn: 'UPN | Unique Pupil Number | UPN Number | Pupil UPN | Student UPN',
  formerUpn: 'FormerUPN | Former UPN | Previous UPN',
  surname:
    'Surname | Legal Surname | Last Name | Legal Last Name | Family Name | Pupil Surname | Student Surname | ' +
    'LastName | FamilyName',
  forename:
    'Forename | Legal Forename | First Name | Legal First Name | Given Name | Forenames | Pupil Forename | ' +
    'Student Forename | FirstName | GivenName',
  fullName:
    'Name | Full Name | Pupil Name | Student Name | Pupil | Student | Legal Full Name | Legal Name | ' + 'Surname Forename',
  middleNames: 'MiddleNames | Middle Names | Middle Name | Middle Name(s) | Legal Middle Names | MiddleName',
  preferredSurname: 'PreferredSurname | Preferred Surname | Preferred Last Name | Chosen Surname',
  preferredForename:
    'PreferredForename | Preferred Forename | Preferred Name | Preferred First Name | Chosen Name | Known As | ' +
    'Chosen Forename',
  bornOn: 'DOB | D.O.B. | Date of Birth | Birth Date | Birthdate | DateOfBirth | Pupil DOB',
  sex: 'Sex | Gender | Legal Sex | Sex at birth',
  yearGroup:
    'Year | Year Group | NC Year | NCyearActual | NC Year Actual | Yr | Year taught in | YearGroup | ' +
    'National Curriculum Year | NCYear | Curriculum Year',
  registrationGroup:
    'Reg | Reg Group | Registration Group | Form | Registration Form | Tutor Group | Form Group | Class/Form | ' +
    'RegGroup | Reg Form',
  ethnicity: 'Ethnicity | Ethnicity Code | Ethnic Group | Ethnic Origin | EthnicGroup',
  language: 'Language | First Language | Home Language | Language Code | Mother Tongue | FirstLanguage',
  enteredOn:
    'EntryDate | Entry Date | Admission Date | Date of Admission | Date of Entry | DOA | Enrolment Date | ' +
    'Enrolment Start Date | Start Date at School',
  leftOn: 'Leaving Date | Date of Leaving | DOL | LeavingDate | Enrolment End Date',
  freeSchoolMeals:
    'FSM | FSMeligible | FSM Eligible | Free School Meals | Free Meals | Eligible for Free Meals | ' +
    'Eligible for FSM | FSM Eligibility | FSM?',
  pupilPremium:
    'Pupil Premium | PP | Pupil Premium Indicator | Pupil Premium Eligible | PupilPremium | Pupil Premium? | ' +
    'PPI | Pupil Premium Recipient | Deprivation Pupil Premium',
  lookedAfter:
    'In Care | Looked After | LAC | CLA | In LEA Care | Looked After Child | InCare | Child Looked After | ' +
    'In Local Authority Care | In LA Care',
  serviceChild:
    'Service Child | ServiceChild | Service Children | Service Child Indicator | Service Child in Education | ' +
    'Parent in Armed Forces',
  senStatus:
    'SENprovision | SEN Provision | SEN Status | SEN | SEN Stage | SEN Code | SEND Status | SEND | ' +
    'Current SEN Status | SEN Support | SEND Provision | SEN_PROVISION | SEN Need Status | SEN status code | ' +
    'SENStatus',
  senStatusSince:
    'SEN Status Since | SEN Start Date | SEN Status Start Date | SEN Provision Start Date | SEN Since | ' +
    'SEN Status Start | SEN Provision Start | SEND Start Date | SEN Stage Start Date | SEN Date | ' +
    'SEN Status Date',
  primaryNeed:
    'PrimarySENtype | Primary SEN Type | Primary Need | SEN Type | SEN Type 1 | Primary SEN Need | SEN Need 1 | ' +
    'SEN Need | Need Type | SEN Type Rank 1 | Primary SEND Need | SEN Primary Need | Need 1 | SENtype',
  secondaryNeed:
    'SecondarySENtype | Secondary SEN Type | Secondary Need | SEN Type 2 | Secondary SEN Need | SEN Need 2 | ' +
    'SEN Type Rank 2 | Secondary SEND Need | SEN Secondary Need | Need 2',
  needs: 'Needs | SEN Needs | SEN Types | All SEN Needs | SEND Needs',
  className: 'Class | Class Name | Teaching Group | Classes | Teaching Groups | Groups',
  contactName:
    'Contact Name | Parent Name | Priority 1 Contact | Primary Contact | Parent/Carer | Parent / Carer Name | ' +
    'Contact 1 Name | Parental Salutation',
  contactForename: 'Contact Forename | Contact First Name | Parent Forename | Contact 1 Forename',
  contactSurname: 'Contact Surname | Contact Last Name | Parent Surname | Contact 1 Surname',
  contactRelationship:
    'Contact Relationship | Relationship | Relationship to Pupil | Relationship to Student | ' + 'Contact 1 Relationship',
  contactPhone:
    'Contact Phone | Contact Telephone | Parent Phone | Telephone | Main Telephone | Contact Mobile | Mobile | ' +
    'Contact 1 Phone',
  contactEmail: 'Contact Email | Parent Email | Contact E-mail | Parent/Carer Email | Contact 1 Email',
}

/** Headings are compared without capitals, spaces and signs. */
export const headingKey = (header: string) => plain(header).replaceAll(' ', '')

const byKey = new Map<string, Field>()
for (const field of fields) for (const name of names[field].split('|')) byKey.set(headingKey(name), field)

/** What a column with this heading most likely holds, or null. */
export const fieldOf = (header: string): Field | null => byKey.get(headingKey(header)) ?? null
