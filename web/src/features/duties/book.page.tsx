import { bookEntry, catalogue, topics, topicWords } from '@waymark/duties'
import { answer } from '#platform/http/answer.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/book.page'
import { BookView } from './book.view.tsx'
import { hasWords } from './duties-filter.rules.ts'
import { readTheBook } from './read-the-book.query.server.ts'

export const meta = () => [{ title: 'The duty book - Waymark' }]

export async function loader({ context, url }: Route.LoaderArgs) {
  await answer(readTheBook(context.get(scopeContext), null))
  const find = (url.searchParams.get('find') ?? '').trim().slice(0, 80)
  const found = catalogue.filter((duty) => hasWords(duty, find))
  const chapters = topics.flatMap((topic) => {
    const entries = found.filter((duty) => duty.topic === topic).map(bookEntry)
    return entries.length === 0 ? [] : [{ topic, title: topicWords[topic], entries }]
  })
  return { find, chapters, count: found.length, of: catalogue.length }
}

export default function BookPage({ loaderData }: Route.ComponentProps) {
  return <BookView {...loaderData} />
}
