// Opens the embedded database and nothing else, says how long it took, and stays until it is told to end.
import path from 'node:path'
import { openDoor } from '#platform/db/door.ts'

const started = performance.now()
const door = await openDoor({ databaseUrl: null, dataFolder: path.join(process.argv[2] ?? '', 'database') })
await door.pool.query('select 1')
console.log(`opened in ${performance.now() - started} ms`)
const stay = setInterval(() => undefined, 60_000)
process.once('SIGTERM', async () => {
  clearInterval(stay)
  await door.end()
})
