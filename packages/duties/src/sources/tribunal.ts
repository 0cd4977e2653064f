import type { Instrument, Provision } from '../engine/source.ts'

const rules: Instrument = {
  name: 'Tribunal Procedure (First-tier Tribunal) (Health, Education and Social Care Chamber) Rules 2008',
  kind: 'regulations',
  link: 'https://www.legislation.gov.uk/uksi/2008/2699',
}
const regulations: Instrument = {
  name: 'SEND Regulations 2014',
  kind: 'regulations',
  link: 'https://www.legislation.gov.uk/uksi/2014/1530',
}
const act: Instrument = {
  name: 'Children and Families Act 2014',
  kind: 'act',
  link: 'https://www.legislation.gov.uk/ukpga/2014/6',
}
const part = (instrument: Instrument, path: string, provision: string, gist: string, inForceFrom = '2014-09-01'): Provision => ({
  instrument,
  provision,
  gist,
  url: `${instrument.link}/${path}`,
  inForceFrom,
  inForceTo: null,
  checked: [],
})

export const rule20 = part(
  rules,
  'article/20',
  'r. 20',
  'An appeal about a plan reaches the tribunal within two months of the decision letter, or one month of the mediation certificate where that is later.',
)
export const rule12 = part(
  rules,
  'article/12',
  'r. 12',
  'An act is done by 5 pm. An appeal whose time ends from 25 December to 1 January or in August is in time on the first working day after them; what ends on another day that is not a working day, on the next.',
)
export const s55 = part(
  act,
  'section/55',
  's. 55',
  'Most appeals need a certificate from a mediation adviser; one that is only about the placement does not.',
)
export const reg44_2 = part(
  regulations,
  'regulation/44',
  'reg. 44(2)',
  'What a tribunal orders is done within a number of weeks of the order, by the kind of order.',
)
export const reg44_3 = part(
  regulations,
  'regulation/44',
  'reg. 44(1) and (3)',
  'The tribunal may direct other times, and for practical reasons named in the regulation a time limit need not be kept.',
)
export const reg45_3 = part(
  regulations,
  'regulation/45',
  'reg. 45(3)-(3A)',
  'An authority that does not oppose an appeal about an assessment keeps the weeks of an order, counted from telling the tribunal.',
  '2015-03-23',
)
export const reg45_4 = part(
  regulations,
  'regulation/45',
  'reg. 45(4)',
  'An authority that does not oppose an appeal about what is in a plan issues the amended plan within five weeks of telling the tribunal.',
  '2015-03-23',
)
export const reg15_2 = part(
  regulations,
  'regulation/15',
  'reg. 15(2)',
  'The old authority hands the plan over on the day of the move or, where it learned of the move less than fifteen working days before, within fifteen working days that begin with the day it learned.',
)
export const reg15_4 = part(
  regulations,
  'regulation/15',
  'reg. 15(4)',
  'The new authority tells the family within six weeks of the transfer when it will review the plan and whether it will assess again.',
)
export const reg15_5 = part(
  regulations,
  'regulation/15',
  'reg. 15(5)',
  'The new authority reviews the plan within twelve months of its making or last review, or three months of the transfer where that is later.',
)
