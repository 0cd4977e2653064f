import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aPupil } from '#features/pupil/pupil-scene.testing.ts'
import { newId } from '#platform/db/ids.ts'
import type { Outcome } from '#platform/work/refusal.ts'
import type { Scope } from '#platform/work/scope.ts'
import { asSchool } from '#platform/work/transaction.server.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { aSchool, type TestSchool } from '#tests/support/school.ts'
import { copyForward, undoCopy } from './copy.command.server.ts'
import { addItem } from './group.command.server.ts'
import { openCopy } from './open-copy.query.server.ts'
import { openGroup } from './open-group.query.server.ts'
import { aPayRole, aProvisionGroup, aTerm } from './provision-scene.testing.ts'

let end: () => Promise<void>
let alder: TestSchool
let birch: TestSchool
let senco: Scope
let groups: string[]
let leaver: string
beforeAll(async () => {
  const fresh = await freshDatabase()
  end = fresh.end
  alder = await aSchool(fresh.door)
  birch = await aSchool(fresh.door, { name: 'Birch School' })
  senco = await alder.as(['senco'])
  const by = senco.viewer.staffId
  await aTerm(alder, by)
  await asSchool(alder.database, alder.school.id, (db) =>
    sql`insert into school_term (school_id, school_term_id, school_year, name, starts_on, ends_on, recorded_by)
      values (${alder.school.id}, ${newId()}, 2026, 'Spring', '2027-01-04', '2027-03-25', ${by})`.execute(db),
  )
  const roleId = await aPayRole(alder, by)
  const stays = await aPupil(alder, { surname: 'Stays' })
  leaver = await aPupil(alder, { surname: 'Leaver', leftOn: '2026-12-31' })
  const one = await aProvisionGroup(alder, {
    by,
    provision: 'Reading',
    pupils: [stays, leaver],
    staffId: by,
    roleId,
    endsOn: '2026-12-18',
  })
  const two = await aProvisionGroup(alder, {
    by,
    provision: 'Talk',
    pupils: [stays],
    staffId: by,
    roleId,
    endsOn: '2026-12-11',
    slots: [{ weekday: 2, startsAt: '09:00', minutes: 30, week: 'A' }],
  })
  const three = await aProvisionGroup(alder, { by, provision: 'Number', pupils: [leaver], endsOn: '2026-12-18' })
  groups = [one.groupId, two.groupId, three.groupId]
  const { version } = (await openGroup(senco, { groupId: one.groupId })).group
  await done(
    addItem(senco, { groupId: one.groupId, version, itemKind: 'licence', says: 'A year', pounds: '50', boughtOn: '2026-09-07' }),
  )
})
afterAll(() => end())

async function done<T>(asking: Promise<Outcome<T>>): Promise<T> {
  const outcome = await asking
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal))
  return outcome.value
}
const dates = { termEnds: '2026-12-18', startsOn: '2027-01-04', endsOn: '2027-03-25', reviewOn: '2027-03-25' }
const warned = (outcome: Outcome<unknown>) =>
  outcome.ok || outcome.refusal.kind !== 'not-valid'
    ? []
    : outcome.refusal.problems.filter(({ field }) => field.startsWith('warned:'))
