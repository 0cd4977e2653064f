import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'

/** Tables outside the walls, each with its reason. Nothing else may be. */
const outside: Readonly<Record<string, string>> = {
  waymark_migration: 'says which migrations the database has had; the role of pages has no grant on it',
}
/** What is written once. Nobody may change a line of the log, and a seal least of all. */
const appendOnly = ['access_log', 'access_log_seal', 'access_log_values']
/** Tables with a pupil that the second wall does not guard, each with its reason. */
const notByPupil: Readonly<Record<string, string>> = {
  import_row: 'a row of a file before it is known whose it is: a wall of its own lets in only people who reach the whole school',
}

/** Reached only by people who reach every pupil of the school. */
const wholeSchool = ['import_row', 'import_file']

/** Schools of one trust know each other here: no page writes it, the database keeps it. */
const onlyRead = ['trust_school']
/** Read by the schools of one trust, changed only by its own: a wall of its own stands before every change. */
const ownToChange = ['trust_shelf']
/** Of these a page changes some columns and no others. */
const byColumns: Readonly<Record<string, readonly string[]>> = { school: ['la', 'phase', 'type'] }

interface Table {
  name: string
  schema: string
  enabled: boolean
  forced: boolean
  counted: boolean
  columns: string[]
  policies: string[]
  grants: string[]
}

const grants = ['select', 'insert', 'update', 'delete', 'truncate', 'references', 'trigger']
const byColumn = ['select', 'insert', 'update', 'references']
const grantsOf = grants.map((grant) => {
  const ofColumn = byColumn.includes(grant) ? ` or has_any_column_privilege('waymark_app', c.oid, '${grant}')` : ''
  return `case when has_table_privilege('waymark_app', c.oid, '${grant}')${ofColumn} then '${grant}' end`
})
const catalogue = `select n.nspname as schema, c.relname as name, c.relrowsecurity as enabled, c.relforcerowsecurity as forced,
  exists (select from pg_trigger t join pg_proc f on f.oid = t.tgfoid where t.tgrelid = c.oid and t.tgenabled = 'O' and t.tgtype & 19 = 19
    and f.proname = 'count_version') as counted,
  (select jsonb_agg(a.attname) from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns,
  (select coalesce(jsonb_agg(concat_ws(' ', p.polname, case when p.polpermissive then 'permits' else 'restricts' end,
      case p.polcmd when '*' then 'all' else p.polcmd::text end) order by p.polname), '[]')
    from pg_policy p where p.polrelid = c.oid and (0 = any (p.polroles) or 'waymark_app'::regrole = any (p.polroles))) as policies,
  to_jsonb(array_remove(array[${grantsOf.join(', ')}], null)) as grants
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p', 'f') and n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema' order by 1, 2`

let fresh: FreshDatabase
let tables: Table[]
let walled: Table[]
const ask = async (text: string): Promise<Record<string, unknown>[]> => (await fresh.door.pool.query(text)).rows
const names = (which: readonly Table[]): string[] => which.map((table) => table.name)

beforeAll(async () => {
  fresh = await freshDatabase()
  tables = (await fresh.door.pool.query(catalogue)).rows
  walled = tables.filter((table) => table.schema === 'public' && !(table.name in outside))
})
afterAll(() => fresh.end())

