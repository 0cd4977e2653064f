import { sql } from 'kysely'
import type { House } from '../http/house-context.server.ts'
import { asSchool } from '../work/transaction.server.ts'
import { nextUnscanned, noteScanned, removeFile, type Unscanned } from './files.store.server.ts'
import { type Scanned, scanBytes } from './scan.server.ts'
import { openSealed } from './seal.server.ts'

type Office = Pick<House, 'database' | 'settings' | 'fileKey' | 'log'>

const atOnce = 20
const beforeAll = '00000000-0000-0000-0000-000000000000'

/** Files that came while no scanner answered are shown to it later. One that it warns of is emptied; the record says so. */
export async function scanWaitingFiles(office: Office): Promise<void> {
  if (!office.settings.CLAMD_SOCKET) return
  const { rows } = await sql<{ id: string }>`select school_id as id from school order by school_id`.execute(office.database)
  for (const { id } of rows) await scanSchool(office, id)
}

async function scanSchool(office: Office, schoolId: string): Promise<void> {
  let after = beforeAll
  for (let n = 0; n < atOnce; n++) {
    const file = await asSchool(office.database, schoolId, (db) => nextUnscanned(db, schoolId, after))
    if (!file) return
    after = file.fileId
    const found = await scanOne(office, schoolId, file)
    if (found === 'unscanned') return
    await asSchool(office.database, schoolId, async (db) => {
      await noteScanned(db, schoolId, file.fileId, found)
      const at = { schoolId, pupilId: file.pupilId, fileId: file.fileId, by: null, because: 'The virus scanner warned of it' }
      if (found === 'infected') await removeFile(db, at, null)
    })
  }
}

async function scanOne({ settings, fileKey, log }: Office, schoolId: string, file: Unscanned): Promise<Scanned> {
  try {
    return await scanBytes(settings.CLAMD_SOCKET, openSealed(fileKey, { schoolId, ...file }, file.sealed))
  } catch {
    log.warn('a kept file could not be opened to be scanned: is the key of the files still the one it was kept with?')
    return 'unscanned'
  }
}
