import type { Provision } from '../engine/source.ts'
import { sendRegs2014 } from './instruments.ts'

export const reg49_4: Provision = {
  instrument: sendRegs2014,
  provision: 'reg. 49(4)',
  gist: 'A person who becomes SENCO, and has not been one for more than 12 months in all, holds the qualification by the third anniversary.',
  url: 'https://www.legislation.gov.uk/uksi/2014/1530/regulation/49',
  inForceFrom: '2009-09-01',
  inForceTo: null,
  checked: [],
}

export const reg49_7: Provision = {
  instrument: sendRegs2014,
  provision: 'reg. 49(7)',
  gist: 'The National Award counts when its course began before 1 September 2024 and is completed before 1 September 2027; after that the national professional qualification does.',
  url: 'https://www.legislation.gov.uk/uksi/2014/1530/regulation/49',
  inForceFrom: '2024-09-01',
  inForceTo: null,
  checked: [],
}
