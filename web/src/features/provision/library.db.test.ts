import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aPupil } from '#features/pupil/pupil-scene.testing.ts'
import type { Outcome } from '#platform/work/refusal.ts'
import type { Scope } from '#platform/work/scope.ts'
import { asSchool } from '#platform/work/transaction.server.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { aSchool, type TestSchool } from '#tests/support/school.ts'
import { setChoices } from './choices.command.server.ts'
import { choiceFields } from './choices.rules.ts'
import { importLibrary } from './import-library.command.server.ts'
import {
  addProvision,
  changeProvision,
  restoreProvision,
  startLibrary,
  undoStartLibrary,
  withdrawProvision,
} from './library.command.server.ts'
import { openChoices } from './open-choices.query.server.ts'
import { checkLibraryFile, exportLibrary, openLibrary, openProvision } from './open-library.query.server.ts'
import { aPayRole, aProvisionGroup, aTerm } from './provision-scene.testing.ts'
import { startingLibrary } from './starting-library.rules.ts'

let end: () => Promise<void>
let alder: TestSchool
let birch: TestSchool
let senco: Scope
beforeAll(async () => {
  const fresh = await freshDatabase()
  end = fresh.end
  alder = await aSchool(fresh.door)
  birch = await aSchool(fresh.door, { name: 'Birch School' })
  senco = await alder.as(['senco'])
})
afterAll(() => end())

async function done<T>(asking: Promise<Outcome<T>>): Promise<T> {
  const outcome = await asking
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal))
  return outcome.value
}
const namesIn = async (scope: Scope) => (await openLibrary(scope, null)).provisions.map(({ name }) => name)
const described = (name: string, over = {}) => ({ name, wave: 'targeted', areas: ['CL'], minutes: '20', ...over })
const file = (lines: string) => ({ fileName: 'library.csv', content: Buffer.from(lines).toString('base64') })

test('the common ones are added once, and those that nobody changed or gave are taken out again', async () => {
  expect(await done(startLibrary(senco, {}))).toEqual({ added: startingLibrary.length })
  expect(await done(startLibrary(senco, {}))).toEqual({ added: 0 })
  expect((await namesIn(senco)).length).toBe(startingLibrary.length)
  expect(await namesIn(await birch.as(['senco']))).toEqual([])
  const [first, second] = (await openLibrary(senco, null)).provisions
  await done(changeProvision(senco, { ...described('Ours now'), provisionId: first?.provisionId, version: 1 }))
  await asSchool(alder.database, alder.school.id, (db) =>
    sql`insert into provision_group (school_id, group_id, provision_id, name, kind, starts_on, funded_from, recorded_by)
      values (${alder.school.id}, gen_random_uuid(), ${second?.provisionId}, 'A', 'universal', '2026-09-07', 'core', ${senco.viewer.staffId})`.execute(
      db,
    ),
  )
  expect(await done(undoStartLibrary(senco, {}))).toEqual({ taken: startingLibrary.length - 2 })
  expect((await namesIn(senco)).sort()).toEqual(['Ours now', second?.name].sort())
})

test('a provision is kept to the penny, and its name stands once whatever its capitals', async () => {
  const { provisionId } = await done(
    addProvision(senco, described('Paired reading', { resources: '£1,012.50', licence: '0.07' })),
  )
  expect((await openProvision(senco, { provisionId })).provision).toMatchObject({ resourcesPence: 101250, licencePence: 7 })
  const again = await addProvision(senco, described('PAIRED reading'))
  expect(again).toMatchObject({ refusal: { problems: [{ field: 'name' }] } })
  const wrong = await addProvision(
    senco,
    described('', { wave: '', areas: [], minutes: '0', resources: '1.234', evidenceLink: 'javascript:x' }),
  )
  const fields = !wrong.ok && wrong.refusal.kind === 'not-valid' ? wrong.refusal.problems.map(({ field }) => field).sort() : []
  expect(fields).toEqual(['areas', 'evidenceLink', 'minutes', 'name', 'resources', 'wave'])
  expect((await namesIn(senco)).filter((name) => /paired/i.test(name))).toEqual(['Paired reading'])
})

test('whoever may not see costs is not told any', async () => {
  const { provisionId } = await done(addProvision(senco, described('Costly', { resources: '99.99' })))
  for (const role of ['teacher', 'teaching-assistant'] as const) {
    const scope = await alder.as([role])
    expect(JSON.stringify([await openLibrary(scope, null), await openProvision(scope, { provisionId })])).not.toContain('9999')
    await expect(exportLibrary(scope, null)).rejects.toThrow('refused')
  }
  expect(JSON.stringify(await openProvision(await alder.as(['leadership']), { provisionId }))).toContain('9999')
})

