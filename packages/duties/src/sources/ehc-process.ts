import type { Provision } from '../engine/source.ts'
import { equalityAct2010, sendRegs2014 } from './instruments.ts'

const regulation = (number: string, provision: string, gist: string): Provision => ({
  instrument: sendRegs2014,
  provision,
  gist,
  url: `https://www.legislation.gov.uk/uksi/2014/1530/regulation/${number}`,
  inForceFrom: '2014-09-01',
  inForceTo: null,
  checked: [],
})

export const reg5_1 = regulation(
  '5',
  'reg. 5(1)',
  'The authority decides whether to assess, and tells the family, within six weeks of receiving the request.',
)
export const reg5_4 = regulation(
  '5',
  'reg. 5(4)',
  'The six weeks need not be kept where the school asked for advice was closed for four weeks or more.',
)
export const reg8 = regulation('8', 'reg. 8', 'Whoever is asked for advice gives it within six weeks of being asked.')
export const reg10_1 = regulation(
  '10',
  'reg. 10(1)',
  'Where there is to be no plan, the family is told within sixteen weeks of the request.',
)
export const reg13_1 = regulation(
  '13',
  'reg. 13(1)',
  'The family has at least fifteen days for comments on a draft, the day it was served being day one.',
)
export const reg13_2 = regulation('13', 'reg. 13(2)', 'The final plan is sent within twenty weeks of the request.')
export const reg18 = regulation(
  '18',
  'reg. 18',
  'Before a change of phase the plan is reviewed, amended and names the next place.',
)
export const reg20_3 = regulation(
  '20',
  'reg. 20(2)-(4)',
  'Those invited to a review have two weeks of notice, and the advice with it.',
)
export const reg20_7 = regulation('20', 'reg. 20(7)-(9)', 'The report of a review meeting goes out within two weeks of it.')
export const reg20_10 = regulation(
  '20',
  'reg. 20(10)',
  'The authority decides and tells the family within four weeks of the meeting; a proposal to amend goes with it.',
)
export const reg22_3 = regulation(
  '22',
  'reg. 22(3)-(4)',
  'After a notice of amendments the final plan follows within eight weeks.',
)

export const schedule17_4: Provision = {
  instrument: equalityAct2010,
  provision: 'Sch. 17 para. 4',
  gist: 'A claim of discrimination by a school is brought within six months starting with the day of the act.',
  url: 'https://www.legislation.gov.uk/ukpga/2010/15/schedule/17',
  inForceFrom: '2010-10-01',
  inForceTo: null,
  checked: [],
}
