import type { Client, Door } from './pool-like.ts'

/** The database would let a page past its walls: Waymark does not serve. */
export class UnsafeDatabase extends Error {}

const tooMighty = `select r.rolname from pg_roles r
  where pg_has_role('waymark_app', r.oid, 'member') and (r.rolsuper or r.rolbypassrls)`
const withoutWalls = `select c.oid::regclass::text as name from pg_class c join pg_attribute a on a.attrelid = c.oid
  where a.attname = 'school_id' and not a.attisdropped and c.relkind in ('r', 'p') and c.relpersistence <> 't'
    and not (c.relrowsecurity and c.relforcerowsecurity) order by 1`
const owned = `select c.oid::regclass::text as name from pg_class c where c.relkind in ('r', 'p', 'v', 'm')
  and pg_has_role('waymark_app', c.relowner, 'member') order by 1`

/** Refuses to serve where the role that pages run as could see across schools, or a table with a school has no forced walls. */
export async function refuseUnsafeRole(door: Door): Promise<void> {
  const client = await door.pool.connect()
  try {
    await client.query('begin')
    await becomeApp(client)
    const mighty = await names(client, tooMighty, 'rolname')
    if (mighty.length > 0) {
      throw new UnsafeDatabase(
        `The role waymark_app can pass row-level security as ${mighty.join(', ')}. As a database administrator, run: alter role waymark_app nosuperuser nobypassrls; and revoke those other roles from it.`,
      )
    }
    const bare = await names(client, withoutWalls)
    if (bare.length > 0)
      throw new UnsafeDatabase(
        `These tables hold data of schools and have no forced row-level security: ${bare.join(', ')}. Restore them from the migrations.`,
      )
    const own = await names(client, owned)
    if (own.length > 0)
      throw new UnsafeDatabase(
        `The role waymark_app owns ${own.join(', ')} and could take down the walls. As a database administrator, give them to the owner of the database.`,
      )
  } finally {
    client.release()
  }
}

async function becomeApp(client: Client): Promise<void> {
  try {
    await client.query('set local role waymark_app')
  } catch (error) {
    throw new UnsafeDatabase(
      'This database user cannot act as waymark_app. As a database administrator, run: grant waymark_app to the user in DATABASE_URL.',
      { cause: error },
    )
  }
}

async function names(client: Client, text: string, column = 'name'): Promise<string[]> {
  return (await client.query(text)).rows.map((row) => String(row[column]))
}
