import fs from 'node:fs'
import path from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { newId } from '#platform/db/ids.ts'
import type { Scope } from '#platform/work/scope.ts'
import { asSchool } from '#platform/work/transaction.server.ts'
import { type FreshDatabase, freshDatabase } from '#tests/support/database.ts'
import { aSchool, type TestSchool } from '#tests/support/school.ts'
import { bringIn } from './bring-in-batch.command.server.ts'
import { checkBatch, decideRows } from './check-batch.command.server.ts'
import { importForOperator } from './import-for-operator.ts'
import { openBatch } from './open-batch.query.server.ts'
import { undoBatch } from './undo-batch.command.server.ts'
import { uploadFile } from './upload-file.command.server.ts'

const samples = path.resolve(import.meta.dirname, '../../../../../shared/data')
const present = fs.existsSync(samples)
const folder = (name: string) =>
  fs
    .readdirSync(path.join(samples, name))
    .map((file) => ({ name: file, bytes: new Uint8Array(fs.readFileSync(path.join(samples, name, file))) }))
const csv = (text: string) => [{ name: 'pupils.csv', bytes: new TextEncoder().encode(text) }]
const head = 'UPN,Surname,Forename,DOB,Year,SEN Status\n'

let fresh: FreshDatabase
let alder: TestSchool
let senco: Scope
beforeAll(async () => {
  fresh = await freshDatabase()
})
beforeEach(async () => {
  alder = await aSchool(fresh.door)
  senco = await alder.as(['senco'])
})
afterAll(() => fresh.end())

const count = async (table: string): Promise<number> => {
  const { rows } = await asSchool(alder.database, alder.school.id, (db) =>
    sql<{ n: string }>`select count(*) as n from ${sql.table(table)} where withdrawn_at is null`.execute(db),
  )
  return Number(rows[0]?.n)
}
const total = (fates: Record<string, number>) => Object.values(fates).reduce((sum, n) => sum + n, 0)

test.skipIf(!present)(
  'a Common Transfer File comes in with its dated facts, and a second time changes nothing (needs ../shared/data)',
  async () => {
    const file = folder('ctf')
    const first = await importForOperator(senco, { files: file }, { dryRun: false })
    expect(first.format).toMatch(/^ctf-25/)
    expect(total(first.fates)).toBe(first.rows)
    expect(first.fates.new).toBeGreaterThan(0)
    const { rows } = await asSchool(alder.database, alder.school.id, (db) =>
      sql<{
        status: string
        starts_on: string
      }>`select s.status, s.starts_on from sen_status s join pupil p using (school_id, pupil_id) where p.upn = 'N382200124001' order by s.starts_on`.execute(
        db,
      ),
    )
    expect(rows).toEqual([
      { status: 'K', starts_on: '2022-09-05' },
      { status: 'E', starts_on: '2024-03-18' },
    ])
    const again = await importForOperator(senco, { files: file }, { dryRun: false })
    expect(again.fates).toMatchObject({ new: 0, changed: 0, same: first.fates.new })
  },
)

test.skipIf(!present)(
  'United States dates in School Data Sync files are refused field by field (needs ../shared/data)',
  async () => {
    const answer = await importForOperator(senco, { files: folder('ms-sds-uk-100') }, { dryRun: false })
    expect(answer.format).toBe('sds-v1')
    expect(answer.fates).toMatchObject({ refused: answer.rows, new: 0 })
    expect(answer.problems.some((problem) => problem.rule === 'date-us-order' && problem.found !== null)).toBe(true)
    expect(await count('pupil')).toBe(0)
  },
)

test.skipIf(!present)(
  'a OneRoster folder without dates of birth is refused, naming where they belong (needs ../shared/data)',
  async () => {
    const answer = await importForOperator(senco, { files: folder('oneroster-v1p1-base') }, { dryRun: false })
    expect(answer.format).toBe('oneroster-1.1')
    expect(total(answer.fates)).toBe(answer.rows)
    expect(answer.problems.some((problem) => problem.says.includes('demographics.csv'))).toBe(true)
  },
)

test('a dry run says each fate and changes no pupil', async () => {
  const answer = await importForOperator(
    senco,
    { files: csv(`${head}B801200005001,O'Neill,Seán,2013-03-14,9,K\n,Nobody,,2013-01-01,9,N\n`) },
    { dryRun: true },
  )
  expect(answer.fates).toMatchObject({ new: 1, refused: 1 })
  expect(await count('pupil')).toBe(0)
})

test('what changed is said field by field, and what the file leaves out is not blanked', async () => {
  await importForOperator(senco, { files: csv(`${head}B801200005001,Neill,Sean,2013-03-14,9,K\n`) }, { dryRun: false })
  const { value } = await done(
    uploadFile(senco, { files: csv('UPN,Surname,Forename,DOB,Year\nB801200005001,O’Neill,Sean,2013-03-14,10\n') }),
  )
  await done(checkBatch(senco, { batchId: value.batchId }))
  const { rows } = await openBatch(senco, { batchId: value.batchId, fate: 'changed', page: 1 })
  expect(rows[0]?.changes.map((change) => [change.field, change.from, change.to])).toEqual([
    ['surname', 'Neill', 'O’Neill'],
    ['yearGroup', '9', '10'],
  ])
  expect(await count('sen_status')).toBe(1)
})

async function done<T>(outcome: Promise<{ ok: true; value: T } | { ok: false; refusal: unknown }>): Promise<{ value: T }> {
  const settled = await outcome
  if (!settled.ok) throw new Error(`refused: ${JSON.stringify(settled.refusal)}`)
  return settled
}

