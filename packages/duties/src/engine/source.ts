import type { Day } from '../counting/days.ts'

export interface Instrument {
  name: string
  kind: 'act' | 'regulations' | 'code' | 'guidance'
  link: string
}

/** A person who has read the words of the source against our gist. */
export interface Check {
  on: Day
  by: string
  against: string
}

export interface Provision {
  instrument: Instrument
  provision: string
  /** What it says, in our own words. */
  gist: string
  url: string
  inForceFrom: Day
  inForceTo: Day | null
  checked: readonly Check[]
}

/** Where a step comes from, as the screen shows it. `checked` is false until a person has signed the source. */
export interface Citation {
  instrument: string
  provision: string
  url: string
  checked: boolean
}

export const citationOf = (source: Provision): Citation => ({
  instrument: source.instrument.name,
  provision: source.provision,
  url: source.url,
  checked: source.checked.length > 0,
})
