import { Refused } from '#platform/work/refusal.ts'

/** Refuses what was typed beside something that no longer stands, and shows what stands now. */
export function refuseUnseen(seen: string, now: string, theirs: Record<string, string | null>): void {
  if (seen === now) return
  const says = 'Somebody saved this while you were writing. Compare, then save again if yours is right.'
  throw new Refused({ kind: 'changed-meanwhile', says, theirs })
}

export function refuseProblems(problems: { field: string; says: string }[]): void {
  if (problems.length > 0) throw new Refused({ kind: 'not-valid', problems })
}
