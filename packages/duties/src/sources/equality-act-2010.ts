import type { Provision } from '../engine/source.ts'
import { equalityAct2010, specificDuties2017 } from './instruments.ts'

export const schedule10_3: Provision = {
  instrument: equalityAct2010,
  provision: 'Sch. 10 para. 3',
  gist: 'Each school has a written accessibility plan for the prescribed period, three years, and keeps it under review.',
  url: 'https://www.legislation.gov.uk/ukpga/2010/15/schedule/10',
  inForceFrom: '2010-10-01',
  inForceTo: null,
  checked: [],
}

export const reg4: Provision = {
  instrument: specificDuties2017,
  provision: 'reg. 4',
  gist: 'Information that shows how the equality duty is met is published at least every year, counted from and with the last publication.',
  url: 'https://www.legislation.gov.uk/uksi/2017/353/regulation/4',
  inForceFrom: '2017-03-31',
  inForceTo: null,
  checked: [],
}

export const reg5: Provision = {
  instrument: specificDuties2017,
  provision: 'reg. 5',
  gist: 'One or more equality objectives are published at least every four years, counted from and with the last publication.',
  url: 'https://www.legislation.gov.uk/uksi/2017/353/regulation/5',
  inForceFrom: '2017-03-31',
  inForceTo: null,
  checked: [],
}
