import { data, Form } from 'react-router'
import { roles, roleWords } from '#platform/access/roles.ts'
import { answer, statusOf } from '#platform/http/answer.server.ts'
import { readForm } from '#platform/http/form.server.ts'
import { houseContext } from '#platform/http/house-context.server.ts'
import { answerProblems } from '#platform/http/problems.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { CheckGroup } from '#ui/Choices.tsx'
import { TextField } from '#ui/Fields.tsx'
import { FormErrors, problemOf } from '#ui/FormErrors.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import type { Route } from './+types/invite.page'
import { handOver } from './invitation-link.server.ts'
import { invitePerson } from './invite-person.command.server.ts'
import { listPeople } from './list-people.query.server.ts'

export const meta = () => [{ title: 'Invite a person - Waymark' }]

export async function loader({ context }: Route.LoaderArgs) {
  await answer(listPeople(context.get(scopeContext), { staffId: null }))
  return null
}

export async function action({ request, context }: Route.ActionArgs) {
  const [scope, house, typed] = [context.get(scopeContext), context.get(houseContext), await readForm(request)]
  const outcome = await invitePerson(scope, typed)
  if (!outcome.ok)
    return data({ problems: answerProblems(outcome.refusal), typed, handed: null }, { status: statusOf(outcome.refusal) })
  const handed = await handOver(house, scope.school.name, {
    name: String(typed['name']),
    email: String(typed['email']),
    token: outcome.value.token,
  })
  return { problems: [], typed, handed }
}

export default function Invite({ actionData }: Route.ComponentProps) {
  const problems = actionData?.problems ?? []
  const typed: Record<string, unknown> = actionData?.typed ?? {}
  const text = (name: string) => (typeof typed[name] === 'string' ? typed[name] : undefined)
  const held = [typed['roles'] ?? []].flat().map(String)
  if (actionData?.handed) {
    return (
      <div className="narrow">
        <PageHead title="Invited" />
        <Notice kind="ok">
          {actionData.handed.sent
            ? 'The link was sent. Here it is too, should the message go astray.'
            : 'Copy this link and hand it over yourself. It is shown only now.'}
        </Notice>
        <p className="sheet card">
          <b>{actionData.handed.link}</b>
        </p>
        <ButtonLink to="/people">Back to people</ButtonLink>
      </div>
    )
  }
  return (
    <div className="narrow">
      <PageHead title="Invite a person" />
      <FormErrors problems={problems} />
      <Form method="post" className="sheet card">
        <TextField name="name" label="Name" value={text('name')} problem={problemOf(problems, 'name')} />
        <TextField name="email" label="Email address" type="email" value={text('email')} problem={problemOf(problems, 'email')} />
        <CheckGroup
          name="roles"
          legend="Roles in this school"
          problem={problemOf(problems, 'roles')}
          values={held}
          choices={roles.map((role) => ({ value: role, words: roleWords[role] }))}
        />
        <Button look="fill">Make the invitation</Button>
      </Form>
    </div>
  )
}
