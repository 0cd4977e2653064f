/** What the thread of the database is asked. Bytes are PostgreSQL's wire protocol, as a server would read them. */
export type Ask = { kind: 'bytes'; bytes: Uint8Array } | { kind: 'dump' } | { kind: 'fsyncs' } | { kind: 'close' }

/** What it says back. It answers in the order it was asked. */
export type Reply =
  | { kind: 'ready' }
  | { kind: 'refused'; because: 'held' | 'fault'; message: string }
  | { kind: 'bytes'; bytes: Uint8Array }
  | { kind: 'dump'; bytes: Uint8Array }
  | { kind: 'fsyncs'; count: number }
  | { kind: 'closed' }
