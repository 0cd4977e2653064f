import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { explainedForPupil } from '#features/deadlines/public.server.ts'
import { aGroup, aPupil } from '#features/pupil/pupil-scene.testing.ts'
import { openSupport } from '#features/support/open-support.query.server.ts'
import { startCycle } from '#features/support/start-cycle.command.server.ts'
import { asSchool } from '#platform/work/transaction.server.ts'
import { done, MeetingScene } from '#tests/support/meeting-scene.ts'
import { addAction, holdMeeting, shareRecord, writeMinutes } from './minutes.command.server.ts'
import { openMeetings } from './open-meetings.query.server.ts'
import { recordSaid } from './record-said.command.server.ts'
import { scheduleMeeting } from './schedule-meeting.command.server.ts'

const scene = new MeetingScene()

describe('a meeting', () => {
  test('is planned with an agenda, the pupil, the parents with responsibility, and whoever plans it', async () => {
    const pupilId = await aPupil(scene.alder, { forename: 'Ada', surname: 'Okoro', statuses: [['K', '2026-09-07']] })
    await asSchool(scene.alder.database, scene.alder.school.id, (db) =>
      sql`insert into contact (school_id, pupil_id, contact_id, position, title, surname, parental_responsibility, email) values
        (${scene.alder.school.id}, ${pupilId}, gen_random_uuid(), 1, 'Mrs', 'Okoro', true, 'okoro@example.test'),
        (${scene.alder.school.id}, ${pupilId}, gen_random_uuid(), 2, 'Ms', 'Neighbour', false, 'n@example.test')`.execute(db),
    )
    const { meetingId } = await done(scheduleMeeting(scene.senco, { pupilId, kind: 'planning', heldOn: '2026-12-10' }))
    const meeting = await scene.meetingOf(pupilId, meetingId)
    expect(meeting?.people.map(({ role, name, email }) => [role, name, email])).toEqual([
      ['pupil', 'Ada Okoro', null],
      ['parent', 'Mrs Okoro', 'okoro@example.test'],
      ['staff', scene.senco.viewer.name, null],
    ])
    expect(meeting?.agenda).toMatch(/^1. What Ada says/)
  })

  test('counts towards the three of the year once a parent came; none recorded is none kept', async () => {
    const stateOf = async (pupilId: string) => {
      const at = { schoolId: scene.alder.school.id, today: scene.senco.today }
      const answers = await asSchool(scene.alder.database, at.schoolId, (db) => explainedForPupil(db, at, pupilId))
      return answers.find(({ duty }) => duty === 'three-parent-meetings')
    }
    const nobody = await aPupil(scene.alder, { statuses: [['K', '2025-09-07']] })
    expect(await stateOf(nobody)).toBeUndefined()
    const { pupilId, meetingId, parent, child } = await scene.planned({ heldOn: '2026-11-20' })
    expect(await stateOf(pupilId)).toMatchObject({ lastDay: '2026-12-31' })
    await done(
      holdMeeting(scene.senco, {
        pupilId,
        meetingId,
        version: 1,
        heldOn: '2026-11-20',
        minutes: 'Good',
        [`came-${parent}`]: 'yes',
      }),
    )
    expect(await stateOf(pupilId)).toMatchObject({ lastDay: '2027-03-31' })
    const alone = await done(scheduleMeeting(scene.senco, { pupilId, kind: 'other', heldOn: '2026-11-21' }))
    const its = (await scene.meetingOf(pupilId, alone.meetingId))?.people[0]?.personId ?? child
    await done(
      holdMeeting(scene.senco, { pupilId, ...alone, version: 1, heldOn: '2026-11-21', minutes: '', [`came-${its}`]: 'yes' }),
    )
    expect(await stateOf(pupilId)).toMatchObject({ lastDay: '2027-03-31' })
  })

  test('is not held in the future, by nobody, or twice over without seeing the other', async () => {
    const { pupilId, meetingId, parent } = await scene.planned()
    const held = { pupilId, meetingId, version: 1, heldOn: '2026-11-23', minutes: 'Mine', [`came-${parent}`]: 'yes' }
    expect((await holdMeeting(scene.senco, { ...held, heldOn: '2026-12-10' })).ok).toBe(false)
    expect((await holdMeeting(scene.senco, { ...held, [`came-${parent}`]: '' })).ok).toBe(false)
    expect(await scene.meetingOf(pupilId, meetingId)).toMatchObject({ state: 'planned', minutes: null })
    await done(writeMinutes(scene.senco, { ...held, minutes: 'Theirs' }))
    expect(await holdMeeting(scene.senco, held)).toMatchObject({
      ok: false,
      refusal: { kind: 'changed-meanwhile', theirs: { minutes: 'Theirs' } },
    })
    await done(holdMeeting(scene.senco, { ...held, version: 2 }))
    expect(await scene.meetingOf(pupilId, meetingId)).toMatchObject({ state: 'held', heldOn: '2026-11-23', minutes: 'Mine' })
  })

  test('its record is shared once it was held, and not before it was', async () => {
    const { pupilId, meetingId, parent } = await scene.planned()
    const share = { pupilId, meetingId, version: 2, sharedOn: '2026-11-23', sharedHow: 'By post' }
    expect((await shareRecord(scene.senco, { ...share, version: 1 })).ok).toBe(false)
    await done(
      holdMeeting(scene.senco, { pupilId, meetingId, version: 1, heldOn: '2026-11-23', minutes: '', [`came-${parent}`]: 'yes' }),
    )
    expect((await shareRecord(scene.senco, { ...share, sharedOn: '2026-11-22' })).ok).toBe(false)
    await done(shareRecord(scene.senco, share))
    expect(await scene.meetingOf(pupilId, meetingId)).toMatchObject({ sharedOn: '2026-11-23', sharedHow: 'By post' })
  })

  test('a teaching assistant of the pupil sees that it is and who does what, and no address, minutes or views', async () => {
    const meeting = await scene.planned()
    await done(recordSaid(scene.senco, { ...meeting, personId: meeting.parent, said: 'He is tired' }))
    await done(writeMinutes(scene.senco, { ...meeting, version: 1, minutes: 'A secret' }))
    await done(addAction(scene.senco, { ...meeting, says: 'Ring home', owner: 'The tutor' }))
    const assistant = await scene.alder.as(['teaching-assistant'])
    await aGroup(scene.alder, {
      name: 'A group',
      pupils: [meeting.pupilId],
      staffId: assistant.viewer.staffId,
      relation: 'supports',
    })
    const page = await openMeetings(assistant, { pupilId: meeting.pupilId })
    expect(JSON.stringify(page)).not.toMatch(/tired|secret|example\.test/)
    expect(page.meetings[0]?.actions).toMatchObject([{ says: 'Ring home' }])
  })
})

test('what was said before the meeting stands in the plan’s draft for whoever writes it, and before nobody else', async () => {
  const meeting = await scene.planned()
  await done(startCycle(scene.senco, { pupilId: meeting.pupilId }))
  await done(recordSaid(scene.senco, { ...meeting, personId: meeting.child, said: 'I like maps' }))
  expect((await openSupport(scene.senco, { pupilId: meeting.pupilId })).views).toEqual({
    pupilView: 'By word of mouth: I like maps',
    familyView: null,
  })
  const leadership = await scene.alder.as(['leadership'])
  expect((await openSupport(leadership, { pupilId: meeting.pupilId })).views).toEqual({ pupilView: null, familyView: null })
})
