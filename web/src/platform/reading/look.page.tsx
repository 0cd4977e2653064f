import { data } from 'react-router'
import { LookView } from '#ui/look.view.tsx'

export const meta = () => [{ title: 'The look - Waymark' }]

/** Every part in every state, for those who build Waymark. Not served in production. */
export function loader() {
  if (process.env['NODE_ENV'] === 'production') throw data({ refusal: { kind: 'not-found', says: 'Not found' } }, { status: 404 })
  return null
}

export default function Look() {
  return <LookView />
}
