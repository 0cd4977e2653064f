import { Form, redirect } from 'react-router'
import { PageHead } from '#ui/PageHead.tsx'
import { readForm } from '../http/form.server.ts'
import { houseContext } from '../http/house-context.server.ts'
import { scopeContext } from '../http/scope.server.ts'
import type { Route } from './+types/switch-school.page'
import { rememberSchool } from './session.server.ts'

export const meta = () => [{ title: 'Another school - Waymark' }]

export function loader({ context }: Route.LoaderArgs) {
  const { schools, school } = context.get(scopeContext)
  return { schools, now: school.id }
}

export async function action({ request, context }: Route.ActionArgs) {
  const { school } = await readForm(request)
  const chosen = context.get(scopeContext).schools.find((one) => one.id === school)
  if (!chosen) return redirect('/switch-school')
  return redirect('/', { headers: { 'set-cookie': rememberSchool(context.get(houseContext), chosen.id) } })
}

export default function SwitchSchool({ loaderData: { schools, now } }: Route.ComponentProps) {
  return (
    <>
      <PageHead title="Another school" lead="You hold a role in each of these." />
      <Form method="post" className="sheet card narrow list">
        {schools.map((school) => (
          <p key={school.id}>
            <button className="quiet" name="school" value={school.id} type="submit">
              {school.name}
            </button>
            {school.id === now && <span className="muted"> (where you are now)</span>}
          </p>
        ))}
      </Form>
    </>
  )
}
