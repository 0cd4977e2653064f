import fs from 'node:fs'
import { PGlite } from '@electric-sql/pglite'
import { DurableFolder, syncFile } from './durable-folder.ts'

/** Unpacks what the database gave as a copy of itself into a new folder, and asks the disk to keep every file of it. */
export async function unpack(file: string, folder: string): Promise<void> {
  const db = await PGlite.create({ fs: new DurableFolder(folder), loadDataDir: new Blob([fs.readFileSync(file)]) })
  await db.close()
  for (const one of fs.readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (one.isFile()) syncFile(`${one.parentPath}/${one.name}`)
  }
}
