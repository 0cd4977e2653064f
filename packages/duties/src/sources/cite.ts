import type { Instrument, Provision } from '../engine/source.ts'
import { cfa2014, equalityAct2010, sendCode2015, sendRegs2014 } from './instruments.ts'

const first = (provision: string): string => /\d+[A-Z]*/.exec(provision)?.[0] ?? ''

/** The page of a section, regulation or schedule: `s. 66(1)-(3)` is found at section 66. */
function pageOf({ link, kind }: Instrument, provision: string): string | null {
  if (link === null || !link.startsWith('https://www.legislation.gov.uk/') || first(provision) === '') return link
  if (provision.startsWith('Sch.'))
    return `${link}/schedule/${/^Sch\. ([A-Z]?\d+|[A-Z]\d*)/.exec(provision)?.[1] ?? first(provision)}`
  return `${link}/${kind === 'act' ? 'section' : 'regulation'}/${first(provision)}`
}

/** A place in an instrument, to be cited by a duty whose gist says what stands there. */
export const at = (instrument: Instrument, provision = '', inForceFrom = '2014-09-01'): Provision => ({
  instrument,
  provision,
  url: pageOf(instrument, provision),
  inForceFrom,
  inForceTo: null,
  checked: [],
})

export const cfa = (provision: string): Provision => at(cfa2014, provision)
export const regs = (provision: string): Provision => at(sendRegs2014, provision)
export const code = (paragraph: string): Provision =>
  at(sendCode2015, /[,-]/.test(paragraph) ? `paras. ${paragraph}` : `para. ${paragraph}`)
export const equality = (provision: string): Provision => at(equalityAct2010, provision, '2010-10-01')
