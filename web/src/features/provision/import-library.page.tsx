import { data, redirect } from 'react-router'
import { answer, statusOf } from '#platform/http/answer.server.ts'
import { filesOf, typedOf } from '#platform/http/form.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import { Refused } from '#platform/work/refusal.ts'
import type { Route } from './+types/import-library.page'
import { importLibrary } from './import-library.command.server.ts'
import { ImportLibraryView } from './import-library.view.tsx'
import { checkLibraryFile, openNewProvision } from './open-library.query.server.ts'

export const meta: Route.MetaFunction = () => [{ title: 'Bring provisions in - Waymark' }]

export async function loader({ context }: Route.LoaderArgs) {
  await answer(openNewProvision(context.get(scopeContext), null))
  return null
}

/** First a look at each line; then, with the same file, all of it or nothing. */
export async function action({ context, request }: Route.ActionArgs) {
  const scope = context.get(scopeContext)
  const given = await request.formData()
  const typed = typedOf(given)
  if (typed['form'] === 'bring-in') {
    const outcome = await importLibrary(scope, typed)
    if (outcome.ok) return redirect(`/provision/library?said=brought-in&count=${outcome.value.added}`)
    return data(
      { form: 'check', refusal: outcome.refusal, typed: {}, lines: null, file: null },
      { status: statusOf(outcome.refusal) },
    )
  }
  const [chosen] = filesOf(given, 'file')
  const content = chosen ? Buffer.from(await chosen.arrayBuffer()).toString('base64') : ''
  const file = { fileName: (chosen?.name ?? '').slice(0, 200), content }
  try {
    const fates = await checkLibraryFile(scope, file)
    const lines = fates.map(({ line, name, fate, says }) => ({ line, name, fate, says }))
    return data({ form: 'looked', refusal: { kind: 'not-valid' as const, problems: [] }, typed: {}, lines, file })
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return data(
      { form: 'check', refusal: error.refusal, typed: {}, lines: null, file: null },
      { status: statusOf(error.refusal) },
    )
  }
}

export default function ImportLibrary({ actionData }: Route.ComponentProps) {
  return <ImportLibraryView sent={actionData ?? null} lines={actionData?.lines ?? null} file={actionData?.file ?? null} />
}
