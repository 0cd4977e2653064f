import { KeptView } from './kept.view.tsx'

export const meta = () => [{ title: 'Sessions kept on this device - Waymark' }]

/** The page for days without a connection. It comes from the school without anybody’s name in it, and fills itself from the device. */
export default function Kept() {
  return <KeptView />
}
