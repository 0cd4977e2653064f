import type { Provision } from '../engine/source.ts'
import { cfa2014 } from './instruments.ts'

export const s44_1: Provision = {
  instrument: cfa2014,
  provision: 's. 44(1)',
  gist: 'The authority reviews each plan it keeps within 12 months of making it, the day it was made being day one, and then within 12 months of each review.',
  url: 'https://www.legislation.gov.uk/ukpga/2014/6/section/44',
  inForceFrom: '2014-09-01',
  inForceTo: null,
  checked: [],
}

export const s68: Provision = {
  instrument: cfa2014,
  provision: 's. 68',
  gist: 'When a school makes special educational provision for a pupil who has no EHC plan, it tells the parent or the young person.',
  url: 'https://www.legislation.gov.uk/ukpga/2014/6/section/68',
  inForceFrom: '2014-09-01',
  inForceTo: null,
  checked: [],
}

export const s69: Provision = {
  instrument: cfa2014,
  provision: 's. 69',
  gist: 'The governing body or trust prepares the SEN information report.',
  url: 'https://www.legislation.gov.uk/ukpga/2014/6/section/69',
  inForceFrom: '2014-09-01',
  inForceTo: null,
  checked: [],
}

export const s83_2: Provision = {
  instrument: cfa2014,
  provision: 's. 83(2)',
  gist: 'A young person is over compulsory school age and under 25.',
  url: 'https://www.legislation.gov.uk/ukpga/2014/6/section/83',
  inForceFrom: '2014-09-01',
  inForceTo: null,
  checked: [],
}
