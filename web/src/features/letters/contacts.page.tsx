import { answer } from '#platform/http/answer.server.ts'
import { posted, receive } from '#platform/http/posted.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/contacts.page'
import { ContactsView } from './contacts.view.tsx'
import { addContact, withdrawContact } from './family-contact.command.server.ts'
import { ContactForm, WithdrawContactForm } from './letters.form.ts'
import { openContacts } from './open-contacts.query.server.ts'

export const meta: Route.MetaFunction = () => [{ title: 'Contact log - Waymark' }]

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const page = await answer(openContacts(context.get(scopeContext), { pupilId: params.pupilId }))
  return { ...page, said: url.searchParams.get('said') }
}

export const action = ({ context, params, request }: Route.ActionArgs) =>
  receive(
    { request, scope: context.get(scopeContext), pupilId: params.pupilId, back: '/contacts' },
    {
      add: posted(ContactForm, addContact, 'added'),
      withdraw: posted(WithdrawContactForm, withdrawContact, 'withdrawn'),
    },
  )

export default function Contacts({ loaderData, actionData }: Route.ComponentProps) {
  return <ContactsView {...loaderData} sent={actionData ?? null} />
}
