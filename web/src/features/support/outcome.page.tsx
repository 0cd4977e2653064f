import { answer, asResponse } from '#platform/http/answer.server.ts'
import { posted, receive } from '#platform/http/posted.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/outcome.page'
import { withName } from './bank.rules.ts'
import { draftOf } from './draft-of.server.ts'
import { openBank } from './open-bank.query.server.ts'
import { openSupport } from './open-support.query.server.ts'
import { OutcomeView } from './outcome.view.tsx'
import { OutcomeForm } from './support.form.ts'
import { questionsOf } from './wording.rules.ts'
import { writeOutcome } from './write-outcome.command.server.ts'

const nothing = { says: null, target: null, dueOn: null, provision: null }

export const meta: Route.MetaFunction = () => [{ title: 'An outcome - Waymark' }]
// A refused form needs the outcome as it is now, so that saving again compares with it.
export const shouldRevalidate = () => true

export async function loader({ context, params: { pupilId, outcomeId }, url }: Route.LoaderArgs) {
  const page = await answer(openSupport(context.get(scopeContext), { pupilId }))
  const { cycleId, outcomes } = draftOf(page)
  const outcome = outcomes.find((one) => one.outcomeId === outcomeId) ?? null
  if (outcome === null && outcomeId !== 'new')
    throw asResponse({ kind: 'not-found', says: 'This outcome is not in the draft any more. Open the plan again.' })
  // Only a new outcome begins with another's words.
  const banked = outcome ? [] : (await answer(openBank(context.get(scopeContext), null))).banked
  const from = banked.find(({ bankedId }) => bankedId === url.searchParams.get('from')) ?? null
  const { forename } = page.about
  const begin = from && {
    ...from,
    says: withName(from.says, forename),
    target: withName(from.target, forename),
    provision: withName(from.provision, forename),
    counted: withName(from.counted, forename),
  }
  const bank = banked.map(({ bankedId, area, says }) => ({ bankedId, area, says: withName(says, forename) }))
  return { about: page.about, cycleId, outcome, bank, begin, asked: questionsOf(outcome ?? { ...nothing, ...begin }) }
}

export const action = ({ context, params, request }: Route.ActionArgs) =>
  receive(
    { request, scope: context.get(scopeContext), pupilId: params.pupilId, back: '/support' },
    { outcome: posted(OutcomeForm, writeOutcome, 'outcome-saved') },
  )

export default function OutcomePage({ loaderData, actionData }: Route.ComponentProps) {
  return <OutcomeView {...loaderData} sent={actionData ?? null} />
}
