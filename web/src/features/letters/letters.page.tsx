import { answer } from '#platform/http/answer.server.ts'
import { houseContext } from '#platform/http/house-context.server.ts'
import { posted, receive } from '#platform/http/posted.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/letters.page'
import { SendLetterForm } from './letters.form.ts'
import { LettersView } from './letters.view.tsx'
import { openLetters } from './open-letters.query.server.ts'
import { sendLetter } from './send-letter.command.server.ts'

export const meta: Route.MetaFunction = () => [{ title: 'Letters - Waymark' }]

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const page = await answer(openLetters(context.get(scopeContext), { pupilId: params.pupilId }))
  const mail = Boolean(context.get(houseContext).settings.SMTP_URL)
  const asked = url.searchParams.get('kind')
  return {
    ...page,
    emails: mail ? page.emails : [],
    kind: asked === 'joined' || asked === 'left' ? asked : page.kind,
    said: url.searchParams.get('said'),
  }
}

export const action = ({ context, params, request }: Route.ActionArgs) =>
  receive(
    { request, scope: context.get(scopeContext), pupilId: params.pupilId, back: '/letters' },
    { send: posted(SendLetterForm, sendLetter, 'letter-kept') },
  )

export default function Letters({ loaderData, actionData }: Route.ComponentProps) {
  return <LettersView {...loaderData} answered={actionData ?? null} />
}