describe('every table of the application', () => {
  test('is found here, or is one of the few outside the walls with a reason', () => {
    expect(walled.length).toBeGreaterThan(24)
    expect([...new Set(tables.map((table) => table.schema))]).toEqual(['door', 'public'])
    expect(Object.keys(outside).filter((name) => !names(tables).includes(name))).toEqual([])
  })

  test('says to which school each row belongs', () => {
    expect(names(walled.filter((table) => !table.columns.includes('school_id')))).toEqual([])
  })

  test('has its walls up, for the owner of the database too', () => {
    expect(names(walled.filter((table) => !table.enabled || !table.forced))).toEqual([])
  })

  test('lets a page in only through the school wall and, where it is about one pupil, through the pupil wall', () => {
    for (const { name, policies, columns } of walled) {
      const pupil = (columns.includes('pupil_id') && !(name in notByPupil)) || name === 'pupil'
      const expected = [
        'app_may permits all',
        ...(ownToChange.includes(name) ? ['own_shelf restricts w'] : []),
        ...(pupil ? ['pupil_wall restricts all'] : []),
        'school_wall restricts all',
        ...(wholeSchool.includes(name) ? ['whole_school_only restricts all'] : []),
      ]
      expect([name, ...policies]).toEqual([name, ...expected])
    }
  })

  test('counts its versions, so that nobody writes over another’s change unseen', () => {
    expect(names(walled.filter((table) => !table.counted))).toEqual(appendOnly)
    expect(names(walled.filter((table) => !table.columns.includes('version')))).toEqual(appendOnly)
  })

  test('can be read, added to and, unless it is the log, changed by a page; emptied or erased by none', () => {
    for (const { name, grants: given } of walled) {
      const whole = appendOnly.includes(name) ? ['select', 'insert'] : ['select', 'insert', 'update']
      expect([name, ...given]).toEqual([name, ...(onlyRead.includes(name) ? ['select'] : whole)])
    }
  })

  test('is changed only by the columns that a page may change, where some are not for pages', async () => {
    const changed = await ask(`select c.relname as name, jsonb_agg(a.attname order by a.attname) as columns
      from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where c.relname = any ('{${Object.keys(byColumns).join(',')}}') and has_column_privilege('waymark_app', c.oid, a.attnum, 'update')
      group by c.relname`)
    expect(Object.fromEntries(changed.map(({ name, columns }) => [name, columns]))).toEqual(byColumns)
  })

  test('is out of a page’s reach where it is outside the walls: accounts, sessions, passwords, migrations', () => {
    const doors = tables.filter((table) => !walled.includes(table))
    expect(doors.length).toBeGreaterThan(6)
    expect(doors.filter((table) => table.grants.length > 0)).toEqual([])
  })
})

describe('the role that pages run as', () => {
  test('cannot sign in, pass the walls, or make roles and databases', async () => {
    const found = await ask(`select rolcanlogin, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication
      from pg_roles where rolname in ('waymark_app', 'waymark_eraser')`)
    expect(found).toHaveLength(2)
    for (const role of found) expect(Object.values(role)).toEqual(Array(6).fill(false))
  })

  test('is a member of no other role, whose rights it would have too', async () => {
    const member = await ask(
      `select rolname from pg_roles where rolname <> 'waymark_app' and pg_has_role('waymark_app', oid, 'member')`,
    )
    expect(member).toEqual([])
  })

  test('owns nothing, in any schema', async () => {
    const owned = await ask(`select objid::text from pg_shdepend where refobjid = 'waymark_app'::regrole and deptype = 'o'
      and dbid = (select oid from pg_database where datname = current_database())`)
    const relations = await ask(`select relname from pg_class where relowner = 'waymark_app'::regrole`)
    expect([...owned, ...relations]).toEqual([])
  })

  test('makes nothing: no table beside the walls, no function that would answer for them', async () => {
    const [may] = await ask(`select has_schema_privilege('waymark_app', 'public', 'create') as in_public,
      has_schema_privilege('waymark_app', 'door', 'usage') as to_door, has_schema_privilege('waymark_app', 'door', 'create') as in_door,
      has_database_privilege('waymark_app', current_database(), 'create') as schemas`)
    expect(may).toEqual({ in_public: false, to_door: false, in_door: false, schemas: false })
  })
})

test('no function acts with its owner’s rights, and no view, sequence or foreign table leads around the walls', async () => {
  const functions =
    await ask(`select p.oid::regprocedure::text as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname in ('public', 'door') and p.prosecdef`)
  const others = await ask(`select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('public', 'door') and c.relkind in ('v', 'm', 'f', 'S')`)
  expect([...functions, ...others]).toEqual([])
})
