import type { Instrument, InstrumentKind } from '../engine/source.ts'

const named = (name: string, kind: InstrumentKind, link: string | null): Instrument => ({ name, kind, link })
const legislation = 'https://www.legislation.gov.uk'

/** Every instrument that a duty rests on, once. */
export const cfa2014 = named('Children and Families Act 2014', 'act', `${legislation}/ukpga/2014/6`)
export const sendRegs2014 = named('SEND Regulations 2014', 'regulations', `${legislation}/uksi/2014/1530`)
export const sendCode2015 = named(
  'SEND Code of Practice 2015',
  'code',
  'https://www.gov.uk/government/publications/send-code-of-practice-0-to-25',
)
export const equalityAct2010 = named('Equality Act 2010', 'act', `${legislation}/ukpga/2010/15`)
export const specificDuties2017 = named(
  'Equality Act 2010 (Specific Duties and Public Authorities) Regulations 2017',
  'regulations',
  `${legislation}/uksi/2017/353`,
)
