import { data } from 'react-router'
import { type Refusal, Refused } from '../work/refusal.ts'

const statuses: Record<Refusal['kind'], number> = {
  'not-found': 404,
  'not-allowed': 403,
  'changed-meanwhile': 409,
  'not-valid': 400,
}

export const statusOf = (refusal: Refusal): number => statuses[refusal.kind]

/** What a page throws for a refused question: the one mapping from refusals to status codes. */
export function asResponse(refusal: Refusal) {
  return data({ refusal }, { status: statusOf(refusal) })
}

/** Awaits a query for a loader; a refusal becomes the page for that status. */
export async function answer<T>(question: Promise<T>): Promise<T> {
  try {
    return await question
  } catch (error) {
    if (error instanceof Refused) throw asResponse(error.refusal)
    throw error
  }
}