const saidIn = (outcome: Outcome<unknown>) => warned(outcome).map(({ says }) => says)
const keysIn = (outcome: Outcome<unknown>) => warned(outcome).map(({ field }) => field.slice('warned:'.length))
const counted = () =>
  asSchool(alder.database, alder.school.id, async (db) => {
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from provision_group where withdrawn_at is null`.execute(
      db,
    )
    return rows[0]?.n
  })

test('the term that is copied is shown with the next one’s dates, who is left out and why', async () => {
  const page = await openCopy(senco, { from: null })
  expect(page).toMatchObject({ term: { name: 'Autumn' }, dates: { startsOn: '2027-01-04', endsOn: '2027-03-25' } })
  expect(page.groups.map(({ provision, pupils, why }) => [provision, pupils, why])).toEqual([
    ['Number', 0, 'None of its pupils will be there.'],
    ['Reading', 1, null],
    ['Talk', 1, null],
  ])
  expect(page.groups[1]?.leftOut).toEqual([
    'Amir Leaver: leaves the school on 31 December 2026',
    'What was bought: it is counted once',
  ])
})

test('all are copied or none: one that cannot be keeps the others back', async () => {
  const refused = await copyForward(senco, { ...dates, groups })
  expect(refused).toMatchObject({ refusal: { problems: [{ says: expect.stringContaining('Number') }] } })
  expect(await copyForward(senco, { ...dates, groups: groups.slice(0, 2), endsOn: '2027-01-03' })).toMatchObject({
    refusal: { problems: [{ field: 'endsOn' }] },
  })
  expect(await copyForward(senco, { ...dates, groups: [] })).toMatchObject({ refusal: { problems: [{ field: 'groups' }] } })
  expect(await copyForward(await birch.as(['senco']), { ...dates, groups: groups.slice(0, 2) })).toMatchObject({
    refusal: { kind: 'not-found' },
  })
  expect(await counted()).toBe(3)
})

test('two who copy at once copy once; the new term has its sessions without what was bought; taken back it has none', async () => {
  const other = await alder.as(['sen-administrator'])
  const first = await copyForward(senco, { ...dates, groups: groups.slice(0, 2) })
  expect(saidIn(first)).toEqual(['Reading, Group A goes on without Amir Leaver, who leaves the school on 31 December 2026.'])
  expect(await counted()).toBe(3)
  const asked = { ...dates, groups: groups.slice(0, 2), seen: keysIn(first) }
  const outcomes = await Promise.all([copyForward(senco, asked), copyForward(other, asked)])
  expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true])
  expect(await counted()).toBe(5)
  const groupIds = outcomes.flatMap((outcome) => (outcome.ok ? outcome.value.groupIds : []))
  const opened = await Promise.all(groupIds.map(async (groupId) => (await openGroup(senco, { groupId })).group))
  const reading = opened.find(({ provision }) => provision === 'Reading')
  expect(reading).toMatchObject({
    startsOn: '2027-01-04',
    endsOn: '2027-03-25',
    reviewOn: '2027-03-25',
    items: [],
    recorded: false,
  })
  expect(reading?.places.map(({ pupilId }) => pupilId)).not.toContain(leaver)
  expect(reading?.next[0]).toMatchObject({ day: '2027-01-04', startsAt: '10:20' })
  expect(opened.find(({ provision }) => provision === 'Talk')?.slots).toMatchObject([{ weekday: 2, week: 'A' }])

  const { made } = await openCopy(senco, { from: null })
  expect(made).toMatchObject([{ groups: 2, untouched: 2 }])
  const copiedAt = made[0]?.copiedAt ?? ''
  expect(await undoCopy(await birch.as(['senco']), { copiedAt })).toMatchObject({ refusal: { kind: 'not-found' } })
  await asSchool(alder.database, alder.school.id, (db) =>
    sql`insert into session_entry (school_id, entry_id, group_id, day, starts_at, made_at, happened, minutes, recorded_by)
      values (${alder.school.id}, ${newId()}, ${reading?.groupId}, '2027-01-04', '10:20', now(), 'held', 20, ${senco.viewer.staffId})`.execute(
      db,
    ),
  )
  expect(await done(undoCopy(senco, { copiedAt }))).toEqual({ taken: 1, stay: 1 })
  expect(await counted()).toBe(4)
  const why = (await openCopy(senco, { from: null })).groups.map((one) => [one.provision, one.why])
  expect(why).toContainEqual(['Reading', 'It is copied already.'])
  expect(why).toContainEqual(['Talk', null])
})

test('who would be in two places, and which group nobody would give, is said before anything is copied', async () => {
  const by = senco.viewer.staffId
  const pupils = [await aPupil(alder, { surname: 'Twice', forename: 'Ada' })]
  const gone = (await alder.as(['teaching-assistant'])).viewer.staffId
  const slots = [{ weekday: 4, startsAt: '13:00', minutes: 30 }]
  const ends = { by, pupils, slots, endsOn: '2026-12-18' }
  const chess = await aProvisionGroup(alder, { ...ends, provision: 'Chess', staffId: by })
  const yoga = await aProvisionGroup(alder, { ...ends, provision: 'Yoga', staffId: gone })
  await aProvisionGroup(alder, { ...ends, provision: 'Goes on', staffId: by, endsOn: null })
  await asSchool(alder.database, alder.school.id, (db) =>
    sql`update staff set ended_on = '2026-11-30' where staff_id = ${gone}`.execute(db),
  )
  const page = await openCopy(senco, { from: null })
  expect(page.groups.filter(({ noAdult }) => noAdult).map(({ provision }) => provision)).toEqual(['Yoga'])
  const before = await counted()
  const asked = { ...dates, groups: [chess.groupId, yoga.groupId] }
  const first = await copyForward(senco, asked)
  expect(saidIn(first)).toEqual([
    'Yoga, Group A would have no adult: nobody who gave it is still on the staff.',
    'Ada Twice would be in Goes on, Group A and in Chess, Group A on Thursday at 13:00.',
    'Ada Twice would be in Goes on, Group A and in Yoga, Group A on Thursday at 13:00.',
    'Ada Twice would be in Chess, Group A and in Yoga, Group A on Thursday at 13:00.',
    `${senco.viewer.name} would be in Goes on, Group A and in Chess, Group A on Thursday at 13:00.`,
  ])
  expect(await counted()).toBe(before)
  // One of them was not seen yet: it is said again.
  expect(saidIn(await copyForward(senco, { ...asked, seen: keysIn(first).slice(1) }))).toHaveLength(5)
  expect(await done(copyForward(senco, { ...asked, seen: keysIn(first) }))).toMatchObject({ groups: 2 })
})
