import { data } from 'react-router'
import { answer, asResponse, statusOf } from '#platform/http/answer.server.ts'
import { readForm } from '#platform/http/form.server.ts'
import { houseContext } from '#platform/http/house-context.server.ts'
import { posted, receive } from '#platform/http/posted.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/meeting.page'
import { MeetingView } from './meeting.view.tsx'
import {
  ActionDoneForm,
  ActionForm,
  AddPersonForm,
  AgendaForm,
  CancelForm,
  HoldForm,
  MinutesForm,
  PersonForm,
  SaidForm,
  ShareForm,
} from './meetings.form.ts'
import { actionDone, addAction, holdMeeting, shareRecord, writeMinutes } from './minutes.command.server.ts'
import { openMeetings } from './open-meetings.query.server.ts'
import { addPerson, makeLink, removePerson, withdrawLink } from './people.command.server.ts'
import { inOwnWords } from './questions.rules.ts'
import { recordSaid } from './record-said.command.server.ts'
import { cancelMeeting, writeAgenda } from './schedule-meeting.command.server.ts'

export const meta: Route.MetaFunction = () => [{ title: 'A meeting - Waymark' }]
// A refused form needs the meeting as it is now, so that saving again compares with it.
export const shouldRevalidate = () => true

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const page = await answer(openMeetings(context.get(scopeContext), { pupilId: params.pupilId }))
  const found = page.meetings.find(({ meetingId }) => meetingId === params.meetingId)
  if (!found) throw asResponse({ kind: 'not-found', says: 'There is no such meeting. Open the meetings of the pupil again.' })
  const people = found.people.map(({ view, ...person }) => ({
    ...person,
    view: view && { givenOn: view.givenOn, lines: inOwnWords(person.role, view.answers), spoken: view.spoken },
  }))
  const { about, may, today, school } = page
  const mail = Boolean(context.get(houseContext).settings.SMTP_URL)
  return { about, may, today, school, mail, meeting: { ...found, people }, said: url.searchParams.get('said') }
}

const forms = {
  agenda: posted(AgendaForm, writeAgenda, 'agenda-saved'),
  cancel: posted(CancelForm, cancelMeeting, 'cancelled'),
  person: posted(AddPersonForm, addPerson, 'person-added'),
  remove: posted(PersonForm, removePerson, 'person-removed'),
  withdraw: posted(PersonForm, withdrawLink, 'link-withdrawn'),
  heard: posted(SaidForm, recordSaid, 'said-recorded'),
  minutes: posted(MinutesForm, writeMinutes, 'minutes-saved'),
  hold: posted(HoldForm, holdMeeting, 'held'),
  action: posted(ActionForm, addAction, 'action-added'),
  done: posted(ActionDoneForm, actionDone, 'action-done'),
  share: posted(ShareForm, shareRecord, 'shared'),
}

export async function action({ context, params: { pupilId, meetingId }, request }: Route.ActionArgs) {
  const scope = context.get(scopeContext)
  const typed = await readForm(request.clone())
  if (typed['form'] !== 'link')
    return receive({ request, scope, pupilId, also: { meetingId }, back: `/meetings/${meetingId}` }, forms)
  // The secret is shown once, on this page, and never stands in an address.
  const { origin } = context.get(houseContext)
  const made = await makeLink(scope, { ...typed, pupilId, meetingId, origin })
  if (made.ok) return { link: made.value }
  return data({ form: 'link', refusal: made.refusal, typed }, { status: statusOf(made.refusal) })
}

export default function Meeting({ loaderData, actionData }: Route.ComponentProps) {
  const link = actionData && 'link' in actionData ? actionData.link : null
  const sent = actionData && 'form' in actionData ? actionData : null
  return <MeetingView {...loaderData} link={link} sent={sent} />
}
