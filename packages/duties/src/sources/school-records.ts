import type { Instrument, Provision } from '../engine/source.ts'

const pupilInformation: Instrument = {
  name: 'Education (Pupil Information) (England) Regulations 2005',
  kind: 'regulations',
  link: 'https://www.legislation.gov.uk/uksi/2005/1437',
}
const toolkit: Instrument = {
  name: 'IRMS Toolkit for Schools',
  kind: 'guidance',
  link: 'https://irms.org.uk/page/SchoolsToolkit',
}

export const reg9_3: Provision = {
  instrument: pupilInformation,
  provision: 'reg. 9(3)',
  gist: 'The record of a pupil who leaves is sent to the new school within 15 school days of the pupil ceasing to be registered.',
  url: 'https://www.legislation.gov.uk/uksi/2005/1437/regulation/9',
  inForceFrom: '2005-09-01',
  inForceTo: null,
  checked: [],
}

const kept = (provision: string, gist: string): Provision => ({
  instrument: toolkit,
  provision,
  gist,
  url: toolkit.link,
  inForceFrom: '2019-01-01',
  inForceTo: null,
  checked: [],
})
export const senFile = kept('SEN files', 'SEN files and the papers of an EHC plan are kept for 31 years from the day of birth.')
export const pupilFile = kept(
  'Pupil’s educational record',
  'The record of a secondary pupil is kept for 25 years from the day of birth.',
)
