import { data, Form } from 'react-router'
import { answer, statusOf } from '#platform/http/answer.server.ts'
import { readForm } from '#platform/http/form.server.ts'
import { answerProblems } from '#platform/http/problems.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import { Button } from '#ui/Button.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { SelectField } from '#ui/Fields.tsx'
import { FormErrors } from '#ui/FormErrors.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import type { Route } from './+types/groups.page'
import { openGroups } from './list-groups.query.server.ts'
import { assignGroupStaff } from './set-group-staff.command.server.ts'

export const meta = () => [{ title: 'Groups - Waymark' }]
export const loader = ({ context }: Route.LoaderArgs) => answer(openGroups(context.get(scopeContext), null))

export async function action({ request, context }: Route.ActionArgs) {
  const outcome = await assignGroupStaff(context.get(scopeContext), await readForm(request))
  return outcome.ok
    ? { problems: [] }
    : data({ problems: answerProblems(outcome.refusal) }, { status: statusOf(outcome.refusal) })
}

export default function Groups({ loaderData: { groups, people }, actionData }: Route.ComponentProps) {
  return (
    <>
      <PageHead title="Groups" lead="Teachers and teaching assistants see the pupils of the groups they teach or support." />
      <FormErrors problems={actionData?.problems ?? []} />
      {groups.length === 0 && (
        <EmptyState title="No groups yet">Groups come with the file you bring in: classes and registration groups.</EmptyState>
      )}
      {groups.length > 0 && (
        <Form method="post" className="sheet card filters inline">
          <SelectField
            name="groupId"
            label="Group"
            choices={groups.map((group) => ({ value: group.groupId, words: group.name }))}
          />
          <SelectField
            name="staffId"
            label="Person"
            choices={people.map((person) => ({ value: person.staffId, words: person.name }))}
          />
          <SelectField
            name="relation"
            label="Who"
            choices={[
              { value: 'teaches', words: 'teaches it' },
              { value: 'supports', words: 'supports it' },
            ]}
          />
          <Button look="fill">Add</Button>
        </Form>
      )}
      <ul className="list sheet card">
        {groups.map((group) => (
          <li key={group.groupId}>
            <b>{group.name}</b> <span className="muted">{group.pupils} pupils</span>
            {group.staff.map((person) => (
              <Form method="post" key={person.staffId + person.relation} className="hd">
                <span>
                  {person.name} {person.relation} it
                </span>
                <input type="hidden" name="groupId" value={group.groupId} />
                <input type="hidden" name="staffId" value={person.staffId} />
                <input type="hidden" name="relation" value={person.relation} />
                <Button small name="end" value="yes">
                  End<span className="vh"> for {person.name}</span>
                </Button>
              </Form>
            ))}
          </li>
        ))}
      </ul>
    </>
  )
}
