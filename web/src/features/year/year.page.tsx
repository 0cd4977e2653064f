import { data } from 'react-router'
import { answer, statusOf } from '#platform/http/answer.server.ts'
import { readForm } from '#platform/http/form.server.ts'
import { houseContext } from '#platform/http/house-context.server.ts'
import { answerProblems } from '#platform/http/problems.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Refusal } from '#platform/work/refusal.ts'
import { dayWords } from '#ui/dates.ts'
import type { Route } from './+types/year.page'
import { makeCalendarLink, withdrawCalendarLink } from './calendar-link.command.server.ts'
import { openYear } from './open-year.query.server.ts'
import { showYear } from './show-year.rules.ts'
import { YearView } from './year.view.tsx'

export const meta = () => [{ title: 'The year ahead - Waymark' }]

export async function loader({ context }: Route.LoaderArgs) {
  const scope = context.get(scopeContext)
  const { months, items, calendar, link } = await answer(openYear(scope, null))
  const shown = showYear({ months, items, ...calendar, today: scope.today })
  return { months: shown, termsKnown: calendar.terms.length > 0, link: link && { madeOn: dayWords(link.madeOn) } }
}

export async function action({ request, context }: Route.ActionArgs) {
  const scope = context.get(scopeContext)
  const { form } = await readForm(request)
  if (form === 'withdraw') {
    const gone = await withdrawCalendarLink(scope, {})
    return data(
      { address: null, withdrawn: gone.ok, problem: gone.ok ? null : words(gone.refusal) },
      gone.ok ? 200 : statusOf(gone.refusal),
    )
  }
  const made = await makeCalendarLink(scope, {})
  if (!made.ok) return data({ address: null, withdrawn: false, problem: words(made.refusal) }, statusOf(made.refusal))
  const { origin } = context.get(houseContext)
  return data({ address: `${origin}/calendar/${made.value.token}`, withdrawn: false, problem: null })
}

const words = (refusal: Refusal): string =>
  answerProblems(refusal)
    .map((problem) => problem.says)
    .join(' ')

export default function YearPage({ loaderData, actionData }: Route.ComponentProps) {
  return <YearView {...loaderData} done={actionData ?? null} />
}
