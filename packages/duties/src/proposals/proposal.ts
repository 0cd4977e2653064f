import type { Topic } from '../engine/duty.ts'

/** Law that somebody has proposed. It has no clock and is never late: it is shown only under "what would change". */
export interface Proposal {
  id: string
  status: 'proposal'
  title: string
  /** What would change, in our own words. */
  gist: string
  topic: Topic
  /** Duties of the catalogue that it would change. */
  wouldChange: readonly string[]
  /** When, as its source says it; a source may disagree with another. */
  when: string
  source: { words: string; url: string | null }
  /** How well it was confirmed. */
  confirmed: 'government' | 'reported'
}
