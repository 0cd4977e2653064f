import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aGroup, aPupil } from '#features/pupil/pupil-scene.testing.ts'
import { saveView } from '#features/register/save-view.command.server.ts'
import type { Outcome } from '#platform/work/refusal.ts'
import type { Scope } from '#platform/work/scope.ts'
import { asSchool } from '#platform/work/transaction.server.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { aSchool, type TestSchool } from '#tests/support/school.ts'
import { applyProvision } from './apply.command.server.ts'
import { addProvision } from './library.command.server.ts'
import { openApply, pickPupils } from './open-apply.query.server.ts'
import { openGroup } from './open-group.query.server.ts'
import { pickIn } from './pick-posted.server.ts'
import { aPayRole, aTerm } from './provision-scene.testing.ts'

let end: () => Promise<void>
let alder: TestSchool
let birch: TestSchool
let senco: Scope
let assistant: Scope
let roleId: string
let provisionId: string
let pupils: string[]
beforeAll(async () => {
  const fresh = await freshDatabase()
  end = fresh.end
  alder = await aSchool(fresh.door)
  birch = await aSchool(fresh.door, { name: 'Birch School' })
  senco = await alder.as(['senco'])
  assistant = await alder.as(['teaching-assistant'])
  await aTerm(alder, senco.viewer.staffId)
  roleId = await aPayRole(alder, senco.viewer.staffId)
  const given = {
    name: 'Reading fluency',
    wave: 'targeted',
    areas: ['CL'],
    minutes: '20',
    timesAWeek: '2',
    weeks: '2',
    size: '6',
    expectedGain: '15',
  }
  provisionId = (await done(addProvision(senco, given))).provisionId
  const status = [['K', '2026-01-05']] as const
  pupils = []
  for (const surname of ['Ames', 'Bell', 'Cole', 'Dunn', 'Epps', 'Ford'])
    pupils.push(await aPupil(alder, { surname, statuses: status, class: '9A' }))
  await aPupil(alder, { surname: 'Grey', class: '9A' })
})
afterAll(() => end())

async function done<T>(asking: Promise<Outcome<T>>): Promise<T> {
  const outcome = await asking
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal))
  return outcome.value
}
const base = (over = {}) => ({
  provisionId,
  kind: 'group',
  name: 'Group A',
  startsOn: '2026-11-24',
  endsOn: '2026-12-04',
  reviewOn: '2026-12-04',
  fundedFrom: 'notional',
  size: '6',
  minutes: '20',
  days: ['2', '4'],
  at: '09:00',
  staff1: assistant.viewer.staffId,
  role1: roleId,
  pupils,
  ...over,
})
const groupsNow = () =>
  asSchool(
    alder.database,
    alder.school.id,
    async (db) => (await sql<{ n: number }>`select count(*)::int as n from provision_group`.execute(db)).rows[0]?.n ?? 0,
  )
const wrong = (outcome: Outcome<unknown>): string[] =>
  outcome.ok || outcome.refusal.kind !== 'not-valid' ? [] : outcome.refusal.problems.map(({ field }) => field)
const warned = (outcome: Outcome<unknown>) =>
  outcome.ok || outcome.refusal.kind !== 'not-valid'
    ? []
    : outcome.refusal.problems.map(({ field, says }) => ({ key: field.replace('warned:', ''), says }))

test('everything that is known is filled in: the next day of school, its weeks, the assistant', async () => {
  const { prefilled } = await openApply(senco, { provisionId })
  expect(prefilled).toMatchObject({
    kind: 'group',
    name: 'Group A',
    startsOn: '2026-11-24',
    endsOn: '2026-12-04',
    reviewOn: '2026-12-04',
    minutes: '20',
    days: ['2', '4'],
    staff1: assistant.viewer.staffId,
    role1: roleId,
  })
})

