import { answer } from '#platform/http/answer.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/board.page'
import { boardOf } from './board.rules.ts'
import { BoardView } from './board.view.tsx'
import { openBoard } from './open-concerns.query.server.ts'

export const meta: Route.MetaFunction = () => [{ title: 'Concerns - Waymark' }]

export async function loader({ context, url }: Route.LoaderArgs) {
  const scope = context.get(scopeContext)
  const board = await answer(openBoard(scope, null))
  return {
    ...boardOf(board.concerns, board.staffId, scope.today),
    mayDecide: board.mayDecide,
    said: url.searchParams.get('said'),
  }
}

export default function Board({ loaderData }: Route.ComponentProps) {
  return <BoardView {...loaderData} />
}
