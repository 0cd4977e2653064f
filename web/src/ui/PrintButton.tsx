import { useSyncExternalStore } from 'react'
import { Icon } from './Icon.tsx'

const never = () => () => {}

/** Prints the page. It needs scripts, so it is there only once they run; the browser's own print works without. */
export function PrintButton() {
  const scripted = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  if (!scripted) return null
  return (
    <button type="button" className="btn plain print-btn" onClick={() => window.print()}>
      <Icon name="i-print" size={18} /> Print
    </button>
  )
}
