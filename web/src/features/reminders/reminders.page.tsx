import { data } from 'react-router'
import { answer, statusOf } from '#platform/http/answer.server.ts'
import { readForm } from '#platform/http/form.server.ts'
import { houseContext } from '#platform/http/house-context.server.ts'
import { answerProblems } from '#platform/http/problems.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import { dayWords } from '#ui/dates.ts'
import type { Route } from './+types/reminders.page'
import { chooseReminders } from './choose-reminders.command.server.ts'
import { lineWords } from './digest.rules.ts'
import { openReminders } from './open-reminders.query.server.ts'
import { RemindersView } from './reminders.view.tsx'

export const meta = () => [{ title: 'Your reminders - Waymark' }]

export async function loader({ context }: Route.LoaderArgs) {
  const { digests, byEmail } = await answer(openReminders(context.get(scopeContext), null))
  const mail = Boolean(context.get(houseContext).settings.SMTP_URL)
  return {
    byEmail,
    mail,
    digests: digests.map(({ onDay, lines, sent, failed }) => ({
      day: dayWords(onDay),
      sent: sent ? 'Sent by email' : failed ? 'The email could not be sent' : '',
      lines: lines.map((line) => ({ late: line.section === 'late', words: lineWords(line) })),
    })),
  }
}

export async function action({ request, context }: Route.ActionArgs) {
  const outcome = await chooseReminders(context.get(scopeContext), await readForm(request))
  if (outcome.ok) return data({ said: 'Kept.', problems: [] })
  return data({ said: null, problems: answerProblems(outcome.refusal) }, statusOf(outcome.refusal))
}

export default function Reminders({ loaderData, actionData }: Route.ComponentProps) {
  return <RemindersView {...loaderData} said={actionData?.said ?? null} problems={actionData?.problems ?? []} />
}
