import type { Reach } from '../engine/duty.ts'
import { type SchoolType, schoolTypes } from '../facts.ts'

const mainstreamTypes: readonly SchoolType[] = ['maintained', 'academy', 'nursery']
const specialTypes: readonly SchoolType[] = ['special', 'special-academy', 'non-maintained-special']
const academies: readonly SchoolType[] = ['academy', 'special-academy', 'ap-academy', 'post-16-academy']

/** The kinds of school that the law names together. The Act reaches them differently section by section. */
export const everySchool: Reach = { types: schoolTypes, says: 'every school' }
export const mainstream: Reach = {
  types: mainstreamTypes,
  says: 'mainstream maintained schools, academies, free schools and maintained nursery schools',
}
/** CFA 2014 s. 66: not special schools. */
export const mainstreamAndPost16: Reach = {
  types: [...mainstreamTypes, 'post-16-academy', 'ap-academy', 'pru'],
  says: 'mainstream schools, maintained nursery schools, 16 to 19 academies, alternative provision academies and pupil referral units',
}
/** CFA 2014 s. 68. */
export const tellsFamilies: Reach = {
  types: [...mainstreamTypes, 'special', 'special-academy', 'ap-academy', 'pru'],
  says: 'maintained schools, maintained nursery schools, academies, alternative provision academies and pupil referral units',
}
/** CFA 2014 s. 69: not alternative provision academies, 16 to 19 academies or pupil referral units. */
export const reports: Reach = {
  types: [...mainstreamTypes, 'special', 'special-academy'],
  says: 'maintained schools, maintained nursery schools and academy schools, special schools among them',
}
/** CFA 2014 ss. 28 and 29, 43: not independent schools other than those approved under s. 41. */
export const namedInPlans: Reach = {
  types: [...mainstreamTypes, ...specialTypes, 'pru', 'ap-academy', 'post-16-academy'],
  says: 'maintained schools and nursery schools, every kind of academy, non-maintained special schools and pupil referral units',
}
export const maintainedAndAcademies: Reach = {
  types: ['maintained', 'nursery', 'special', 'pru', ...academies],
  says: 'maintained schools and academies',
}
/** CFA 2014 s. 100: not maintained nursery schools. */
export const medical: Reach = {
  types: ['maintained', 'special', 'academy', 'special-academy', 'ap-academy', 'pru'],
  says: 'maintained schools, academy schools, alternative provision academies and pupil referral units; not maintained nursery schools',
}
/** Education Act 1997 s. 42A. */
export const careers: Reach = {
  types: ['maintained', 'special', 'pru', 'academy', 'special-academy', 'ap-academy'],
  says: 'maintained schools, academies and pupil referral units that give secondary education',
}
export const grantHolders: Reach = {
  types: ['maintained', 'academy'],
  says: 'mainstream schools that receive the Inclusive Mainstream Fund',
}
export const inTrusts: Reach = { types: academies, says: 'academies in a trust' }
export const maintainedOnly: Reach = {
  types: ['maintained', 'nursery', 'special', 'pru'],
  says: 'schools maintained by a local authority',
}
export const schoolsWithoutIndependents: Reach = {
  types: schoolTypes.filter((type) => type !== 'independent'),
  says: 'maintained schools, academies and non-maintained special schools',
}
