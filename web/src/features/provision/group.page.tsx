import { data } from 'react-router'
import { answer } from '#platform/http/answer.server.ts'
import { readForm } from '#platform/http/form.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Scope } from '#platform/work/scope.ts'
import type { Route } from './+types/group.page'
import { carry, type PageForm, sends } from './forms-of-page.server.ts'
import { addItem, changeDetails, endGroup, withdrawGroup, withdrawItem } from './group.command.server.ts'
import { GroupView } from './group.view.tsx'
import { addToGroup, changePlaceWeek, endPlace, withdrawPlace } from './group-pupils.command.server.ts'
import { changeAdults, changeSchedule } from './group-schedule.command.server.ts'
import { pickPupils } from './open-apply.query.server.ts'
import { openGroup } from './open-group.query.server.ts'
import { type PickedPupil, pickChoices } from './pick.rules.ts'
import { nothingWrong, pickIn, stepOf } from './pick-posted.server.ts'
import { oneTimeMore } from './times-shown.rules.ts'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData?.group.provision ?? 'Provision'}, a group - Waymark` },
]
// A refused form needs the group as it is now, so that saving again compares with it.
export const shouldRevalidate = () => true

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const { offers, ...page } = await answer(openGroup(context.get(scopeContext), { groupId: params.groupId }))
  const said = url.searchParams.get('said')
  return {
    ...page,
    offers: offers && { ...offers, choices: pickChoices(offers.choices) },
    said,
    was: url.searchParams.get('was'),
  }
}

function formsOf(scope: Scope, groupId: string): Record<string, PageForm> {
  const here = (said: string) => `/provision/groups/${groupId}?said=${said}`
  return {
    schedule: sends(
      (typed) => changeSchedule(scope, typed),
      () => here('schedule'),
    ),
    adults: sends(
      (typed) => changeAdults(scope, typed),
      () => here('adults'),
    ),
    join: sends(
      (typed) => addToGroup(scope, typed),
      () => here('joined'),
    ),
    leave: sends(
      (typed) => endPlace(scope, typed),
      () => here('left'),
    ),
    week: sends(
      (typed) => changePlaceWeek(scope, typed),
      () => here('week'),
    ),
    'take-out': sends(
      (typed) => withdrawPlace(scope, typed),
      () => here('taken-out'),
    ),
    buy: sends(
      (typed) => addItem(scope, typed),
      () => here('bought'),
    ),
    unbuy: sends(
      (typed) => withdrawItem(scope, typed),
      () => here('unbought'),
    ),
    details: sends(
      (typed) => changeDetails(scope, typed),
      () => here('details'),
    ),
    end: sends(
      (typed) => endGroup(scope, typed),
      ({ was }) => `${here('end')}${was ? `&was=${was}` : ''}`,
    ),
    withdraw: sends(
      (typed) => withdrawGroup(scope, typed),
      ({ provisionId }) => `/provision/library/${provisionId}?said=group-withdrawn`,
    ),
  }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const scope = context.get(scopeContext)
  const typed = await readForm(request.clone())
  const step = stepOf(typed)
  const pick = pickIn(typed)
  const whole = step === 'pick' || pick.ids.length > 0 || pick.listed?.length
  const picked: PickedPupil[] = whole ? await answer(pickPupils(scope, pick)) : []
  if (step === 'time') return data({ form: 'schedule', refusal: nothingWrong, typed: oneTimeMore(typed), picked, asked: false })
  if (step === 'pick')
    return data({ form: 'join', refusal: nothingWrong, typed: { ...typed, who: '', find: '' }, picked, asked: true })
  const answered = await carry(request, formsOf(scope, params.groupId), { groupId: params.groupId })
  if (answered instanceof Response) return answered
  return data({ ...answered.data, picked, asked: false }, answered.init ?? {})
}

export default function Group({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <GroupView {...loaderData} sent={actionData ?? null} picked={actionData?.picked ?? []} asked={actionData?.asked ?? false} />
  )
}
