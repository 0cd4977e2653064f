import type { Policy, Reach } from '../access/may.ts'

/** Every query and command by name, with who may. The access matrix test walks this list, so none can be forgotten. */
export interface WorkEntry {
  name: string
  kind: 'query' | 'command'
  may: Policy<never>
  reach: Reach | null
}

const entries = new Map<string, WorkEntry>()

export function enter(entry: WorkEntry): void {
  entries.set(entry.name, entry)
}

export const allWork = (): readonly WorkEntry[] => [...entries.values()]
