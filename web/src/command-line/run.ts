import { WrongDatabase } from '#platform/db/door.ts'
import { DatabaseGone, DatabaseHeld } from '#platform/db/embedded/pool.ts'
import { MigrationRefused } from '#platform/db/migrate.ts'
import { UnsafeDatabase } from '#platform/db/roles-check.ts'
import { WrongSetting } from '#platform/settings/settings.ts'
import { backUp, restoreFrom } from './backup.ts'
import { bringInFile } from './bring-in.ts'
import { dueList, registerList } from './lists.ts'
import { NotDone, usage, WrongUse } from './outcome.ts'
import { addOneSchool, verifyOneLog } from './schools.ts'
import { checkOneUpn } from './upn.ts'

export type Verb = (args: string[], environment: Record<string, string | undefined>) => Promise<void>

const verbs: Record<string, Verb> = {
  'school add': addOneSchool,
  import: bringInFile,
  register: registerList,
  due: dueList,
  upn: checkOneUpn,
  'log verify': verifyOneLog,
  backup: backUp,
  restore: restoreFrom,
}

const expected = [NotDone, WrongSetting, DatabaseHeld, DatabaseGone, MigrationRefused, UnsafeDatabase, WrongDatabase]

/** Runs one command. 0 done, 1 refused with the reason, 2 wrong usage. */
export async function runCommandLine(words: string[], environment: Record<string, string | undefined>): Promise<0 | 1 | 2> {
  const [first = '', second = ''] = words
  const two = verbs[`${first} ${second}`]
  const verb = two ?? verbs[first]
  if (!verb) {
    console.error(usage)
    return 2
  }
  try {
    await verb(words.slice(two ? 2 : 1), environment)
    return 0
  } catch (error) {
    if (error instanceof WrongUse) {
      console.error(`${error.message}\n\n${usage}`)
      return 2
    }
    if (error instanceof Error && expected.some((kind) => error instanceof kind)) {
      console.error(error.message)
      return 1
    }
    throw error
  }
}
