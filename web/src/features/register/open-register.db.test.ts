import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { aGroup, aPupil, logOf } from '#features/pupil/pupil-scene.testing.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { aSchool, type TestSchool } from '#tests/support/school.ts'
import { countForGovernors } from './count-register.query.server.ts'
import type { NextDue } from './due-order.rules.ts'
import { exportRegister, openRegister } from './open-register.query.server.ts'
import { filterFrom } from './register.form.ts'

// What is due is the business of another feature; here it is given, to see the register order and filter by it.
const due = vi.hoisted(() => new Map<string, NextDue>())
vi.mock('#features/deadlines/public.server.ts', () => ({ dueForPupils: async () => due, explainedForPupil: async () => [] }))

let end: () => Promise<void>
let alder: TestSchool
let birch: TestSchool
const ids: Record<string, string> = {}

beforeAll(async () => {
  const fresh = await freshDatabase()
  end = fresh.end
  alder = await aSchool(fresh.door)
  birch = await aSchool(fresh.door)
  const worker = await alder.as(['teaching-assistant'])
  const add = async (surname: string, options: Parameters<typeof aPupil>[1]) => {
    ids[surname] = await aPupil(alder, { surname, forename: 'Ada', ...options })
  }
  await add('Ash', {
    statuses: [
      ['W', '2024-09-01'],
      ['K', '2025-01-09'],
    ],
    needs: [
      ['SPLD', 2],
      ['SLCN', 1],
    ],
    upn: 'H801200001001',
    premium: true,
    keyWorkerId: worker.viewer.staffId,
  })
  await add('Beech', {
    statuses: [
      ['K', '2024-09-01'],
      ['E', '2026-03-02'],
    ],
    needs: [['ASD', 1]],
    year: '10',
    class: '10B',
    care: true,
  })
  await add('Cedar', { statuses: [['W', '2026-11-16']], year: '7', class: '7A' })
  await add('Doyle', { statuses: [['K', '2026-11-24']] })
  await add('Elm', {
    statuses: [
      ['K', '2024-09-01'],
      ['N', '2026-07-01'],
    ],
  })
  await add('Fir', { statuses: [['K', '2024-09-01']], leftOn: '2026-07-20', year: '11' })
  await add("O'Examplé", { statuses: [['K', '2025-09-01']], needs: [['SLCN', 1]], year: 'R', class: 'R1' })
  await add('Gorse', {})
  await aPupil(birch, { surname: 'Elsewhere', statuses: [['K', '2025-09-01']] })
})
beforeEach(() => due.clear())
afterAll(() => end())

const open = async (query = '', typed = '') =>
  openRegister(await alder.as(['senco']), { filter: filterFrom(new URLSearchParams(query)), typed })
const names = async (query: string, typed = '') => (await open(query, typed)).rows.map((row) => row.surname)