test('pupils are picked by class, year, need, teaching group, saved view or name; those with a status are ticked', async () => {
  const picked = async (who: string, name = '') =>
    (await pickPupils(senco, { who, name, ids: [] }))
      .map(({ surname, ticked }) => `${surname}${ticked ? '' : ' (not)'}`)
      .join(' ')
  expect(await picked('class:9A')).toBe('Ames Bell Cole Dunn Epps Ford Grey (not)')
  expect(await picked('year:9')).toContain('Ford')
  const needy = await aPupil(alder, {
    surname: 'Hale',
    statuses: [['K', '2026-01-05']],
    needs: [['SLCN', 1]],
    class: '8B',
    year: '8',
  })
  expect(await picked('need:SLCN')).toBe('Hale')
  const groupId = await aGroup(alder, { name: '8B Maths', pupils: [needy], staffId: senco.viewer.staffId })
  expect(await picked(`group:${groupId}`)).toBe('Hale')
  const { savedViewId } = await done(saveView(senco, { name: 'Year 8', query: 'year=8', shared: false }))
  expect(await picked(`view:${savedViewId}`)).toBe('Hale')
  expect(await picked('', 'hal')).toBe('Hale')
  expect(await picked('class:nobody')).toBe('')
  const colleague = await alder.as(['sen-administrator'])
  expect(await pickPupils(colleague, { who: `view:${savedViewId}`, name: '', ids: [] })).toEqual([])
  expect(await pickPupils(await birch.as(['senco']), { who: 'class:9A', name: '', ids: pupils })).toEqual([])
})

test('after a refusal the whole list stands as it stood, with its ticks', async () => {
  const listed = await pickPupils(senco, { who: 'class:9A', name: '', ids: [] })
  const [first, ...others] = listed.map(({ pupilId }) => pupilId)
  const typed = { pupils: first ?? '', listed: [first ?? '', ...others], who: 'class:9A', find: '' }
  const again = await pickPupils(senco, pickIn(typed))
  expect(again.map(({ pupilId }) => pupilId)).toEqual(listed.map(({ pupilId }) => pupilId))
  expect(again.filter(({ ticked }) => ticked).map(({ pupilId }) => pupilId)).toEqual([first])
  expect(pickIn({ ...typed, step: 'pick' })).toEqual({ who: 'class:9A', name: '', ids: [first] })
  expect(await pickPupils(await birch.as(['senco']), pickIn(typed))).toEqual([])
})

test('six pupils have their sessions as soon as it is given, with what they are expected to gain', async () => {
  const { groupIds } = await done(applyProvision(senco, base()))
  const { group } = await openGroup(senco, { groupId: groupIds[0] ?? '' })
  expect(group.places.map(({ name }) => name)).toHaveLength(6)
  expect(group.next.map(({ day }) => day)).toEqual(['2026-11-24', '2026-11-26', '2026-12-01', '2026-12-03'])
  expect(group.sums.forecastPence).toBe(4 * 600)
  expect(group.adults).toMatchObject([{ name: assistant.viewer.name, role: 'Teaching assistant', share: 100 }])
  // The next time it begins where it began the last time.
  expect((await openApply(senco, { provisionId })).prefilled).toMatchObject({ at: '09:00', name: 'Group B' })
})

test('what is wrong is named at its field and nothing is saved', async () => {
  const before = await groupsNow()
  const gone = await aPupil(alder, { surname: 'Left', leftOn: '2026-11-20' })
  const cases: [object, string[]][] = [
    [{ endsOn: '2026-11-23' }, ['endsOn']],
    [{ reviewOn: '2026-11-23' }, ['reviewOn']],
    [{ minutes: '0' }, ['minutes']],
    [{ minutes: '-20' }, ['minutes']],
    [{ pupils: [] }, ['pupils']],
    [{ pupils: [gone] }, ['pupils']],
    [{ days: [] }, ['days']],
    [{ kind: 'universal', meantFor: '' }, ['meantFor']],
    [{ solely: 'yes' }, ['solely']],
    [{ kind: 'one-to-one', at: '23:00' }, ['at']],
    [{ staff1: '0198c0de-0000-7000-8000-000000000001' }, ['staff1']],
  ]
  for (const [over, fields] of cases) expect([over, wrong(await applyProvision(senco, base(over)))]).toEqual([over, fields])
  expect(await groupsNow()).toBe(before)
})

