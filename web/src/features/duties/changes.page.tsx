import { catalogue, proposals, topicWords } from '@waymark/duties'
import { answer } from '#platform/http/answer.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/changes.page'
import { ChangesView } from './changes.view.tsx'
import { readTheBook } from './read-the-book.query.server.ts'

export const meta = () => [{ title: 'What would change - Waymark' }]

export async function loader({ context }: Route.LoaderArgs) {
  await answer(readTheBook(context.get(scopeContext), null))
  return {
    proposals: proposals.map((one) => ({
      ...one,
      topic: topicWords[one.topic],
      duties: catalogue.filter((duty) => one.wouldChange.includes(duty.id)).map(({ id, title }) => ({ id, title })),
    })),
  }
}

export default function ChangesPage({ loaderData }: Route.ComponentProps) {
  return <ChangesView {...loaderData} />
}
