import { sql } from 'kysely'
import { buildDemo } from './database/seeds/demo/demo.ts'
import { openOffice } from './src/platform/office/office.ts'

/** Builds the demonstration in its own data folder, once. A database that holds anything is left as it is. */
export async function prepareDemo(): Promise<void> {
  const office = await openOffice(process.env)
  const { rows } = await sql`select 1 from school limit 1`.execute(office.database)
  if (rows.length === 0) {
    console.log('Making the demonstration schools (about half a minute, once):')
    const started = Date.now()
    await buildDemo(office, (words) => console.log(`  ${words}`))
    console.log(`  ready after ${Math.round((Date.now() - started) / 1000)} s`)
  }
  await office.door.end()
}