test('a name and date of birth alone are for a person to confirm', async () => {
  await importForOperator(senco, { files: csv('Surname,Forename,DOB\nKhan,Aisha,2013-03-14\n') }, { dryRun: false })
  const { value } = await done(uploadFile(senco, { files: csv('Surname,Forename,DOB,Year\nKHAN,Aisha,2013-03-14,9\n') }))
  const checked = await done(checkBatch(senco, { batchId: value.batchId }))
  expect(checked.value.fates['needs-decision']).toBe(1)
  const { rows } = await openBatch(senco, { batchId: value.batchId, fate: null, page: 1 })
  const decided = await done(decideRows(senco, { batchId: value.batchId, decisions: { 1: rows[0]?.candidates[0] ?? '' } }))
  expect(decided.value.fates).toMatchObject({ changed: 1, 'needs-decision': 0 })
  await done(bringIn(senco, { batchId: value.batchId }))
  expect(await count('pupil')).toBe(1)
})

test('all or nothing: a failure half way leaves no pupil and the file waiting', async () => {
  const { value } = await done(
    uploadFile(senco, { files: csv(`${head}B801200005001,Ali,Omar,2013-03-14,9,K\nR201100018042,Ali,Zara,2014-03-14,8,K\n`) }),
  )
  await done(checkBatch(senco, { batchId: value.batchId }))
  // The database itself says no, in the middle of the work.
  await sql
    .raw("alter table sen_status add constraint not_today check (starts_on < '1900-01-01') not valid")
    .execute(alder.database)
  await expect(bringIn(senco, { batchId: value.batchId })).rejects.toThrow(/not_today/)
  await sql.raw('alter table sen_status drop constraint not_today').execute(alder.database)
  expect(await count('pupil')).toBe(0)
  await done(bringIn(senco, { batchId: value.batchId }))
  expect(await count('pupil')).toBe(2)
})

test('when a pupil changed since the check, nothing is brought in', async () => {
  await importForOperator(senco, { files: csv(`${head}B801200005001,Ali,Omar,2013-03-14,9,K\n`) }, { dryRun: false })
  const { value } = await done(uploadFile(senco, { files: csv(`${head}B801200005001,Ali,Omar,2013-03-14,10,K\n`) }))
  await done(checkBatch(senco, { batchId: value.batchId }))
  await asSchool(alder.database, alder.school.id, (db) =>
    sql`update pupil set year_group = '10' where school_id = ${alder.school.id}`.execute(db),
  )
  expect(await bringIn(senco, { batchId: value.batchId })).toMatchObject({ ok: false, refusal: { kind: 'changed-meanwhile' } })
})

test('a file can be undone, and brought in again', async () => {
  const files = csv(`${head}B801200005001,Ali,Omar,2013-03-14,9,K\n`)
  await importForOperator(senco, { files }, { dryRun: false })
  const { value } = await done(
    uploadFile(senco, { files: csv(`${head}B801200005001,Aly,Omar,2013-03-14,9,E\nR201100018042,Ali,Zara,2014-03-14,8,K\n`) }),
  )
  await done(checkBatch(senco, value))
  await done(bringIn(senco, value))
  await done(undoBatch(senco, value))
  const { rows } = await asSchool(alder.database, alder.school.id, (db) =>
    sql<{ surname: string; search_key: string }>`select surname, search_key from pupil where withdrawn_at is null`.execute(db),
  )
  expect(rows.map((row) => row.surname)).toEqual(['Ali'])
  expect(rows[0]?.search_key).toContain(' ali ')
  expect(await count('sen_status')).toBe(1)
  const again = await importForOperator(
    senco,
    { files: csv(`${head}R201100018042,Ali,Zara,2014-03-14,8,K\n`) },
    { dryRun: false },
  )
  expect(again.fates.new).toBe(1)
})

test('a file is not undone once something was recorded on it', async () => {
  const { value } = await done(uploadFile(senco, { files: csv(`${head}B801200005001,Ali,Omar,2013-03-14,9,K\n`) }))
  await done(checkBatch(senco, value))
  await done(bringIn(senco, value))
  await asSchool(alder.database, alder.school.id, async (db) => {
    await sql`insert into family_told (school_id, family_told_id, pupil_id, told_on, how) select ${alder.school.id}, ${newId()}, pupil_id, '2026-11-01', 'letter' from pupil where school_id = ${alder.school.id}`.execute(
      db,
    )
  })
  expect(await undoBatch(senco, value)).toMatchObject({ ok: false, refusal: { kind: 'not-valid' } })
  expect(await count('pupil')).toBe(1)
})

test('a teacher may not bring in a file, and another school cannot see one', async () => {
  const teacher = await alder.as(['teacher'])
  expect(await uploadFile(teacher, { files: csv(`${head}B801200005001,Ali,Omar,2013-03-14,9,K\n`) })).toMatchObject({
    ok: false,
    refusal: { kind: 'not-allowed' },
  })
  const { rows: files } = await asSchool(alder.database, alder.school.id, (db) => sql`select 1 from import_file`.execute(db))
  expect(files).toHaveLength(0)
  const { value } = await done(uploadFile(senco, { files: csv(`${head}B801200005001,Ali,Omar,2013-03-14,9,K\n`) }))
  const other = await (await aSchool(fresh.door)).as(['senco'])
  expect(await checkBatch(other, value)).toMatchObject({ ok: false, refusal: { kind: 'not-found' } })
})

test('an empty file is refused in plain words', async () => {
  expect(await uploadFile(senco, { files: [{ name: 'empty.csv', bytes: new Uint8Array() }] })).toMatchObject({
    ok: false,
    refusal: { kind: 'not-valid', problems: [{ says: expect.stringContaining('empty') }] },
  })
})
