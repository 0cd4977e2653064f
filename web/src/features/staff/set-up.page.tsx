import { data, Form, redirect } from 'react-router'
import { readForm } from '#platform/http/form.server.ts'
import { houseContext } from '#platform/http/house-context.server.ts'
import { answerProblems } from '#platform/http/problems.ts'
import { withCookies } from '#platform/sign-in/auth.server.ts'
import { setUp, setUpIsOpen } from '#platform/sign-in/set-up.server.ts'
import { schoolPhases, schoolPhaseWords, schoolTypes, schoolTypeWords } from '#platform/work/school-kinds.ts'
import { DoorShell } from '#ui/AppShell.tsx'
import { Button } from '#ui/Button.tsx'
import { SelectField, TextField } from '#ui/Fields.tsx'
import { FormErrors, problemOf } from '#ui/FormErrors.tsx'
import type { Route } from './+types/set-up.page'

export const meta = () => [{ title: 'Set up your school - Waymark' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  const open = await setUpIsOpen(context.get(houseContext).database, params.token)
  if (!open)
    throw data(
      {
        refusal: {
          kind: 'not-found',
          says: 'This link has been used, or a newer one was made when Waymark was last started. Sign in, or look at the newest link.',
        },
      },
      { status: 404 },
    )
  return null
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const typed = await readForm(request)
  const outcome = await setUp(context.get(houseContext), params.token, typed, request)
  if (outcome.ok) return redirect('/imports/new', { headers: withCookies(outcome.value) })
  const { password: _, ...kept } = typed
  return data({ problems: answerProblems(outcome.refusal), typed: kept }, { status: 400 })
}

const choices = <Value extends string>(values: readonly Value[], words: Readonly<Record<Value, string>>) => [
  { value: '', words: 'Choose' },
  ...values.map((value) => ({ value, words: words[value] })),
]

export default function SetUpSchool({ actionData }: Route.ComponentProps) {
  const problems = actionData?.problems ?? []
  const typed: Record<string, unknown> = actionData?.typed ?? {}
  const of = (name: string) => ({
    name,
    problem: problemOf(problems, name),
    value: typeof typed[name] === 'string' ? typed[name] : undefined,
  })
  return (
    <DoorShell title="Set up your school">
      <FormErrors problems={problems} />
      <Form method="post">
        <TextField {...of('name')} label="Name of the school" autoComplete="organization" />
        <TextField {...of('urn')} label="URN" hint="Six digits, on Get Information about Schools" inputMode="numeric" short />
        <SelectField {...of('type')} label="Type" choices={choices(schoolTypes, schoolTypeWords)} />
        <SelectField {...of('phase')} label="Phase" choices={choices(schoolPhases, schoolPhaseWords)} />
        <TextField {...of('la')} label="Local authority number" hint="Three digits, such as 382" inputMode="numeric" short />
        <TextField
          {...of('person')}
          label="Your name"
          hint="You begin as SENCO and as the person who manages Waymark"
          autoComplete="name"
        />
        <TextField {...of('email')} label="Your email address" type="email" autoComplete="username" />
        <TextField
          name="password"
          problem={problemOf(problems, 'password')}
          label="Choose a password"
          hint="At least 12 characters: three or four words that do not belong together"
          type="password"
          autoComplete="new-password"
        />
        <Button look="fill">Set up the school</Button>
      </Form>
    </DoorShell>
  )
}
