import type { Day } from '../counting/days.ts'

/** `condition`: what binds a school because it takes a grant or enters candidates. `practice`: good practice, not law. */
export type InstrumentKind = 'act' | 'regulations' | 'case' | 'condition' | 'code' | 'guidance' | 'practice'

export interface Instrument {
  name: string
  kind: InstrumentKind
  /** Null where the source has no page of its own. */
  link: string | null
}

/** A person who has read the words of the source against our gist. */
export interface Check {
  on: Day
  by: string
  against: string
}

export interface Provision {
  instrument: Instrument
  /** The section, regulation or paragraph; empty where the source is cited as a whole. */
  provision: string
  /** What it says, in our own words; absent where the gist of the duty says it. */
  gist?: string
  url: string | null
  inForceFrom: Day
  inForceTo: Day | null
  checked: readonly Check[]
}

/** Where a step comes from, as the screen shows it. `checked` is false until a person has signed the source. */
export interface Citation {
  instrument: string
  provision: string
  url: string | null
  checked: boolean
}

export const citationOf = (source: Provision): Citation => ({
  instrument: source.instrument.name,
  provision: source.provision,
  url: source.url,
  checked: source.checked.length > 0,
})
