import { BackupRefused } from '#platform/db/backup.ts'
import { WrongDatabase } from '#platform/db/door.ts'
import { DatabaseGone, DatabaseHeld } from '#platform/db/embedded/pool.ts'
import { MigrationFailed, MigrationRefused } from '#platform/db/migrate.ts'
import { UnsafeDatabase } from '#platform/db/roles-check.ts'
import { WrongSetting } from '#platform/settings/settings.ts'
import { Refused } from '#platform/work/refusal.ts'
import { refusalWords } from './outcome.ts'

const clear = [WrongSetting, DatabaseGone, MigrationFailed, MigrationRefused, UnsafeDatabase, WrongDatabase, BackupRefused]

/** What was expected to go wrong, in words; null for anything else. */
export function knownReason(error: unknown): string | null {
  if (error instanceof DatabaseHeld)
    return `${error.message}\nA running Waymark holds its own database. Stop it first, and ask again.`
  if (error instanceof Refused) return refusalWords(error.refusal)
  return error instanceof Error && clear.some((kind) => error instanceof kind) ? error.message : null
}
