import { headingKey } from './headers.ts'

interface Signature {
  system: string
  /** Headings that this system uses and the others do not. */
  marks: readonly string[]
}

const signatures: readonly Signature[] = [
  {
    system: 'DfE census extract',
    marks: ['NCyearActual', 'SENprovision', 'PrimarySENtype', 'EnrolStatus', 'FSMeligible', 'LAEstab', 'SecondarySENtype'],
  },
  {
    system: 'Arbor',
    marks: [
      'Arbor Student ID',
      'Registration Form',
      'Legal First Name',
      'Legal Last Name',
      'Pupil Premium Recipient',
      'SEN Need 1',
    ],
  },
  { system: 'ScholarPack', marks: ['SEN Stage', 'Pupil ID', 'Pupil UPN', 'Pupil Forename', 'Pupil Surname'] },
  {
    system: 'Bromcom',
    marks: ['MIS ID', 'Tutor Group', 'Student UPN', 'SEN Provision Start Date', 'Preferred First Name', 'Person ID'],
  },
  {
    system: 'SIMS',
    marks: [
      'Adno',
      'Reg',
      'Reg Group',
      'Legal Surname',
      'Legal Forename',
      'Year taught in',
      'Pupil Premium Indicator',
      'SEN Status',
      'Admission Number',
    ],
  },
]

/** The system a file seems to come from: at least two of its own headings, more than any other's. */
export function systemOf(headers: readonly string[]): string | null {
  const present = new Set(headers.map(headingKey))
  const scored = signatures.map(({ system, marks }) => ({
    system,
    score: marks.filter((mark) => present.has(headingKey(mark))).length,
  }))
  const [best, next] = scored.sort((one, other) => other.score - one.score)
  if (!best || best.score < 2 || best.score === next?.score) return null
  return best.system
}
