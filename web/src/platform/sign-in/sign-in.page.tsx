import { data, Form, redirect } from 'react-router'
import { DoorShell } from '#ui/AppShell.tsx'
import { Button } from '#ui/Button.tsx'
import { TextField } from '#ui/Fields.tsx'
import { FormErrors } from '#ui/FormErrors.tsx'
import { roleWords } from '../access/roles.ts'
import { readForm } from '../http/form.server.ts'
import { houseContext } from '../http/house-context.server.ts'
import type { Route } from './+types/sign-in.page'
import { knock, withCookies } from './auth.server.ts'
import { demoPassword, demoPeople } from './demo-people.ts'
import { safeNext } from './session.server.ts'

export const meta = () => [{ title: 'Sign in - Waymark' }]

export function loader({ context, url }: Route.LoaderArgs) {
  const people = context.get(houseContext).demo
    ? demoPeople.map(({ email, name, roles }) => ({
        email,
        name,
        role: [...new Set(roles.map(({ role }) => roleWords[role]))].join(', '),
      }))
    : []
  return { next: safeNext(url.searchParams.get('next')), people }
}

export async function action({ request, context }: Route.ActionArgs) {
  const house = context.get(houseContext)
  const typed = await readForm(request)
  const demo = house.demo && typeof typed['demo'] === 'string' ? typed['demo'] : null
  const email = demo ?? String(typed['email'] ?? '')
  const password = demo ? demoPassword : String(typed['password'] ?? '')
  const missing = [
    ...(email ? [] : [{ field: 'email', says: 'Enter your email address' }]),
    ...(password ? [] : [{ field: 'password', says: 'Enter your password' }]),
  ]
  if (missing.length > 0) return data({ problems: missing, email }, { status: 400 })
  const answer = await knock(house, '/sign-in/email', { email, password }, request)
  const next = safeNext(typeof typed['next'] === 'string' ? typed['next'] : null)
  if (answer.ok)
    return redirect(answer.body['twoFactorRedirect'] === true ? `/two-step?next=${encodeURIComponent(next)}` : next, {
      headers: withCookies(answer.cookies),
    })
  return data(
    { problems: [{ field: answer.status === 429 ? '' : 'email', says: wordsFor(answer.status) }], email },
    { status: answer.status === 429 ? 429 : 400 },
  )
}

const wordsFor = (status: number): string =>
  status === 429
    ? 'Too many tries. Wait a minute, then try again.'
    : 'The email address and password do not go together. Check both and try again.'

export default function SignIn({ loaderData: { next, people }, actionData }: Route.ComponentProps) {
  return (
    <DoorShell title="Sign in">
      <FormErrors problems={actionData?.problems ?? []} />
      <Form method="post">
        <input type="hidden" name="next" value={next} />
        <TextField name="email" label="Email address" type="email" autoComplete="username" value={actionData?.email} />
        <TextField name="password" label="Password" type="password" autoComplete="current-password" />
        <Button look="fill">Sign in</Button>
      </Form>
      {people.length > 0 && (
        <section aria-labelledby="demo-people">
          <h2 id="demo-people" className="sp">
            Or look round as
          </h2>
          <p className="muted small">This is a demonstration: nobody in it is real.</p>
          <Form method="post" className="list">
            <input type="hidden" name="next" value={next} />
            {people.map((person) => (
              <p key={person.email} className="demo-person">
                <button className="quiet" type="submit" name="demo" value={person.email}>
                  {person.name}
                </button>{' '}
                <span className="muted">{person.role}</span>
              </p>
            ))}
          </Form>
        </section>
      )}
    </DoorShell>
  )
}
