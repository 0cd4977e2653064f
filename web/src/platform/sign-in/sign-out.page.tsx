import { redirect } from 'react-router'
import { houseContext } from '../http/house-context.server.ts'
import type { Route } from './+types/sign-out.page'
import { knock, withCookies } from './auth.server.ts'

/** Ends the session. Only a form does it: a link that somebody else sends cannot sign a person out. */
export async function action({ request, context }: Route.ActionArgs) {
  const answer = await knock(context.get(houseContext), '/sign-out', {}, request)
  return redirect('/sign-in', { headers: withCookies(answer.cookies) })
}

export const loader = () => redirect('/')
