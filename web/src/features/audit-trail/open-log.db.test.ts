import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openPupil } from '#features/pupil/open-pupil.query.server.ts'
import { aPupil, logOf } from '#features/pupil/pupil-scene.testing.ts'
import { newId } from '#platform/db/ids.ts'
import type { Scope } from '#platform/work/scope.ts'
import { asSchool } from '#platform/work/transaction.server.ts'
import { type FreshDatabase, freshDatabase } from '#tests/support/database.ts'
import { aSchool, type TestSchool } from '#tests/support/school.ts'
import type { LogFilter } from './log-filter.rules.ts'
import { openLog } from './open-log.query.server.ts'

let fresh: FreshDatabase
let alder: TestSchool
let senco: Scope
let officer: Scope
let amir: string
let beth: string

beforeAll(async () => {
  fresh = await freshDatabase()
})
beforeEach(async () => {
  alder = await aSchool(fresh.door)
  senco = await alder.as(['senco'])
  officer = await alder.as(['data-protection-officer'])
  amir = await aPupil(alder)
  beth = await aPupil(alder, { surname: 'Rahman', forename: 'Beth' })
})
afterAll(() => fresh.end())

const everything: LogFilter = { pupilId: null, from: null, to: null, page: 1 }

/** Entries as they would have been written at these moments. */
async function written(moments: readonly string[], pupilId: string = amir): Promise<void> {
  await asSchool(alder.database, alder.school.id, async (db) => {
    for (const [n, at] of moments.entries())
      await sql`insert into access_log (school_id, entry_id, at, actor, action, outcome, pupils)
        values (${alder.school.id}, ${newId()}, ${at}, 'Ruth Adeyemi', ${`look-${n}`}, 'done', array[${pupilId}::uuid])`.execute(
        db,
      )
  })
}
const actions = async (filter: Partial<LogFilter>) =>
  (await openLog(officer, { ...everything, ...filter })).map((line) => line.action)

describe('the log', () => {
  test('says who opened which pupil and when, newest first', async () => {
    const before = Date.now()
    await openPupil(senco, { pupilId: amir })
    await openPupil(await alder.as(['leadership']), { pupilId: amir })
    await openPupil(senco, { pupilId: beth })
    const lines = await openLog(officer, { ...everything, pupilId: amir })
    expect(lines.map(({ actor, action, outcome, pupils }) => [actor, action, outcome, pupils])).toEqual([
      ['A leadership', 'pupil.open', 'done', 1],
      ['A senco', 'pupil.open', 'done', 1],
    ])
    for (const line of lines) expect(Math.abs(line.at.getTime() - before)).toBeLessThan(20_000)
  })

  test('tells of tries that were refused', async () => {
    await expect(openPupil(await alder.as(['governor']), { pupilId: amir })).rejects.toThrow('not-allowed')
    const [line] = await openLog(officer, everything)
    expect(line).toMatchObject({ actor: 'A governor', action: 'pupil.open', outcome: 'refused' })
  })

  test('is itself logged: whoever reads what was done with a pupil stands there the next time', async () => {
    await openPupil(senco, { pupilId: amir })
    await openLog(officer, { ...everything, pupilId: amir })
    const [line] = await openLog(senco, { ...everything, pupilId: amir })
    expect(line).toMatchObject({ actor: 'A data-protection-officer', action: 'audit-trail.open', outcome: 'done' })
    // The id came with the address, so it is not counted among pupils whose record was shown.
    expect(await logOf(alder, 'audit-trail.open')).toEqual([
      { outcome: 'done', pupils: [] },
      { outcome: 'done', pupils: [] },
    ])
    const refused = openPupil(await alder.as(['governor']), { pupilId: amir })
    await expect(refused).rejects.toThrow()
    const [tried] = await openLog(senco, { ...everything, pupilId: amir })
    expect(tried).toMatchObject({ actor: 'A governor', action: 'pupil.open', outcome: 'refused' })
  })

  test('hands out no name of a child and no value, only how many were looked at', async () => {
    await openPupil(senco, { pupilId: amir })
    const lines = await openLog(officer, everything)
    expect(Object.keys(lines[0] ?? {}).sort()).toEqual(['action', 'actor', 'at', 'outcome', 'pupils'])
    expect(JSON.stringify(lines)).not.toContain('Rahimi')
  })
})

describe('days and pages', () => {
  test('both days count, by the clock of the school in summer too', async () => {
    await written(['2026-06-01T22:59:59Z', '2026-06-01T23:00:00Z', '2026-06-02T11:00:00Z', '2026-06-02T23:00:00Z'])
    expect(await actions({ from: '2026-06-02', to: '2026-06-02' })).toEqual(['look-2', 'look-1'])
    expect(await actions({ to: '2026-06-01' })).toEqual(['look-0'])
    expect(await actions({ from: '2026-06-03', to: '2026-06-30' })).toEqual(['look-3'])
  })

  test('and in winter; a pupil and days narrow together', async () => {
    await written(['2026-01-12T23:59:59Z', '2026-01-13T00:00:00Z'])
    await written(['2026-01-13T00:00:01Z'], beth)
    expect(await actions({ from: '2026-01-13', to: '2026-01-13', pupilId: amir })).toEqual(['look-1'])
    expect(await actions({ from: '2026-01-13', to: '2026-01-12' })).toEqual([])
  })

  test('a page holds a hundred and says that there is more; nothing is lost between pages', async () => {
    const moments = Array.from({ length: 150 }, (_, n) => new Date(Date.UTC(2026, 0, 12, 9, 0, n)).toISOString())
    await written(moments)
    const days = { from: '2026-01-12', to: '2026-01-12' }
    const [first, second, third] = [await actions(days), await actions({ ...days, page: 2 }), await actions({ ...days, page: 3 })]
    expect([first.length, second.length, third.length]).toEqual([101, 50, 0])
    expect([...first.slice(0, 100), ...second]).toEqual(moments.map((_, n) => `look-${149 - n}`))
  })
})

test.each(['senco', 'leadership', 'data-protection-officer'] as const)('a %s opens the log', async (role) => {
  expect(await openLog(await alder.as([role]), everything)).toEqual([])
})

test.each(['teacher', 'teaching-assistant', 'sen-administrator', 'governor', 'system-administrator'] as const)(
  'a %s does not, and the try stands in the log',
  async (role) => {
    await openPupil(senco, { pupilId: amir })
    await expect(openLog(await alder.as([role]), { ...everything, pupilId: amir })).rejects.toThrow('not-allowed')
    const [line] = await openLog(officer, everything)
    expect(line).toMatchObject({ actor: `A ${role}`, action: 'audit-trail.open', outcome: 'refused' })
  },
)

test('what was done in another school is never shown, not even by naming its pupil', async () => {
  const birch = await aSchool(fresh.door)
  const theirs = await aPupil(birch)
  await openPupil(await birch.as(['senco']), { pupilId: theirs })
  expect(await openLog(officer, everything)).toEqual([])
  expect(await openLog(officer, { ...everything, pupilId: theirs })).toEqual([])
  expect((await openLog(await birch.as(['senco']), everything)).map((line) => line.action)).toEqual(['pupil.open'])
})
