import { isRouteErrorResponse, Link } from 'react-router'
import { DoorShell } from '#ui/AppShell.tsx'

const words: Record<number, { title: string; says: string }> = {
  403: { title: 'This is not yours to see', says: 'Your role in this school does not include it.' },
  404: { title: 'There is nothing here', says: 'The address is wrong, or what was here is not yours to see.' },
  409: { title: 'Somebody changed this meanwhile', says: 'Open it again to see both versions.' },
}
const fault = {
  title: 'Something went wrong here',
  says: 'Nothing you had saved is lost. Try again; if it goes on, tell the person who runs Waymark in your school.',
}

function saidBy(error: unknown): string | null {
  if (!isRouteErrorResponse(error)) return null
  const refusal: unknown = error.data?.refusal
  return refusal !== null && typeof refusal === 'object' && 'says' in refusal && typeof refusal.says === 'string'
    ? refusal.says
    : null
}

/** What a person sees instead of a page: in plain words, never the fault's own. */
export function ProblemPage({ error }: { error: unknown }) {
  const { title, says } = (isRouteErrorResponse(error) && words[error.status]) || fault
  return (
    <DoorShell title={title}>
      <title>{`${title} - Waymark`}</title>
      <p>{saidBy(error) ?? says}</p>
      <p className="btn-row">
        <Link className="btn fill" to="/">
          Go to Today
        </Link>
      </p>
    </DoorShell>
  )
}
