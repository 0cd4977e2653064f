// Inserts rows one after another and writes each id to its output once the database says it is saved. Made to be killed.
import fs from 'node:fs'
import { openDoor } from '#platform/db/door.ts'

const [, , folder, from] = process.argv
if (!folder || !from) throw new Error('Use: kill-writer.ts FOLDER FIRST_ID')
const door = await openDoor({ databaseUrl: null, dataFolder: folder })
await door.pool.query('create table if not exists killed (id bigint primary key, text text not null)')
for (let id = Number(from); ; id++) {
  await door.pool.query('insert into killed values ($1, $2)', [id, 'x'.repeat(200)])
  fs.writeSync(1, `${id}\n`)
}
