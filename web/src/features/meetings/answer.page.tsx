import { data, redirect } from 'react-router'
import { now } from '#platform/clock/clock.ts'
import { filesOf, typedOf } from '#platform/http/form.server.ts'
import { houseContext } from '#platform/http/house-context.server.ts'
import { noteWrong, tooManyWrong } from '#platform/http/knocks.server.ts'
import type { Route } from './+types/answer.page'
import { answerLink, type Opened, openLink } from './answer.server.ts'
import { AnswerView, ClosedView } from './answer.view.tsx'
import { stepsOf } from './steps.rules.ts'

export const meta: Route.MetaFunction = () => [{ title: 'What do you think? - Waymark' }, { name: 'robots', content: 'noindex' }]

const statuses: Readonly<Record<Opened['is'], number>> = { open: 200, used: 410, over: 410, nothing: 404 }
const slowDown = () => data({ closed: 'slow' as const }, { status: 429, headers: { 'Retry-After': '600' } })
const addressOf = (request: Request): string => request.headers.get('x-waymark-address') ?? ''

export async function loader({ context, params, request, url }: Route.LoaderArgs) {
  const address = addressOf(request)
  if (tooManyWrong(address, now().getTime())) return slowDown()
  if (url.searchParams.get('said') === 'given') return data({ closed: 'given' as const })
  const opened = await openLink(context.get(houseContext), params.token)
  if (opened.is === 'nothing') noteWrong(address, now().getTime())
  if (opened.is !== 'open') return data({ closed: opened.is }, { status: statuses[opened.is] })
  const { school, role, forename, heldOn, answers } = opened.asked
  const { steps, step } = stepsOf(role, url.searchParams.get('step'))
  const said = url.searchParams.get('said')
  return {
    closed: null,
    school,
    role,
    forename,
    heldOn,
    lastDay: opened.lastDay,
    answers,
    steps: steps.length,
    step,
    stopped: said === 'stopped',
    notHeard: said === 'not-heard',
    spoken: opened.asked.spoken.map(({ name }) => name.replace(/\.[^.]+$/, '')),
    questions: steps[step - 1] ?? [],
  }
}

export async function action({ context, params, request, url }: Route.ActionArgs) {
  const house = context.get(houseContext)
  const address = addressOf(request)
  if (tooManyWrong(address, now().getTime())) return slowDown()
  const form = await request.formData()
  const typed = typedOf(form)
  const ids = [typed['question'] ?? []].flat()
  const is = await answerLink(house, params.token, {
    questions: ids,
    typed,
    finish: typed['go'] === 'finish',
    recorded: await recordedIn(form, ids),
  })
  if (is === 'nothing') noteWrong(address, now().getTime())
  if (is === 'given') return redirect(`${url.pathname}?said=given`)
  if (is === 'not-heard') return redirect(`${url.pathname}?step=${typed['step']}&said=not-heard`)
  if (is !== 'open') return data({ closed: is }, { status: statuses[is] })
  if (typed['go'] === 'stop') return redirect(`${url.pathname}?step=${typed['step']}&said=stopped`)
  const step = Number(typed['step']) || 1
  return redirect(`${url.pathname}?step=${typed['go'] === 'back' ? Math.max(1, step - 1) : step + 1}`)
}

async function recordedIn(form: FormData, ids: readonly string[]) {
  const found = ids.flatMap((question) => filesOf(form, `say-${question}`).map((file) => ({ question, file })))
  return Promise.all(found.map(async ({ question, file }) => ({ question, bytes: new Uint8Array(await file.arrayBuffer()) })))
}

/** Here, and nowhere else, a microphone may be asked for. */
export const headers: Route.HeadersFunction = () => ({ 'Permissions-Policy': 'camera=(), microphone=(self), geolocation=()' })

export default function Answer({ loaderData, actionData }: Route.ComponentProps) {
  const closed = actionData?.closed ?? loaderData.closed
  return closed || !('questions' in loaderData) ? <ClosedView why={closed ?? 'nothing'} /> : <AnswerView {...loaderData} />
}
