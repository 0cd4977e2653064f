import { data } from 'react-router'
import { readForm } from '../http/form.server.ts'
import { houseContext } from '../http/house-context.server.ts'
import type { Route } from './+types/account.page'
import { changePassword, endSession, finishTwoStep, openSessions, startTwoStep, stopTwoStep } from './account.server.ts'
import { AccountView } from './account.view.tsx'
import { withCookies } from './auth.server.ts'

export const meta = () => [{ title: 'Your account - Waymark' }]
export const loader = ({ request, context }: Route.LoaderArgs) => openSessions(context.get(houseContext), request)

export async function action({ request, context }: Route.ActionArgs) {
  const house = context.get(houseContext)
  const typed = await readForm(request)
  const word = (name: string) => String(typed[name] ?? '')
  if (typed['do'] === 'end-session') {
    const ended = await endSession(house, request, word('session'))
    return { problems: [], enrol: null, said: ended ? 'That session is ended.' : 'That session had ended already.' }
  }
  const answer = await carryOut(word('do'), house, request, word)
  const { cookies, ...shown } = answer
  return data(shown, { status: shown.problems.length > 0 ? 400 : 200, headers: withCookies(cookies) })
}

function carryOut(what: string, house: Parameters<typeof changePassword>[0], request: Request, word: (name: string) => string) {
  if (what === 'password') return changePassword(house, request, word('now'), word('next'))
  if (what === 'start') return startTwoStep(house, request, word('password'))
  if (what === 'finish') return finishTwoStep(house, request, word('code'))
  return stopTwoStep(house, request, word('password'))
}

export default function Account({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <AccountView
      {...loaderData}
      problems={actionData?.problems ?? []}
      enrol={actionData?.enrol ?? null}
      said={actionData?.said ?? null}
    />
  )
}