test('the second of two who change a provision sees what the first has saved, and nothing is overwritten', async () => {
  const { provisionId } = await done(addProvision(senco, described('Twice changed')))
  const other = await alder.as(['sen-administrator'])
  const [one, two] = await Promise.all([
    changeProvision(senco, { ...described('Twice changed', { room: 'Room 4' }), provisionId, version: 1 }),
    changeProvision(other, { ...described('Twice changed', { room: 'The den' }), provisionId, version: 1 }),
  ])
  const refused = [one, two].flatMap((outcome) => (outcome.ok ? [] : [outcome.refusal]))
  expect(refused).toMatchObject([{ kind: 'changed-meanwhile' }])
  const saved = (await openProvision(senco, { provisionId })).provision.room
  expect(refused[0]).toMatchObject({ theirs: { room: saved, wave: 'Targeted', areas: 'Cognition and learning' } })
})

test('out of use it is offered to nobody, and comes back unless its name is taken', async () => {
  const { provisionId } = await done(addProvision(senco, described('In and out')))
  await done(withdrawProvision(senco, { provisionId }))
  expect(await namesIn(senco)).not.toContain('In and out')
  const { provisionId: another } = await done(addProvision(senco, described('in and OUT')))
  expect(await restoreProvision(senco, { provisionId })).toMatchObject({ refusal: { problems: [{ field: 'name' }] } })
  await done(withdrawProvision(senco, { provisionId: another }))
  await done(restoreProvision(senco, { provisionId }))
  expect(await namesIn(senco)).toContain('In and out')
  const stranger = await birch.as(['senco'])
  expect(await withdrawProvision(stranger, { provisionId })).toMatchObject({ refusal: { kind: 'not-found' } })
  expect(await changeProvision(stranger, { ...described('Theirs'), provisionId, version: 1 })).toMatchObject({
    refusal: { kind: 'not-found' },
  })
})

test('a file is looked at first, and brought in whole or not at all', async () => {
  const good = 'Name,Wave,Areas of need,Minutes\nFrom a file,Targeted,Cognition and learning,20\nPaired reading,Targeted,CL,20\n'
  const bad = `${good}Wrong one,Targeted,CL,-3\n`
  expect((await checkLibraryFile(senco, file(bad))).map(({ fate }) => fate)).toEqual(['add', 'stands', 'wrong'])
  const before = await namesIn(senco)
  expect((await importLibrary(senco, file(bad))).ok).toBe(false)
  expect(await namesIn(senco)).toEqual(before)
  expect(await done(importLibrary(senco, file(good)))).toEqual({ added: 1 })
  expect((await importLibrary(senco, file(good))).ok).toBe(false)
  expect(await namesIn(senco)).toContain('From a file')
  for (const none of [
    file(''),
    file('Surname,Forename\nA,B\n'),
    { fileName: 'a.pdf', content: Buffer.from('%PDF-1.7').toString('base64') },
  ])
    await expect(checkLibraryFile(senco, none)).rejects.toMatchObject({ refusal: { problems: [{ field: 'file' }] } })
})

test('sharing by the size of the group works the cost of every group out anew, and two who choose at once are told', async () => {
  const by = senco.viewer.staffId
  await aTerm(alder, by)
  const roleId = await aPayRole(alder, by)
  const pupils = [await aPupil(alder, { surname: 'One' }), await aPupil(alder, { surname: 'Two' })]
  const { groupId } = await aProvisionGroup(alder, { by, provision: 'Shared', pupils, staffId: by, roleId })
  const planned = () =>
    asSchool(alder.database, alder.school.id, async (db) => {
      await sql`update provision_group set size = 6 where group_id = ${groupId}`.execute(db)
      const { rows } = await sql<{
        pence: number
        left: number
      }>`select (select sum(planned_pence)::int from session_pupil_line where group_id = ${groupId}) as pence,
        (select sum(unshared_planned_pence)::int from session_line where group_id = ${groupId}) as left`.execute(db)
      return rows[0]
    })
  const before = await planned()
  expect(before?.left).toBe(0)
  const { version, ...now } = await openChoices(senco, null)
  const chosen = { ...choiceFields(now), shareBy: 'size', version }
  await done(setChoices(senco, chosen))
  const after = await planned()
  expect(after).toEqual({ pence: (before?.pence ?? 0) / 3, left: ((before?.pence ?? 0) * 2) / 3 })
  expect(await setChoices(senco, { ...chosen, shareBy: 'present' })).toMatchObject({
    refusal: { kind: 'changed-meanwhile', theirs: { shareBy: 'size' } },
  })
  expect(await setChoices(senco, { ...chosen, version: 1, scale1: 'As expected' })).toMatchObject({
    refusal: { problems: [{ field: 'scale1' }] },
  })
  expect(await planned()).toEqual(after)
})
