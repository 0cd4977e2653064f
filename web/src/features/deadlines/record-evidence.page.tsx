import { data, Form, redirect } from 'react-router'
import { answer, asResponse, statusOf } from '#platform/http/answer.server.ts'
import { readForm } from '#platform/http/form.server.ts'
import { answerProblems } from '#platform/http/problems.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import { Button } from '#ui/Button.tsx'
import { DateField, TextArea, TextField } from '#ui/Fields.tsx'
import { FormErrors, problemOf } from '#ui/FormErrors.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import type { Route } from './+types/record-evidence.page'
import { mayRecordEvidence } from './deadlines.policy.ts'
import { evidenceKinds, evidenceWords } from './evidence.form.ts'
import { openEvidence } from './open-evidence.query.server.ts'
import { recordEvidence } from './record-evidence.command.server.ts'

export const meta = () => [{ title: 'Record evidence - Waymark' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  const scope = context.get(scopeContext)
  const kind = evidenceKinds.find((one) => one === params.kind)
  if (!kind) throw asResponse({ kind: 'not-found', says: 'There is no such document here' })
  await answer(openEvidence(scope, null))
  if (!mayRecordEvidence(scope.viewer, null).may)
    throw asResponse({ kind: 'not-allowed', says: 'Your role in this school can read evidence and not record it.' })
  return { words: evidenceWords[kind], today: scope.today, owner: scope.viewer.name }
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const typed = await readForm(request)
  const outcome = await recordEvidence(context.get(scopeContext), { ...typed, kind: params.kind })
  return outcome.ok
    ? redirect('/evidence?said=kept')
    : data({ problems: answerProblems(outcome.refusal), typed }, { status: statusOf(outcome.refusal) })
}

export default function RecordEvidence({ loaderData: { words, today, owner }, actionData }: Route.ComponentProps) {
  const problems = actionData?.problems ?? []
  const typed: Record<string, unknown> = actionData?.typed ?? { owner }
  const of = (name: string) => ({
    name,
    problem: problemOf(problems, name),
    value: typeof typed[name] === 'string' ? typed[name] : undefined,
  })
  return (
    <div className="narrow">
      <PageHead eyebrow="Evidence" title={words} />
      <FormErrors problems={problems} />
      <Form method="post" className="sheet card">
        <DateField
          {...of('happenedOn')}
          label={words === 'Accessibility plan' ? 'The day the plan began' : 'The day it was published'}
          max={today}
        />
        <TextField {...of('owner')} label="Who looks after it" />
        <TextField
          {...of('link')}
          label="Where it is published"
          hint="Its address on the school’s website, if it has one"
          type="url"
        />
        <TextArea {...of('note')} label="Note" />
        <Button look="fill">Record it</Button>
      </Form>
    </div>
  )
}
