import { data, redirect } from 'react-router'
import { answer, statusOf } from '#platform/http/answer.server.ts'
import { readForm } from '#platform/http/form.server.ts'
import { posted } from '#platform/http/posted.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/series.page'
import { openSeries } from './open-series.query.server.ts'
import { SeriesForm, WithdrawSeriesForm } from './profiles.form.ts'
import { addSeries, withdrawSeries } from './series.command.server.ts'
import { SeriesView } from './series.view.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Exam series - Waymark' }]

export async function loader({ context, url }: Route.LoaderArgs) {
  const scope = context.get(scopeContext)
  return { series: await answer(openSeries(scope, null)), today: scope.today, said: url.searchParams.get('said') }
}

const forms = { add: posted(SeriesForm, addSeries, 'added'), withdraw: posted(WithdrawSeriesForm, withdrawSeries, 'withdrawn') }

export async function action({ context, request }: Route.ActionArgs) {
  const typed = await readForm(request)
  const name = typed['form'] === 'withdraw' ? 'withdraw' : 'add'
  const outcome = await forms[name].send(context.get(scopeContext), typed)
  if (!outcome.ok) return data({ form: name, refusal: outcome.refusal, typed }, { status: statusOf(outcome.refusal) })
  return redirect(`/exam-series?said=${forms[name].said}`)
}

export default function Series({ loaderData, actionData }: Route.ComponentProps) {
  return <SeriesView {...loaderData} sent={actionData ?? null} />
}
