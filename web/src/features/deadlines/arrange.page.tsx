import { data, Link, redirect } from 'react-router'
import { answer, statusOf } from '#platform/http/answer.server.ts'
import { readForm } from '#platform/http/form.server.ts'
import { answerProblems } from '#platform/http/problems.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import { EmptyState } from '#ui/EmptyState.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import type { Route } from './+types/arrange.page'
import { ArrangeView } from './arrange.view.tsx'
import { bringBack, giveTo, putAside, takeBack } from './care.command.server.ts'
import { listToArrange } from './list-to-arrange.query.server.ts'

export const meta = () => [{ title: 'Arrange what is due - Waymark' }]

const after: Readonly<Record<string, string>> = { aside: 'aside', give: 'given', 'bring-back': 'back', 'take-back': 'taken' }

export async function action({ request, context }: Route.ActionArgs) {
  const scope = context.get(scopeContext)
  const typed = await readForm(request)
  const intent = String(typed['intent'] ?? '')
  const work = { aside: putAside, give: giveTo, 'bring-back': bringBack, 'take-back': takeBack }
  const carry = intent === 'aside' || intent === 'give' || intent === 'bring-back' || intent === 'take-back' ? work[intent] : null
  const outcome = carry ? await carry(scope, typed) : null
  if (outcome?.ok) return redirect(`/?said=${after[intent] ?? ''}`)
  const shown = await answer(listToArrange(scope, { things: typed['things'] ?? [] }))
  const problems = outcome ? answerProblems(outcome.refusal) : shown.problems
  const kind = intent === 'give' || intent === 'choose-person' ? 'give' : 'aside'
  const status = outcome ? statusOf(outcome.refusal) : problems.length > 0 ? 400 : 200
  return data({ ...shown, kind, problems, typed } as const, status)
}

export default function Arrange({ actionData }: Route.ComponentProps) {
  if (actionData) return <ArrangeView {...actionData} />
  return (
    <>
      <PageHead title="Arrange what is due" />
      <EmptyState title="Nothing is chosen">
        Choose on <Link to="/">Today</Link> what is to be put aside or given to somebody.
      </EmptyState>
    </>
  )
}
