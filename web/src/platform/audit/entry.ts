import { isId } from '../db/ids.ts'

/** What a use case says about itself for the access log. Names of children never go into `detail`: only ids and field names. */
export interface AuditNote {
  /** Ids of the pupils whose records were looked at or changed. */
  pupils?: readonly string[]
  /** Small facts without personal data: a count, a format, a fate. */
  detail?: Record<string, string | number | boolean | null | readonly string[]>
  /** Values before and after, kept beside the chain under a salted hash. */
  before?: unknown
  after?: unknown
}

export interface Entry extends AuditNote {
  schoolId: string
  staffId: string | null
  actor: string
  action: string
  outcome: 'done' | 'refused'
  requestId: string | null
}

/**
 * Whose record was asked for, where it was refused. It stands apart from the pupils of an entry: nobody was shown anything, and
 * the pupil may be no pupil of this school at all.
 */
export function askedFor(input: unknown): { asked?: string } {
  const id = typeof input === 'object' && input !== null && 'pupilId' in input ? input.pupilId : null
  return typeof id === 'string' && isId(id) ? { asked: id } : {}
}
