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
