import { Form, Link, redirect } from 'react-router'
import { DoorShell } from '#ui/AppShell.tsx'
import { Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { ReadingFields } from '#ui/ReadingFields.tsx'
import { readForm } from '../http/form.server.ts'
import type { Route } from './+types/reading.page'
import { readingCookie, readingOf } from './reading.server.ts'

export const meta = () => [{ title: 'Reading preferences - Waymark' }]
export const loader = ({ request, url }: Route.LoaderArgs) => ({
  reading: readingOf(request),
  kept: url.searchParams.get('said') === 'kept',
})

export async function action({ request }: Route.ActionArgs) {
  return redirect('/reading?said=kept', { headers: { 'set-cookie': readingCookie(await readForm(request)) } })
}

export default function ReadingPreferences({ loaderData: { reading, kept } }: Route.ComponentProps) {
  return (
    <DoorShell title="Reading preferences">
      {kept && <Notice kind="ok">Kept for this browser.</Notice>}
      <Form method="post" reloadDocument>
        <ReadingFields reading={reading} />
        <Button look="fill">Keep these</Button>
      </Form>
      <p className="also">
        <Link to="/">Back to Waymark</Link>
      </p>
    </DoorShell>
  )
}
