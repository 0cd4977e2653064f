import type { Outcome } from '#platform/work/refusal.ts'
import type { Scope } from '#platform/work/scope.ts'

/** What the parts of the story of provision share. */
export interface Telling {
  /** The SENCO, in whose name it is given. */
  scope: Scope
  /** The first day of what is given. */
  from: string
  /** The last day of the term that is now. */
  termEnds: string
  staff: ReadonlyMap<string, string>
  roles: ReadonlyMap<string, string>
}

export interface Given {
  groupId: string
  /** Where pupils begin by the measure, and what they are expected to gain. */
  began: number | null
  gain: number | null
  reviewOn: string | null
}

export function must<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value
  throw new Error(JSON.stringify(outcome.refusal))
}

const mark = 'warned:'

/** Sends a form, and again where there is something to know first: as somebody does who has read it. */
export async function insist<T, Input extends object>(run: (input: Input) => Promise<Outcome<T>>, input: Input): Promise<T> {
  const first = await run(input)
  if (first.ok || first.refusal.kind !== 'not-valid') return must(first)
  const seen = first.refusal.problems.flatMap(({ field }) => (field.startsWith(mark) ? [field.slice(mark.length)] : []))
  if (seen.length === 0) return must(first)
  return must(await run({ ...input, seen }))
}

/** The scope of somebody of the staff. */
export const as = (scope: Scope, staffId: string, name: string, role: Scope['viewer']['roles'][number]): Scope => ({
  ...scope,
  viewer: { staffId, userId: null, name, roles: [role] },
})

export const later = (one: string, other: string): string => (one > other ? one : other)
