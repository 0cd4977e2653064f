import { useActionData } from 'react-router'
import { answer } from '#platform/http/answer.server.ts'
import { readForm } from '#platform/http/form.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/register.page'
import { countForGovernors } from './count-register.query.server.ts'
import { GovernorView } from './governor.view.tsx'
import { openRegister } from './open-register.query.server.ts'
import { filterFrom } from './register.form.ts'
import { mayCountRegister, mayOpenRegister } from './register.policy.ts'
import { RegisterView } from './register.view.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'SEN register - Waymark' }]

/** A governor, who may see nobody's name, is shown numbers at the same address. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const scope = context.get(scopeContext)
  if (!mayOpenRegister(scope.viewer, null).may && mayCountRegister(scope.viewer, null).may) {
    return {
      kind: 'counts' as const,
      counts: await answer(countForGovernors(scope, null)),
      school: scope.school.name,
      today: scope.today,
    }
  }
  const { searchParams } = new URL(request.url)
  const page = await answer(openRegister(scope, { filter: filterFrom(searchParams) }))
  return { kind: 'register' as const, page, school: scope.school.name, today: scope.today, said: searchParams.get('said') }
}

/** A name typed to find a pupil in the list is posted, so that no child's name stays in an address, a history or a server's log. */
export async function action({ context, request }: Route.ActionArgs) {
  const typed = await readForm(request)
  const q = typeof typed['q'] === 'string' ? typed['q'] : ''
  return await answer(
    openRegister(context.get(scopeContext), { filter: filterFrom(new URL(request.url).searchParams), typed: q }),
  )
}

export default function Register({ loaderData }: Route.ComponentProps) {
  const narrowed = useActionData<typeof action>()
  if (loaderData.kind === 'counts') return <GovernorView {...loaderData} />
  return <RegisterView {...loaderData} page={narrowed ?? loaderData.page} />
}
