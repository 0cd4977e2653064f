import type { CycleState } from './standing.rules.ts'

/** Why the next cycle of a pupil cannot begin now; null where it can. */
export function notReady(status: 'N' | 'K' | 'E' | 'W', newest: CycleState | null): string | null {
  if (status !== 'K' && status !== 'E') return 'Not on SEN Support'
  if (newest === 'draft') return 'A draft is there already'
  if (newest === 'agreed') return 'The plan is not reviewed yet'
  return null
}
