import { data, Form, redirect } from 'react-router'
import { readForm } from '#platform/http/form.server.ts'
import { houseContext } from '#platform/http/house-context.server.ts'
import { answerProblems } from '#platform/http/problems.ts'
import { withCookies } from '#platform/sign-in/auth.server.ts'
import { DoorShell } from '#ui/AppShell.tsx'
import { Button } from '#ui/Button.tsx'
import { TextField } from '#ui/Fields.tsx'
import { FormErrors, problemOf } from '#ui/FormErrors.tsx'
import type { Route } from './+types/join.page'
import { invitationOf, join } from './join.server.ts'

export const meta = () => [{ title: 'Join your school - Waymark' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  const invitation = await invitationOf(context.get(houseContext), params.token)
  if (!invitation)
    throw data(
      { refusal: { kind: 'not-found', says: 'This invitation has been used, withdrawn, or is too old. Ask for a new one.' } },
      { status: 404 },
    )
  return { school: invitation.school, name: invitation.name, email: invitation.email }
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const typed = await readForm(request)
  const outcome = await join(context.get(houseContext), params.token, String(typed['password'] ?? ''), request)
  if (outcome.ok) return redirect(outcome.value.twoStep ? '/two-step' : '/', { headers: withCookies(outcome.value.cookies) })
  return data({ problems: answerProblems(outcome.refusal) }, { status: 400 })
}

export default function Join({ loaderData: { school, name, email }, actionData }: Route.ComponentProps) {
  const problems = actionData?.problems ?? []
  return (
    <DoorShell title={`Join ${school}`}>
      <FormErrors problems={problems} />
      <p>
        {name}, you sign in as <b>{email}</b>.
      </p>
      <Form method="post">
        <TextField
          name="password"
          problem={problemOf(problems, 'password')}
          label="Password"
          hint="Choose one of at least 12 characters. If you sign in to Waymark elsewhere already, enter that password."
          type="password"
          autoComplete="new-password"
        />
        <Button look="fill">Join</Button>
      </Form>
    </DoorShell>
  )
}
