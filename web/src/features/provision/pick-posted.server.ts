import type { Refusal } from '#platform/work/refusal.ts'
import type { Pick } from './pick.store.server.ts'

type Typed = Readonly<Record<string, string | string[]>>

/** Nothing is wrong: the page comes back with what was typed, and more on it. */
export const nothingWrong: Refusal = { kind: 'not-valid', problems: [] }

const word = (typed: Typed, name: string): string => [typed[name] ?? ''].flat()[0] ?? ''
const ids = (typed: Typed, name: string): string[] => [typed[name] ?? []].flat()

/** Whether the form was sent for another list of pupils or another row of times, not to be saved. */
export function stepOf(typed: Typed): 'pick' | 'time' | null {
  const step = word(typed, 'step')
  return step === 'pick' || step === 'time' ? step : null
}

/** Another list begins with those who are ticked. Otherwise the whole list stands as it stood, ticked or not. */
export function pickIn(typed: Typed): Pick {
  if (stepOf(typed) === 'pick') return { who: word(typed, 'who'), name: word(typed, 'find'), ids: ids(typed, 'pupils') }
  return { who: '', name: '', ids: ids(typed, 'pupils'), listed: ids(typed, 'listed') }
}
