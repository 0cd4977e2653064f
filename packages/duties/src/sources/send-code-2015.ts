import type { Provision } from '../engine/source.ts'
import { sendCode2015 } from './instruments.ts'

const paragraph = (provision: string, gist: string): Provision => ({
  instrument: sendCode2015,
  provision,
  gist,
  url: sendCode2015.link,
  inForceFrom: '2014-09-01',
  inForceTo: null,
  checked: [],
})

export const code6_43 = paragraph(
  'para. 6.43',
  'Parents are formally told when a school decides to make special educational provision.',
)
export const code6_79 = paragraph(
  'para. 6.79',
  'The published SEN information is brought up to date every year, and as soon as possible when it changes during the year.',
)
export const code9_166 = paragraph('para. 9.166', 'EHC plans are reviewed at least every 12 months.')
export const code6_65 = paragraph(
  'para. 6.65',
  'The school meets the parents of a pupil on SEN Support at least three times in the school year.',
)
export const code8_9 = paragraph(
  'paras. 8.9 and 8.10',
  'Reviews from Year 9 onwards look to adult life: work, a home of one’s own, friends, health.',
)
