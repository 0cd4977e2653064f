import { Link } from 'react-router'
import { roleWords } from '#platform/access/roles.ts'
import { answer } from '#platform/http/answer.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import { ButtonLink } from '#ui/Button.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import type { Route } from './+types/people.page'
import { listPeople } from './list-people.query.server.ts'

export const meta = () => [{ title: 'People - Waymark' }]

export async function loader({ context }: Route.LoaderArgs) {
  const people = await answer(listPeople(context.get(scopeContext), { staffId: null }))
  return {
    people: people.map(({ staffId, name, email, hasAccount, endedOn, roles, invitedUntil }) => ({
      staffId,
      name,
      email,
      state: stateOf(hasAccount, endedOn, invitedUntil),
      roles: roles.map(({ role }) => roleWords[role]).join(', '),
    })),
  }
}

const stateOf = (hasAccount: boolean, endedOn: string | null, invitedUntil: Date | null): string =>
  endedOn ? 'Access ended' : hasAccount ? 'Signs in' : invitedUntil ? 'Invited' : 'Not invited'

export default function People({ loaderData: { people } }: Route.ComponentProps) {
  return (
    <>
      <PageHead title="People" lead="Who can come in, and what each role opens.">
        <ButtonLink to="/groups">Groups and who teaches them</ButtonLink>
        <ButtonLink to="/people/invite" look="fill">
          Invite a person
        </ButtonLink>
      </PageHead>
      <div className="sheet card">
        <table className="plain-table block">
          <caption className="vh">People of this school</caption>
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">Roles</th>
              <th scope="col">Email</th>
              <th scope="col">Access</th>
            </tr>
          </thead>
          <tbody>
            {people.map((person) => (
              <tr key={person.staffId}>
                <th scope="row">
                  <Link to={`/people/${person.staffId}`}>{person.name}</Link>
                </th>
                <td>{person.roles || 'None'}</td>
                <td>{person.email ?? 'Not known'}</td>
                <td>{person.state}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
