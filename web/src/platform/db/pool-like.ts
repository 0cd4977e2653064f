export interface QueryAnswer {
  command: string
  rowCount: number
  // biome-ignore lint/suspicious/noExplicitAny: the shape that pg and Kysely agree on
  rows: any[]
  fields: { name: string; dataTypeID: number }[]
}

export interface Client {
  query(text: string, parameters?: readonly unknown[]): Promise<QueryAnswer>
  release(error?: Error | boolean): void
}

/** What pg.Pool offers, as far as anybody here needs it. Both homes have it. */
export interface PoolLike {
  options: object
  connect(): Promise<Client>
  query(text: string, parameters?: readonly unknown[]): Promise<QueryAnswer>
  end(): Promise<void>
}

export interface Door {
  pool: PoolLike
  home: 'embedded' | 'postgres'
  end(): Promise<void>
  /** The embedded database as a gzipped tar of its data directory. */
  dump?(): Promise<Uint8Array>
  /** Where the server is, with its password. */
  address?: string
  /** How often the embedded database asked the disk to keep what it wrote, since it was opened. */
  fsyncs?(): Promise<number>
}
