import type { Instrument, Provision } from '../engine/source.ts'

const act: Instrument = { name: 'Education Act 1996', kind: 'act', link: 'https://www.legislation.gov.uk/ukpga/1996/56' }
const leavingOrder: Instrument = {
  name: 'Education (School Leaving Date) Order 1997',
  kind: 'regulations',
  link: 'https://www.legislation.gov.uk/uksi/1997/1970',
}
const startOrder: Instrument = {
  name: 'Education (Start of Compulsory School Age) Order 1998',
  kind: 'regulations',
  link: 'https://www.legislation.gov.uk/uksi/1998/1607',
}
const admissionsCode: Instrument = {
  name: 'School Admissions Code 2021',
  kind: 'code',
  link: 'https://www.gov.uk/government/publications/school-admissions-code--2',
}

const inForce = { inForceTo: null, checked: [] }

export const s8: Provision = {
  instrument: act,
  provision: 's. 8',
  gist: 'Compulsory school age ends with the school leaving date of the school year in which the person becomes 16.',
  url: 'https://www.legislation.gov.uk/ukpga/1996/56/section/8',
  inForceFrom: '1997-09-01',
  ...inForce,
}
export const leavingDate: Provision = {
  instrument: leavingOrder,
  provision: 'art. 2',
  gist: 'The school leaving date is the last Friday in June.',
  url: leavingOrder.link,
  inForceFrom: '1998-01-01',
  ...inForce,
}
export const startOfSchoolAge: Provision = {
  instrument: startOrder,
  provision: 'art. 2',
  gist: 'Compulsory school age starts on the first of 31 March, 31 August and 31 December on or after the fifth birthday.',
  url: startOrder.link,
  inForceFrom: '1998-09-01',
  ...inForce,
}
export const reception: Provision = {
  instrument: admissionsCode,
  provision: 'para. 2.17',
  gist: 'A child may start full time in the September after the fourth birthday.',
  url: admissionsCode.link,
  inForceFrom: '2021-09-01',
  ...inForce,
}
