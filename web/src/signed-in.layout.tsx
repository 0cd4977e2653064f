import { data, Outlet, redirect, useLocation } from 'react-router'
import { FindBox } from '#features/pupil/find-box.view.tsx'
import type { Role } from '#platform/access/roles.ts'
import { roles as everyRole, roleWords } from '#platform/access/roles.ts'
import { houseContext } from '#platform/http/house-context.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import { scopeOf, whoIs } from '#platform/sign-in/session.server.ts'
import { AppShell } from '#ui/AppShell.tsx'
import { dayWords } from '#ui/dates.ts'
import type { Route } from './+types/signed-in.layout'

/** Signed in, with a role in a school today, or no further. Runs before every page, action and client navigation below it. */
export const middleware: Route.MiddlewareFunction[] = [
  async ({ request, context }, next) => {
    const house = context.get(houseContext)
    const person = await whoIs(house, request)
    const url = new URL(request.url)
    if (!person) throw redirect(`/sign-in?next=${encodeURIComponent(url.pathname.replace(/\.data$/, '') + url.search)}`)
    const scope = await scopeOf(house, request, person)
    if (!scope)
      throw data(
        {
          refusal: {
            kind: 'not-allowed',
            says: 'You are signed in, and no school has given you a role today. Ask the person who manages Waymark in your school.',
          },
        },
        { status: 403 },
      )
    context.set(scopeContext, scope)
    const response = await next()
    for (const cookie of person.cookies) response.headers.append('set-cookie', cookie)
    return response
  },
]

/** There to make the middleware run on client navigations too. */
export function loader({ context }: Route.LoaderArgs) {
  const { viewer, school, schools, today } = context.get(scopeContext)
  return { name: viewer.name, roles: viewer.roles, school: school.name, several: schools.length > 1, today }
}

interface Place {
  to: string
  label: string
  for: readonly Role[]
}

const places: readonly Place[] = [
  { to: '/', label: 'Today', for: ['senco', 'sen-administrator', 'teacher', 'teaching-assistant', 'leadership', 'governor'] },
  {
    to: '/register',
    label: 'Register',
    for: ['senco', 'sen-administrator', 'teacher', 'teaching-assistant', 'leadership', 'governor'],
  },
  { to: '/my-pupils', label: 'My pupils', for: ['teacher', 'teaching-assistant'] },
  { to: '/sessions', label: 'My sessions', for: ['teacher', 'teaching-assistant'] },
  { to: '/concerns', label: 'Concerns', for: ['senco', 'sen-administrator', 'teacher', 'teaching-assistant', 'leadership'] },
  { to: '/plans', label: 'Plans', for: ['senco', 'sen-administrator', 'teacher', 'leadership'] },
  { to: '/provision', label: 'Provision', for: ['senco', 'sen-administrator', 'teacher', 'leadership', 'governor'] },
  { to: '/money', label: 'Money', for: ['senco', 'sen-administrator', 'leadership'] },
  { to: '/duties', label: 'Duties', for: ['senco', 'sen-administrator', 'teacher', 'leadership', 'governor'] },
  { to: '/school', label: 'School', for: everyRole },
  { to: '/imports', label: 'Imports', for: ['senco', 'sen-administrator'] },
  { to: '/people', label: 'People', for: ['senco', 'leadership', 'system-administrator'] },
  { to: '/log', label: 'Access log', for: ['senco', 'leadership', 'data-protection-officer'] },
  { to: '/retention', label: 'Keeping files', for: ['senco', 'data-protection-officer'] },
]

/** What the bar has room for at 1280 pixels, beside the box that finds a pupil. The rest stands in the person's own menu. */
const inBar = 8

const findsPupils: readonly Role[] = ['senco', 'sen-administrator', 'teacher', 'teaching-assistant', 'leadership']

export default function SignedIn({ loaderData: { name, roles, school, several, today } }: Route.ComponentProps) {
  const { pathname } = useLocation()
  const here = (to: string) => (to === '/' ? pathname === '/' : pathname === to || pathname.startsWith(`${to}/`))
  const mine = places
    .filter((place) => place.for.some((role) => roles.includes(role)))
    .map(({ to, label }) => ({ to, label, current: here(to) }))
  const own = [
    ...mine.slice(inBar),
    // Whoever sees the map of provision comes to the library from there.
    ...(roles.includes('teaching-assistant') && !mine.some(({ to }) => to === '/provision')
      ? [{ to: '/provision/library', label: 'Library of provision', current: here('/provision/library') }]
      : []),
    { to: '/account', label: 'Your account', current: here('/account') },
    ...(places[0]?.for.some((role) => roles.includes(role))
      ? [{ to: '/reminders', label: 'Your reminders', current: here('/reminders') }]
      : []),
    { to: '/reading', label: 'Reading preferences', current: here('/reading') },
    ...(several ? [{ to: '/switch-school', label: 'Another school', current: here('/switch-school') }] : []),
  ]
  const find = roles.some((role) => findsPupils.includes(role))
  return (
    <AppShell
      school={school}
      person={{ name, roleWords: roles.map((role) => roleWords[role]).join(', ') }}
      nav={mine.slice(0, inBar)}
      own={own}
      find={find ? <FindBox /> : null}
      asAt={`Facts as at ${dayWords(today)}`}
    >
      <Outlet />
    </AppShell>
  )
}
