import { data, redirect } from 'react-router'
import type { Outcome } from '../work/refusal.ts'
import { statusOf } from './answer.server.ts'
import { readForm } from './form.server.ts'

export interface ViewKeeper {
  save: (view: { name: string; query: string; shared: boolean }) => Promise<Outcome<{ query: string }>>
  remove: (view: { savedViewId: string }) => Promise<Outcome<null>>
  /** The page the views are listed on. */
  listAt: string
  /** Where a view is opened. */
  addressOf: (query: string) => string
}

/** The two forms on a page of saved views: keep what is open, take away what was kept. A refusal comes back with what was typed. */
export async function answerViews(request: Request, { save, remove, listAt, addressOf }: ViewKeeper) {
  const typed = await readForm(request)
  const field = (name: string) => (typeof typed[name] === 'string' ? typed[name] : '')
  if (field('intent') === 'withdraw') {
    const removed = await remove({ savedViewId: field('savedViewId') })
    return removed.ok
      ? redirect(`${listAt}?said=view-removed`)
      : data({ refusal: removed.refusal, typed }, { status: statusOf(removed.refusal) })
  }
  const saved = await save({ name: field('name'), query: field('query'), shared: field('shared') === 'yes' })
  if (!saved.ok) return data({ refusal: saved.refusal, typed }, { status: statusOf(saved.refusal) })
  const to = addressOf(saved.value.query)
  return redirect(`${to}${to.includes('?') ? '&' : '?'}said=view-saved`)
}
