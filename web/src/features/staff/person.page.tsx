import { data, Form } from 'react-router'
import { roles, roleWords } from '#platform/access/roles.ts'
import { answer, asResponse, statusOf } from '#platform/http/answer.server.ts'
import { readForm } from '#platform/http/form.server.ts'
import { houseContext } from '#platform/http/house-context.server.ts'
import { answerProblems } from '#platform/http/problems.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import { Button } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { dayWords } from '#ui/dates.ts'
import { SelectField } from '#ui/Fields.tsx'
import { FormErrors } from '#ui/FormErrors.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import type { Route } from './+types/person.page'
import { endAccess, endRoleHeld, giveRole } from './change-roles.command.server.ts'
import { handOver } from './invitation-link.server.ts'
import { listPeople } from './list-people.query.server.ts'
import { renewInvitation } from './renew-invitation.command.server.ts'

export const meta = () => [{ title: 'A person - Waymark' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  const [person] = await answer(listPeople(context.get(scopeContext), { staffId: params.staffId }))
  if (!person) throw asResponse({ kind: 'not-found', says: 'There is nobody here' })
  const { name, email, hasAccount, endedOn } = person
  return {
    name,
    email,
    hasAccount,
    endedOn,
    roles: person.roles.map(({ roleHeldId, role, startsOn }) => ({ roleHeldId, words: roleWords[role], startsOn })),
  }
}

export async function action({ request, context, params: { staffId } }: Route.ActionArgs) {
  const [scope, house, typed] = [context.get(scopeContext), context.get(houseContext), await readForm(request)]
  if (typed['do'] === 'invite') {
    const renewed = await renewInvitation(scope, { staffId })
    if (!renewed.ok)
      return data({ problems: answerProblems(renewed.refusal), said: null, link: null }, { status: statusOf(renewed.refusal) })
    const { link } = await handOver(house, scope.school.name, renewed.value)
    return { problems: [], said: 'Copy this link and hand it over. It is shown only now, and works for seven days.', link }
  }
  const outcome = await carryOut(String(typed['do']), scope, staffId, typed)
  if (!outcome.ok)
    return data({ problems: answerProblems(outcome.refusal), said: null, link: null }, { status: statusOf(outcome.refusal) })
  return { problems: [], said: 'Done.', link: null }
}

function carryOut(what: string, scope: Parameters<typeof endAccess>[0], staffId: string, typed: Record<string, unknown>) {
  if (what === 'give') return giveRole(scope, { staffId, role: typed['role'] })
  if (what === 'end-role') return endRoleHeld(scope, { staffId, roleHeldId: String(typed['roleHeldId']) })
  return endAccess(scope, { staffId })
}

export default function Person({
  loaderData: { name, email, hasAccount, endedOn, roles: held },
  actionData,
}: Route.ComponentProps) {
  return (
    <div className="narrow">
      <PageHead
        eyebrow="People"
        title={name}
        lead={`${email ?? 'No email address'}. ${endedOn ? `Access ended on ${dayWords(endedOn)}` : hasAccount ? 'Signs in' : 'Has no account yet'}`}
      />
      {actionData?.said && <Notice kind="ok">{actionData.said}</Notice>}
      {actionData?.link && (
        <p className="sheet card">
          <b>{actionData.link}</b>
        </p>
      )}
      <FormErrors problems={actionData?.problems ?? []} />
      <Card title="Roles in this school">
        <ul className="list">
          {held.map((role) => (
            <li key={role.roleHeldId}>
              <Form method="post" className="hd">
                <span>
                  {role.words}, from {dayWords(role.startsOn)}
                </span>
                <input type="hidden" name="roleHeldId" value={role.roleHeldId} />
                <Button small name="do" value="end-role">
                  End this role<span className="vh">: {role.words}</span>
                </Button>
              </Form>
            </li>
          ))}
          {held.length === 0 && <li>None: nothing is open to this person.</li>}
        </ul>
      </Card>
      {!endedOn && (
        <>
          <Card title="Give a role">
            <Form method="post">
              <SelectField name="role" label="Role" choices={roles.map((role) => ({ value: role, words: roleWords[role] }))} />
              <Button name="do" value="give">
                Give this role
              </Button>
            </Form>
          </Card>
          <Form method="post" className="btn-row">
            {!hasAccount && email && (
              <Button name="do" value="invite">
                Make a new invitation
              </Button>
            )}
            <Button name="do" value="end-access">
              End this person’s access
            </Button>
          </Form>
        </>
      )}
    </div>
  )
}
