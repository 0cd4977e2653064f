export type Ask =
  | { id: number; kind: 'query'; text: string; parameters: readonly unknown[] }
  | { id: number; kind: 'dump' | 'fsyncs' | 'close' }

export interface Reply {
  id: number
  rows?: unknown[]
  rowCount?: number
  dump?: Uint8Array
  count?: number
  error?: { message: string } & Record<string, string>
}
