import { asResponse } from '#platform/http/answer.server.ts'
import type { CycleRow } from './cycle.store.server.ts'
import type { SupportPage } from './open-support.query.server.ts'

const open = (page: SupportPage, state: CycleRow['state'], may: boolean, says: string): CycleRow => {
  const cycle = page.cycles.find((one) => one.state === state)
  if (!may) throw asResponse({ kind: 'not-allowed', says: 'Your role in this school does not include this' })
  if (!cycle) throw asResponse({ kind: 'not-found', says })
  return cycle
}

/** The draft that is written on, for whoever may write it. */
export const draftOf = (page: SupportPage): CycleRow =>
  open(page, 'draft', page.may.plan, 'There is no draft of a plan. Open the pupil’s SEN Support to begin one.')

/** The plan under way, for whoever may review it. */
export const agreedOf = (page: SupportPage): CycleRow =>
  open(page, 'agreed', page.may.agree, 'There is no agreed plan to review. Agree the draft first, with a day of review.')
