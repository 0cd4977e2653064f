import type { Kysely } from 'kysely'
import type { Viewer } from '../access/may.ts'
import type { SchoolPhase, SchoolType } from './school-kinds.ts'

/** The database as the rest of the house knows it. Tables are named by the store that owns them (`withTables`). */
export type Database = Kysely<object>

export interface School {
  id: string
  urn: string
  name: string
  type: SchoolType
  phase: SchoolPhase
}

/** Who asks, in which school, on which day, over which database. Every query and command is handed one. */
export interface Scope {
  viewer: Viewer
  school: School
  /** Other schools in which this person holds a role. */
  schools: readonly { id: string; name: string }[]
  today: string
  requestId: string
  database: Database
}