test('who would be in two places is said first, and it is saved all the same when it is sent again', async () => {
  const before = await groupsNow()
  const lesson = await aGroup(alder, { name: '9A Maths', pupils: pupils.slice(0, 2), staffId: senco.viewer.staffId })
  await asSchool(alder.database, alder.school.id, (db) =>
    sql`update teaching_group set meets = '[{"day": 5, "from": "11:00", "to": "12:00"}]' where group_id = ${lesson}`.execute(db),
  )
  const asked = base({ name: 'Group B', pupils: pupils.slice(0, 2), days: ['2', '5'], days2: [], at: '09:10', size: '1' })
  const first = await applyProvision(senco, asked)
  const says = warned(first).map((one) => one.says)
  expect(says).toEqual([
    '2 pupils are chosen; the group is for 1.',
    'Amir Ames and Amir Bell are already in Reading fluency, Group A on Tuesday at 09:10.',
    `${assistant.viewer.name} has Reading fluency, Group A on Tuesday at 09:10 already.`,
  ])
  const late = await applyProvision(senco, { ...asked, days: ['5'], at: '11:30', size: '6', endsOn: '2026-12-18' })
  expect(warned(late).map((one) => one.says)).toEqual(['Amir Ames and Amir Bell would miss 9A Maths every Friday.'])
  const summer = await applyProvision(senco, base({ startsOn: '2027-07-01', endsOn: '2027-07-30', reviewOn: '', days: ['1'] }))
  expect(warned(summer)).toMatchObject([{ says: expect.stringContaining('in no term') }])
  expect(await groupsNow()).toBe(before)
  const { groupIds } = await done(applyProvision(senco, { ...asked, seen: warned(first).map(({ key }) => key) }))
  expect(groupIds).toHaveLength(1)
})

test('one to one makes a time of its own for each pupil, one after another; alternating halves take turns', async () => {
  const own = await applyProvision(
    senco,
    base({ kind: 'one-to-one', name: 'One to one', pupils: pupils.slice(0, 3), days: ['3'], at: '14:00', solely: 'yes' }),
  )
  const { groupIds } = await done(Promise.resolve(own))
  const opened = await Promise.all(groupIds.map(async (groupId) => (await openGroup(senco, { groupId })).group))
  expect(opened.map(({ slots }) => slots[0]?.startsAt).sort()).toEqual(['14:00', '14:20', '14:40'])
  for (const group of opened) expect(group.solelyFor).toBe(group.places[0]?.pupilId)
  const turns = await done(applyProvision(senco, base({ name: 'Turns', alternate: 'half', days: ['1'], at: '15:00' })))
  const { group } = await openGroup(senco, { groupId: turns.groupIds[0] ?? '' })
  expect(group.places.map(({ week }) => week)).toEqual(['A', 'A', 'A', 'B', 'B', 'B'])
})

test('a strategy of every classroom has words, and neither pupils nor sessions', async () => {
  const { groupIds } = await done(
    applyProvision(senco, base({ kind: 'universal', name: 'Everywhere', meantFor: 'Every class of Year 7', pupils: [] })),
  )
  const { group } = await openGroup(await alder.as(['teacher']), { groupId: groupIds[0] ?? '' })
  expect(group).toMatchObject({ meantFor: 'Every class of Year 7', places: [], slots: [], next: [] })
})

test('a pupil or a provision of another school is not found, and nothing is saved', async () => {
  const before = await groupsNow()
  const theirs = await aPupil(birch, { surname: 'Elsewhere' })
  const stranger = await birch.as(['senco'])
  expect(await applyProvision(senco, base({ pupils: [theirs] }))).toMatchObject({ refusal: { kind: 'not-found' } })
  expect(await applyProvision(stranger, base({ pupils: [theirs] }))).toMatchObject({ refusal: { kind: 'not-found' } })
  expect(await applyProvision(await alder.as(['leadership']), base())).toMatchObject({ refusal: { kind: 'not-allowed' } })
  expect(await groupsNow()).toBe(before)
})
