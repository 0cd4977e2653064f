import { data, Form, redirect } from 'react-router'
import { DoorShell } from '#ui/AppShell.tsx'
import { Button } from '#ui/Button.tsx'
import { TextField } from '#ui/Fields.tsx'
import { FormErrors, problemOf } from '#ui/FormErrors.tsx'
import { readForm } from '../http/form.server.ts'
import { houseContext } from '../http/house-context.server.ts'
import type { Route } from './+types/two-step.page'
import { knock, withCookies } from './auth.server.ts'
import { safeNext } from './session.server.ts'

export const meta = () => [{ title: 'Second step - Waymark' }]
export const loader = ({ url }: Route.LoaderArgs) => ({ next: safeNext(url.searchParams.get('next')) })

export async function action({ request, context }: Route.ActionArgs) {
  const typed = await readForm(request)
  const code = String(typed['code'] ?? '').replace(/\s/g, '')
  // Six digits come from the app; anything else can only be one of the ten codes kept on paper.
  const path = /^\d{6}$/.test(code) ? '/two-factor/verify-totp' : '/two-factor/verify-backup-code'
  const answer = await knock(context.get(houseContext), path, { code }, request)
  if (answer.ok)
    return redirect(safeNext(typeof typed['next'] === 'string' ? typed['next'] : null), { headers: withCookies(answer.cookies) })
  const says =
    answer.status === 429
      ? 'Too many tries. Wait a minute, then try again.'
      : 'That code does not work. Enter the six digits your app shows now, or a backup code you have not used.'
  return data({ problems: [{ field: 'code', says }] }, { status: answer.status === 429 ? 429 : 400 })
}

export default function TwoStep({ loaderData: { next }, actionData }: Route.ComponentProps) {
  const problems = actionData?.problems ?? []
  return (
    <DoorShell title="Second step">
      <FormErrors problems={problems} />
      <Form method="post">
        <input type="hidden" name="next" value={next} />
        <TextField
          name="code"
          label="Code"
          hint="The six digits in your authenticator app, or one of your backup codes"
          autoComplete="one-time-code"
          problem={problemOf(problems, 'code')}
          short
        />
        <Button look="fill">Go on</Button>
      </Form>
    </DoorShell>
  )
}
