import { data } from 'react-router'
import { readForm } from '#platform/http/form.server.ts'
import type { Route } from './+types/wording.page'
import { questionsOf } from './wording.rules.ts'

/** What is open in the words as they are typed. They come in the body, never in an address, and nothing is kept. */
export async function action({ request }: Route.ActionArgs) {
  const typed = await readForm(request)
  const of = (name: string) => (typeof typed[name] === 'string' ? typed[name] : null)
  return Response.json(questionsOf({ says: of('says'), target: of('target'), dueOn: of('dueOn'), provision: of('provision') }))
}

/** There is nothing to read at this address. */
export const loader = () => data(null, { status: 405, headers: { Allow: 'POST' } })