describe('the register', () => {
  test('holds who has SEN Support, an EHC plan or is watched today, at this school and in no other', async () => {
    expect(await names('sort=name')).toEqual(['Ash', 'Beech', 'Cedar', "O'Examplé"])
  })

  test('shows status and since when, needs by rank, and the key worker', async () => {
    const [ash] = (await open('sort=name')).rows
    expect(ash).toMatchObject({ status: 'K', since: '2025-01-09', worker: 'A teaching-assistant', upn: 'H801200001001' })
    expect(ash?.needs).toEqual([
      { type: 'SLCN', rank: 1 },
      { type: 'SPLD', rank: 2 },
    ])
  })

  test('does not count a status that has not begun, and counts it the day it does', async () => {
    expect(await names('')).not.toContain('Doyle')
    const tomorrow = await alder.as(['senco'], { today: '2026-11-24' })
    const page = await openRegister(tomorrow, { filter: filterFrom(new URLSearchParams()) })
    expect(page.rows.map((row) => row.surname)).toContain('Doyle')
  })

  test.each([
    ['status=register&sort=name', ['Ash', 'Beech', "O'Examplé"]],
    ['status=W', ['Cedar']],
    ['status=E', ['Beech']],
    ['status=left', ['Fir']],
    ['need=SLCN&sort=name', ['Ash', "O'Examplé"]],
    ['area=communication-and-interaction&sort=name', ['Ash', 'Beech', "O'Examplé"]],
    ['area=sensory-and-physical', []],
    ['year=10', ['Beech']],
    ['class=7A', ['Cedar']],
    ['premium=yes', ['Ash']],
    ['care=yes', ['Beech']],
    ['sort=year', ["O'Examplé", 'Cedar', 'Ash', 'Beech']],
    ['sort=-name', ["O'Examplé", 'Cedar', 'Beech', 'Ash']],
    ['sort=need', ['Beech', 'Ash', "O'Examplé", 'Cedar']],
  ])('%s gives %j', async (query, expected) => {
    expect(await names(query)).toEqual(expected)
  })

  test('is narrowed by a name or UPN that was typed, without accents or apostrophes', async () => {
    expect(await names('', 'oexam')).toEqual(["O'Examplé"])
    expect(await names('', 'h8012')).toEqual(['Ash'])
  })

  test('is ordered and filtered by what is due', async () => {
    due.set(ids['Cedar'] ?? '', { state: 'late', title: 'Observe', lastDay: '2026-11-20' })
    due.set(ids['Beech'] ?? '', { state: 'running', title: 'Review the plan', lastDay: '2027-03-01' })
    expect(await names('')).toEqual(['Cedar', 'Beech', 'Ash', "O'Examplé"])
    expect(await names('due=late')).toEqual(['Cedar'])
    expect((await open('due=running')).rows[0]?.due).toEqual({
      state: 'running',
      title: 'Review the plan',
      lastDay: '2027-03-01',
    })
    expect(await names('due=met')).toEqual([])
  })

  test('counts the whole register by year and primary need, whatever the filter', async () => {
    const { around, total } = await open('status=W')
    expect(total).toBe(1)
    expect(around.byYear).toContainEqual({ of: '10', status: 'E', count: 1 })
    expect(around.byNeed).toContainEqual({ of: 'SLCN', status: 'K', count: 2 })
    expect(around.classes).toEqual(['10B', '7A', '9C', 'R1'])
  })
})

describe('who opens it', () => {
  test('a teacher finds only the pupils they teach, and the log says whose records were shown', async () => {
    const teacher = await alder.as(['teacher'])
    await aGroup(alder, { pupils: [ids['Ash'] ?? '', ids['Gorse'] ?? ''], staffId: teacher.viewer.staffId })
    const page = await openRegister(teacher, { filter: filterFrom(new URLSearchParams()) })
    expect(page.rows.map((row) => row.surname)).toEqual(['Ash'])
    expect(page.around.byYear).toEqual([{ of: '9', status: 'K', count: 1 }])
    expect((await logOf(alder, 'register.open'))[0]).toEqual({ outcome: 'done', pupils: [ids['Ash']] })
    expect(
      (
        await openRegister(await alder.as(['senco']), {
          filter: filterFrom(new URLSearchParams(`teacher=${teacher.viewer.staffId}`)),
        })
      ).total,
    ).toBe(1)
  })

  test.each([['governor' as const], ['data-protection-officer' as const], ['system-administrator' as const]])(
    'a %s may not, and the refusal is logged',
    async (role) => {
      const person = await alder.as([role])
      await expect(openRegister(person, { filter: filterFrom(new URLSearchParams()) })).rejects.toThrow('not-allowed')
      expect((await logOf(alder, 'register.open'))[0]).toEqual({ outcome: 'refused', pupils: [] })
    },
  )

  test('a governor sees numbers of the whole school, small ones withheld, and nobody else asks for them', async () => {
    const counts = await countForGovernors(await alder.as(['governor']), null)
    expect(counts).toMatchObject({ onRegister: null, watchList: null })
    expect(counts.byYear.every((one) => one.count === null)).toBe(true)
    await expect(countForGovernors(await alder.as(['teacher']), null)).rejects.toThrow('not-allowed')
  })

  test('an export holds the same pupils and is logged with them', async () => {
    const senco = await alder.as(['senco'])
    const { rows } = await exportRegister(senco, { filter: filterFrom(new URLSearchParams('status=E')), format: 'csv' })
    expect(rows.map((row) => row.surname)).toEqual(['Beech'])
    expect((await logOf(alder, 'register.export'))[0]).toEqual({ outcome: 'done', pupils: [ids['Beech']] })
  })
})
