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

/** The same for an address that answers with a file: there is no page around it, so that the refusal is the answer, in plain words. */
export async function answerWithFile<T>(question: Promise<T>): Promise<T> {
  try {
    return await question
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    const says = 'says' in error.refusal ? error.refusal.says : 'There is nothing here.'
    throw new Response(`${says}\n`, {
      status: statusOf(error.refusal),
      headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'private, no-store' },
    })
  }
}
