import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aProvisionGroup, aTerm, type GroupMade } from '#features/provision/provision-scene.testing.ts'
import { counting } from '#features/pupil/counting-pool.testing.ts'
import { aPupil } from '#features/pupil/pupil-scene.testing.ts'
import type { Role } from '#platform/access/roles.ts'
import { newId } from '#platform/db/ids.ts'
import type { Scope } from '#platform/work/scope.ts'
import { asSchool } from '#platform/work/transaction.server.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { aSchool, type TestSchool } from '#tests/support/school.ts'
import { openToday } from './open-today.query.server.ts'
import { provisionLines } from './provision-lines.rules.ts'

/** Today is Monday 23 November 2026. */
const today = '2026-11-23'
let end: () => Promise<void>
let statements: string[]
let alder: TestSchool
let senco: Scope
let assistant: Scope
let group: GroupMade
let door: Parameters<typeof aSchool>[0]

beforeAll(async () => {
  const fresh = await freshDatabase()
  end = fresh.end
  const counted = counting(fresh.door)
  statements = counted.statements
  door = counted.door
  alder = await aSchool(counted.door)
  senco = await alder.as(['senco'])
  assistant = await alder.as(['teaching-assistant'])
  const by = senco.viewer.staffId
  await aTerm(alder, by)
  const pupils = [await aPupil(alder, { surname: 'One' }), await aPupil(alder, { surname: 'Two' })]
  // Mondays and Wednesdays since 9 November, one review late and one due; a third group has neither a day nor an end.
  const told = { by, pupils, startsOn: '2026-11-09' }
  const own = { ...told, staffId: assistant.viewer.staffId }
  group = await aProvisionGroup(alder, { ...own, provision: 'Reading', reviewOn: '2026-11-27' })
  await aProvisionGroup(alder, { ...told, provision: 'Number', reviewOn: '2026-11-20' })
  await aProvisionGroup(alder, { ...told, provision: 'Talk', slots: [] })
})
afterAll(() => end())

const linesOf = async (scope: Scope) => provisionLines((await openToday(scope, null)).provision, today)
const saysOf = async (scope: Scope) => (await linesOf(scope)).map(({ says }) => says)

test('the SENCO sees what is to be reviewed, what has no day, and what nobody recorded, each with the place to go', async () => {
  expect((await linesOf(senco)).map(({ key, says, to }) => [key, says, to])).toEqual([
    [
      'reviews',
      'One review of provision is late. One is due within seven days. One group has neither an end nor a day of review.',
      '/provision/reviews',
    ],
    ['not-recorded', '8 sessions of the last three weeks are not recorded.', '/sessions?whose=all#not-recorded'],
    ['cover', expect.stringContaining('away today'), '/sessions/cover'],
  ])
})

test('a TA sees their own sessions, those that are missing, and the group whose review is near, filled in or not', async () => {
  expect((await linesOf(assistant)).map(({ key, says, to }) => [key, says, to])).toEqual([
    ['sessions-today', 'One session of yours is today.', '/sessions'],
    ['sessions-earlier', '4 sessions of yours of the last three weeks are not recorded.', '/sessions#not-recorded'],
    [
      `fill ${group.groupId}`,
      'Reading, Group A: to be reviewed by 27 November. Say first how it goes for each pupil.',
      `/provision/groups/${group.groupId}/fill-in`,
    ],
  ])
  const fill = (pupil: string, placeId: string) =>
    asSchool(alder.database, alder.school.id, (db) =>
      sql`insert into provision_review_fill (school_id, pupil_id, fill_id, filling_id, place_id, group_id, filled_on, went, recorded_by)
        values (${alder.school.id}, ${pupil}, ${newId()}, ${newId()}, ${placeId}, ${group.groupId}, ${today}, 3, ${assistant.viewer.staffId})`.execute(
        db,
      ),
    )
  for (const [pupil, placeId] of group.places) await fill(pupil, placeId)
  expect((await linesOf(assistant)).at(-1)).toMatchObject({ words: 'Look at it again', state: null })
  expect((await saysOf(senco))[0]).toContain('One group was filled in by its adults, to be looked at.')
})

test('leaders see what is late and what has no day; a TA without groups, a governor and another school see nothing of it', async () => {
  const leader = (await linesOf(await alder.as(['leadership']))).map(({ key, to }) => [key, to])
  expect(leader).toEqual([
    ['reviews', '/provision/reviews'],
    ['open-ended', '/provision/monitoring'],
  ])
  for (const role of ['teaching-assistant', 'teacher', 'governor'] as const satisfies Role[])
    expect(await linesOf(await alder.as([role]))).toEqual([])
  const elsewhere = await aSchool(door)
  expect((await linesOf(await elsewhere.as(['senco']))).map(({ key }) => key)).toEqual(['cover'])
  expect(JSON.stringify((await openToday(assistant, null)).provision)).not.toMatch(/pence/)
})

test('Today takes no more statements than before: what other rooms count is counted in one', async () => {
  const countedIn = async (scope: Scope) => {
    statements.length = 0
    await openToday(scope, null)
    return statements.length
  }
  expect(await countedIn(assistant)).toBe(7)
  expect(await countedIn(senco)).toBe(11)
})
