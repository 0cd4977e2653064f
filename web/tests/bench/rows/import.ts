import { readFile } from '@waymark/interop'
import { sql } from 'kysely'
import { importForOperator } from '#features/exchange/import-for-operator.ts'
import type { House } from '#platform/http/house-context.server.ts'
import { openOffice } from '#platform/office/office.ts'
import { addPerson, addSchool } from '#platform/sign-in/set-up.server.ts'
import type { School, Scope } from '#platform/work/scope.ts'
import { asSchool } from '#platform/work/transaction.server.ts'
import { ctfFile } from '../../../database/seeds/demo/ctf-file.ts'
import { demoPupils } from '../../../database/seeds/demo/pupils.ts'
import { type DemoSchool, secondary } from '../../../database/seeds/demo/shape.ts'
import type { Ground } from '../ground.ts'
import type { Figure, Row } from '../row.ts'
import { median, percentile, sideBySide, timed } from '../sample.ts'

/** Everybody in a special school has a status, a plan and needs: fifteen hundred pupils with a history. */
const shape: DemoSchool = {
  ...secondary,
  type: 'special-academy',
  years: ['7', '8', '9', '10', '11'].map((year) => [year, 300] as const),
}
const tables = ['pupil', 'sen_status', 'sen_need', 'contact'] as const

const base = {
  name: 'B6',
  floor: 'reading the file once, and one insert for each table of the same rows, in one transaction',
  target: { most: 4 },
}

export const b6embedded: Row = {
  ...base,
  work: 'import a CTF of 1,500: dry run, commit; embedded',
  measure: (ground) => measure(ground, null),
}

export const b6postgres: Row = {
  ...base,
  work: 'import a CTF of 1,500: dry run, commit; PostgreSQL',
  async measure(ground) {
    const postgres = await ground.postgres()
    await postgres.query('postgres', 'create database imports owner waymark_owner')
    return measure(ground, postgres.url('imports'))
  },
}

async function measure(ground: Ground, databaseUrl: string | null): Promise<Figure> {
  const office = await openOffice({ ...ground.settings(null, databaseUrl), LOG_LEVEL: 'warn' })
  try {
    const bytes = ctfFile(shape, demoPupils(shape, office.today(), 6))
    const schools = numbered()
    const first = await newSchool(office, schools())
    await bringIn(first, bytes)
    const rows = await rowsOf(first)
    const ours = async () => {
      const scope = await newSchool(office, schools())
      return timed(() => bringIn(scope, bytes))
    }
    const floor = async () => {
      const scope = await newSchool(office, schools())
      const own = rows.map(({ table, text }) => ({ table, text: text.replaceAll(first.school.id, scope.school.id) }))
      return timed(() => bare(scope, bytes, own))
    }
    const times = await sideBySide(ours, floor, { warm: 1, rounds: 4, turn: 1 })
    const notes = [`${Math.round(bytes.length / 1024)} kB; reading alone ${(await timed(() => read(bytes))).toFixed(0)} ms`]
    return { ours: median(times.ours), p95: percentile(times.ours, 95), floor: median(times.floor), unit: 'ms', notes }
  } finally {
    await office.door.end()
  }
}

function numbered(): () => number {
  let last = 300_000
  return () => ++last
}

async function newSchool({ database, today }: House, urn: number): Promise<Scope> {
  const { name, type, phase, la } = shape
  const added = await addSchool(database, { urn: String(urn), name, type, phase, la })
  if (!added.ok) throw new Error(`There is a school ${urn} already`)
  const school: School = { id: added.value, urn: String(urn), name, type, phase }
  const person = { userId: null, name: 'Bench', email: null, roles: ['senco'] as const, from: '2020-09-01' }
  const staffId = await addPerson(database, school.id, person)
  const viewer = { staffId, userId: null, name: person.name, roles: person.roles }
  return { viewer, school, schools: [{ id: school.id, name }], today: today(), requestId: 'bench', database }
}

/** Upload, dry run and commit, by the commands of the pages. */
async function bringIn(scope: Scope, bytes: Uint8Array): Promise<void> {
  const { fates } = await importForOperator(scope, { files: [{ name: 'pupils.xml', bytes }] }, { dryRun: false })
  if (fates.new !== 1500) throw new Error(`The file was not brought in: ${JSON.stringify(fates)}`)
}

async function read(bytes: Uint8Array): Promise<void> {
  const { records } = await readFile(bytes, 'pupils.xml')
  if (records.length !== 1500) throw new Error('The file was not read')
}

interface TableRows {
  table: (typeof tables)[number]
  text: string
}

/** The rows that an import made. */
const rowsOf = ({ database, school }: Scope): Promise<TableRows[]> =>
  asSchool(database, school.id, async (db) => {
    const all: TableRows[] = []
    for (const table of tables) {
      const { rows } = await sql<{ text: string }>`select jsonb_agg(t)::text as text from ${sql.table(table)} t
        where school_id = ${school.id}`.execute(db)
      all.push({ table, text: rows[0]?.text ?? '[]' })
    }
    return all
  })

async function bare({ database, school }: Scope, bytes: Uint8Array, rows: readonly TableRows[]): Promise<void> {
  await read(bytes)
  await asSchool(database, school.id, async (db) => {
    for (const { table, text } of rows)
      await sql`insert into ${sql.table(table)} select * from jsonb_populate_recordset(null::${sql.table(table)}, ${text}::jsonb)`.execute(
        db,
      )
  })
}
