import type { Provision } from '../engine/source.ts'

export const reg22_2: Provision = {
  instrument: {
    name: 'SEND Regulations 2014',
    kind: 'regulations',
    link: 'https://www.legislation.gov.uk/uksi/2014/1530',
  },
  provision: 'reg. 22(2)',
  gist: 'With the notice of amendments the family has at least fifteen days for comments, the day it was served being day one.',
  url: 'https://www.legislation.gov.uk/uksi/2014/1530/regulation/22',
  inForceFrom: '2014-09-01',
  inForceTo: null,
  checked: [],
}
