import { afterAll, beforeAll, expect, test } from 'vitest'
import { aProvisionGroup, aTerm, type GroupMade } from '#features/provision/provision-scene.testing.ts'
import { aPupil } from '#features/pupil/pupil-scene.testing.ts'
import { newId } from '#platform/db/ids.ts'
import type { Scope } from '#platform/work/scope.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { aSchool } from '#tests/support/school.ts'
import { openPlan, openSessions } from './open-sessions.query.server.ts'
import { recordOfChoice } from './record.rules.ts'
import { recordSession } from './record-session.command.server.ts'

const day = '2026-11-18'
const startsAt = '10:20'
let end: () => Promise<void>
let senco: Scope
let assistant: Scope
let pupilId: string
let made: GroupMade

beforeAll(async () => {
  const fresh = await freshDatabase()
  end = fresh.end
  const alder = await aSchool(fresh.door)
  senco = await alder.as(['senco'])
  assistant = await alder.as(['teaching-assistant'])
  await aTerm(alder, senco.viewer.staffId)
  pupilId = await aPupil(alder, { surname: 'One' })
  made = await aProvisionGroup(alder, { by: senco.viewer.staffId, pupils: [pupilId], staffId: assistant.viewer.staffId })
})
afterAll(() => end())

const at = () => ({ entryId: newId(), groupId: made.groupId, day, startsAt, madeAt: '2026-11-18T12:00:00.000Z' })

test('a choice made on a phone without a signal settles the session, and the note the phone never had stays with it', async () => {
  const said = { ...at(), happened: 'held', minutes: 12, marks: [{ pupilId, here: true, note: 'Read a whole page' }] }
  await recordSession(assistant, said)
  await recordSession(senco, { ...at(), happened: 'held', minutes: 18, marks: [{ pupilId, here: true }] })
  const planned = (await openPlan(assistant, null)).sessions.find((one) => one.day === day)
  expect(planned?.versions.map(({ minutes }) => minutes).toSorted()).toEqual([12, 18])
  expect(JSON.stringify(planned)).not.toContain('whole page')
  const right = planned?.versions.find(({ minutes }) => minutes === 12)
  if (!right || !planned) throw new Error('nothing to choose')
  const chosen = recordOfChoice(right, { ...at(), replaces: planned.heads })
  // As it leaves the device, and twice, as a phone sends it that heard no answer.
  for (let time = 0; time < 2; time++)
    expect(await recordSession(assistant, JSON.parse(JSON.stringify(chosen)))).toMatchObject({ ok: true })
  const [session] = (await openSessions(assistant, { day, whose: null })).sessions
  expect(session).toMatchObject({ minutes: 12, records: 3, versions: [], recorded: { marks: [{ note: 'Read a whole page' }] } })
})
