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
import { timetableGroup } from './set-group-times.command.server.ts'
import { type Meets, meetsWords } from './timetable.rules.ts'

export const meta = () => [{ title: 'Groups - Waymark' }]
export const loader = ({ context }: Route.LoaderArgs) => answer(openGroups(context.get(scopeContext), null))

export async function action({ request, context }: Route.ActionArgs) {
  const typed = await readForm(request)
  const run = typed['form'] === 'times' ? timetableGroup : assignGroupStaff
  const outcome = await run(context.get(scopeContext), typed)
  if (outcome.ok) return { problems: [], typed: null }
  const field = typed['form'] === 'times' ? `meets-${String(typed['groupId'])}` : ''
  const problems = answerProblems(outcome.refusal).map((one) => (field ? { ...one, field } : one))
  return data({ problems, typed }, { status: statusOf(outcome.refusal) })
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
            <Times group={group} typed={actionData?.typed ?? null} />
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

/** When it meets, as one types it. What was typed wrongly stands there to be put right. */
function Times({
  group: { groupId, name, meets },
  typed,
}: {
  group: { groupId: string; name: string; meets: readonly Meets[] }
  typed: Record<string, unknown> | null
}) {
  const own = typed?.['groupId'] === groupId && typeof typed['meets'] === 'string' ? typed['meets'] : null
  const words = meetsWords(meets)
  return (
    <details open={own !== null}>
      <summary className="more">
        {words ? `Meets ${words}` : 'When does it meet?'}
        <span className="vh"> ({name})</span>
      </summary>
      <Form method="post" className="note" key={words}>
        <input type="hidden" name="form" value="times" />
        <input type="hidden" name="groupId" value={groupId} />
        <label htmlFor={`meets-${groupId}`}>Times in the week, such as Mon 9:00-10:00, Wed 11:15-12:15</label>
        <input className="inp" id={`meets-${groupId}`} name="meets" defaultValue={own ?? words} />
        <Button small>
          Keep<span className="vh"> the times of {name}</span>
        </Button>
      </Form>
    </details>
  )
}
