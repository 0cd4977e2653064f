import { answer } from '#platform/http/answer.server.ts'
import { posted, receive } from '#platform/http/posted.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/meetings.page'
import { ScheduleForm } from './meetings.form.ts'
import { MeetingsView } from './meetings.view.tsx'
import { openMeetings } from './open-meetings.query.server.ts'
import { scheduleMeeting } from './schedule-meeting.command.server.ts'

export const meta: Route.MetaFunction = () => [{ title: 'Meetings - Waymark' }]

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const { about, meetings, may, today } = await answer(openMeetings(context.get(scopeContext), { pupilId: params.pupilId }))
  return { about, meetings, may, today, said: url.searchParams.get('said') }
}

export const action = ({ context, params, request }: Route.ActionArgs) =>
  receive(
    { request, scope: context.get(scopeContext), pupilId: params.pupilId, back: '/meetings' },
    { schedule: posted(ScheduleForm, scheduleMeeting, 'scheduled') },
  )

export default function Meetings({ loaderData, actionData }: Route.ComponentProps) {
  return <MeetingsView {...loaderData} sent={actionData ?? null} />
}
