import type { Logger } from 'pino'
import { createContext } from 'react-router'
import type { Door } from '../db/door.ts'
import type { Settings } from '../settings/settings.ts'
import type { Database } from '../work/scope.ts'

/** The running server's database, settings and log. */
export interface House {
  door: Door
  database: Database
  settings: Settings
  secret: string
  /** Seals the files that are kept: another one than the secret, so that sessions can be ended without losing files. */
  fileKey: string
  origin: string
  log: Logger
  today: () => string
  demo: boolean
}

export const houseContext = createContext<House>()
