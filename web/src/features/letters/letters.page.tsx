import { answer } from '#platform/http/answer.server.ts'
import { houseContext } from '#platform/http/house-context.server.ts'
import { posted, receive } from '#platform/http/posted.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/letters.page'
import { standOf } from './addresses.rules.ts'
import { chooseAddresses } from './choose-addresses.command.server.ts'
import { kinds, LettersToForm, SendLetterForm } from './letters.form.ts'
import { LettersView } from './letters.view.tsx'
import { openLetters } from './open-letters.query.server.ts'
import { sendLetter } from './send-letter.command.server.ts'

export const meta: Route.MetaFunction = () => [{ title: 'Letters - Waymark' }]

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const page = await answer(openLetters(context.get(scopeContext), { pupilId: params.pupilId }))
  const { drafts, templates } = page
  const mail = Boolean(context.get(houseContext).settings.SMTP_URL)
  const asked = url.searchParams.get('kind')
  const kind = kinds.find((one) => one === asked) ?? page.kind
  // The school's own words go before Waymark's.
  const own = templates.find(
    ({ templateId, kind: of, language }) => asked === templateId || (!asked && of === kind && language === 'en'),
  )
  return {
    ...page,
    mail,
    emails: mail ? page.emails : [],
    stand: standOf(page.addresses),
    choice: own?.templateId ?? kind,
    kind: own?.kind ?? kind,
    language: own?.language ?? 'en',
    draft: own?.draft ?? drafts[kind],
    said: url.searchParams.get('said'),
  }
}

export const action = ({ context, params, request }: Route.ActionArgs) =>
  receive(
    {
      request,
      scope: context.get(scopeContext),
      pupilId: params.pupilId,
      back: '/letters',
      also: { mail: context.get(houseContext).settings.SMTP_URL ? 'yes' : 'no' },
    },
    {
      send: posted(SendLetterForm, sendLetter, 'letter-kept'),
      to: posted(LettersToForm, chooseAddresses, 'addresses-kept'),
    },
  )

export default function Letters({ loaderData, actionData }: Route.ComponentProps) {
  return <LettersView {...loaderData} answered={actionData ?? null} />
}
