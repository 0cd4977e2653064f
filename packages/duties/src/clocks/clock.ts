import type { Step } from '../engine/duty.ts'
import { type Field, type FieldsOf, type Refused, readObject } from './fields.ts'

export type Given = Readonly<Record<string, unknown>>

/** What a clock answers: its own values, null where a fact is not known, and the steps behind them. */
export interface Worked {
  because: Step[]
}

/** One deadline of timelines.md as a pure function, and what it has to be given. */
export interface Clock {
  name: string
  fields: Readonly<Record<string, Field<unknown>>>
  required: readonly string[]
  /** Only with what `readGiven` read for this clock. */
  work(given: Given): Worked
}

/** Declares a clock by the facts its `work` takes: each has a field that reads it. */
export function clock<G extends object>(declared: {
  name: string
  fields: NoInfer<FieldsOf<G>>
  required: readonly (keyof NoInfer<G> & string)[]
  work(given: G): Worked
}): Clock {
  // `readGiven` gives `work` what the fields read, which is a G.
  return { ...declared, fields: { ...declared.fields }, work: (given) => declared.work(given as G) }
}

export type Read = { ok: true; given: Given } | Refused

/**
 * Reads what a clock is given from outside. Refused by the key's name: a key it does not know, one that is missing, a value that cannot
 * be read. A null is a fact that is not known, as when the key is absent. Never throws.
 */
export const readGiven = ({ fields, required }: Pick<Clock, 'fields' | 'required'>, json: unknown): Read => {
  const read = readObject(fields, required, json)
  return read.ok ? { ok: true, given: read.value } : read
}
