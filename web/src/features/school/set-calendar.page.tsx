import { data, redirect } from 'react-router'
import { answer } from '#platform/http/answer.server.ts'
import { readForm } from '#platform/http/form.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/set-calendar.page'
import { closureKinds, closureWords } from './calendar.rules.ts'
import { heldRows, placed, typedRows, withEmptyRows, yearAsked } from './calendar-rows.rules.ts'
import { openSchool } from './open-school.query.server.ts'
import { seenOf } from './rows.rules.ts'
import { yearsAround, yearWords } from './school-year.rules.ts'
import { refuseReaders, sentBack } from './sent.server.ts'
import { setCalendar } from './set-calendar.command.server.ts'
import { SetCalendarView } from './set-calendar.view.tsx'

export const meta = () => [{ title: 'Terms and closures - Waymark' }]
// A refused form needs the record as it is now, so that saving again compares with it.
export const shouldRevalidate = () => true

const kinds = [{ value: '', words: 'Choose' }, ...closureKinds.map((value) => ({ value, words: closureWords[value] }))]

export async function loader({ context, url }: Route.LoaderArgs) {
  const scope = context.get(scopeContext)
  refuseReaders(scope)
  const found = await answer(openSchool(scope, null))
  const stands = {
    terms: found.terms.filter((one) => one.withdrawnAt === null),
    closures: found.closures.filter((one) => one.withdrawnAt === null),
  }
  const year = yearAsked(url.searchParams.get('year'), scope.today)
  const own = [...stands.terms, ...stands.closures].filter((one) => one.year === year)
  const canBegin = own.length === 0 && stands.terms.some((one) => one.year === year - 1)
  const suggested = canBegin && url.searchParams.get('from') === 'last'
  return {
    year,
    yearWords: yearWords(year),
    years: yearsAround(scope.today).map((one) => ({ year: one, words: yearWords(one) })),
    seen: seenOf(own),
    ...placed(withEmptyRows(heldRows(stands, year, suggested), false)),
    kinds,
    suggested,
    fromLast: canBegin && !suggested ? `/school/calendar?year=${year}&from=last` : null,
  }
}

export async function action({ request, context }: Route.ActionArgs) {
  const typed = await readForm(request)
  const rows = typedRows(typed)
  // What was typed stands, however many rows the record has.
  if (typed['do'] === 'more') return data({ problems: [], typed, theirs: null, rows: placed(withEmptyRows(rows, true)) })
  const outcome = await setCalendar(context.get(scopeContext), { year: typed['year'], seen: typed['seen'], ...rows })
  if (outcome.ok) return redirect('/school?said=calendar')
  const back = sentBack(outcome.refusal, typed)
  return data({ ...back.data, rows: placed(withEmptyRows(rows, false)) }, back.init ?? undefined)
}

export default function SetCalendar({ loaderData, actionData }: Route.ComponentProps) {
  return <SetCalendarView {...loaderData} {...actionData?.rows} sent={actionData ?? null} />
}
