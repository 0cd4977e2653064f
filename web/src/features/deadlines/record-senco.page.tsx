import { data, Form, redirect } from 'react-router'
import { answer, asResponse, statusOf } from '#platform/http/answer.server.ts'
import { readForm } from '#platform/http/form.server.ts'
import { answerProblems } from '#platform/http/problems.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import { Button } from '#ui/Button.tsx'
import { DateField, SelectField, TextField } from '#ui/Fields.tsx'
import { FormErrors, problemOf } from '#ui/FormErrors.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import type { Route } from './+types/record-senco.page'
import { mayRecordEvidence } from './deadlines.policy.ts'
import { openEvidence } from './open-evidence.query.server.ts'
import { recordSenco } from './record-evidence.command.server.ts'

export const meta = () => [{ title: 'The SENCO - Waymark' }]

export async function loader({ context }: Route.LoaderArgs) {
  const scope = context.get(scopeContext)
  const { sencos } = await answer(openEvidence(scope, null))
  if (!mayRecordEvidence(scope.viewer, null).may)
    throw asResponse({ kind: 'not-allowed', says: 'Your role in this school can read evidence and not record it.' })
  const [senco] = sencos
  return {
    today: scope.today,
    held: senco
      ? Object.fromEntries(Object.entries(senco).map(([key, value]) => [key, value === null ? '' : String(value)]))
      : {},
  }
}

export async function action({ request, context }: Route.ActionArgs) {
  const typed = await readForm(request)
  const outcome = await recordSenco(context.get(scopeContext), typed)
  return outcome.ok
    ? redirect('/evidence?said=kept')
    : data({ problems: answerProblems(outcome.refusal), typed }, { status: statusOf(outcome.refusal) })
}

export default function RecordSenco({ loaderData: { today, held }, actionData }: Route.ComponentProps) {
  const problems = actionData?.problems ?? []
  const typed: Record<string, unknown> = actionData?.typed ?? held
  const of = (name: string) => ({
    name,
    problem: problemOf(problems, name),
    value: typeof typed[name] === 'string' ? typed[name] : undefined,
  })
  const awards = [
    { value: '', words: 'None yet' },
    { value: 'NASENCO', words: 'National Award for SEN Co-ordination (NASENCO)' },
    { value: 'NPQ', words: 'National Professional Qualification for SENCOs (NPQ)' },
  ]
  return (
    <div className="narrow">
      <PageHead eyebrow="Evidence" title="The SENCO and the qualification" lead="What was recorded before is kept." />
      <FormErrors problems={problems} />
      <Form method="post" className="sheet card">
        <TextField {...of('name')} label="Name of the SENCO" />
        <DateField {...of('becameSencoOn')} label="Became SENCO on" max={today} />
        <TextField
          {...of('priorServiceMonths')}
          label="Months as a SENCO before that, anywhere"
          hint="Enter 0 for none"
          inputMode="numeric"
          short
        />
        <SelectField {...of('award')} label="Qualification, begun or held" choices={awards} />
        <DateField {...of('courseStartedOn')} label="Course begun on" max={today} />
        <DateField {...of('completedOn')} label="Awarded on" max={today} />
        <Button look="fill">Keep this</Button>
      </Form>
    </div>
  )
}
