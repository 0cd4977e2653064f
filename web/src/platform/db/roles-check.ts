import type { Door } from './door.ts'

/** The database would let a page past its walls: Waymark does not serve. */
export class UnsafeDatabase extends Error {}

/** Refuses to serve where the role that pages run as could see across schools, or a table with a school has no forced walls. */
export async function refuseUnsafeRole(door: Door): Promise<void> {
  const client = await door.pool.connect()
  try {
    await client.query('begin; set local role waymark_app')
    const role = (await client.query('select rolname, rolsuper, rolbypassrls from pg_roles where rolname = current_user')).rows[0]
    if (role?.rolname !== 'waymark_app' || role.rolsuper || role.rolbypassrls) {
      throw new UnsafeDatabase(
        'The role waymark_app can bypass row-level security. Run: alter role waymark_app nosuperuser nobypassrls',
      )
    }
    const { rows } = await client.query(`select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid
      where a.attname = 'school_id' and not a.attisdropped and c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
        and not (c.relrowsecurity and c.relforcerowsecurity)`)
    if (rows.length > 0)
      throw new UnsafeDatabase(`These tables have no forced row-level security: ${rows.map((row) => row.relname).join(', ')}`)
  } finally {
    await client.query('rollback')
    client.release()
  }
}
