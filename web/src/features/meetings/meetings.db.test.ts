import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { explainedForPupil } from '#features/deadlines/public.server.ts'
import { aGroup, aPupil, logOf } from '#features/pupil/pupil-scene.testing.ts'
import { openSupport } from '#features/support/open-support.query.server.ts'
import { startCycle } from '#features/support/start-cycle.command.server.ts'
import type { Outcome } from '#platform/work/refusal.ts'
import type { Scope } from '#platform/work/scope.ts'
import { asSchool } from '#platform/work/transaction.server.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { aSchool, type TestSchool } from '#tests/support/school.ts'
import { answerLink, openLink } from './answer.server.ts'
import { planEvening } from './evening.command.server.ts'
import { addAction, holdMeeting, shareRecord, writeMinutes } from './minutes.command.server.ts'
import { openEvening } from './open-evening.query.server.ts'
import { openMeetings } from './open-meetings.query.server.ts'
import { addPerson, makeLink, removePerson, withdrawLink } from './people.command.server.ts'
import { recordSaid } from './record-said.command.server.ts'
import { cancelMeeting, scheduleMeeting } from './schedule-meeting.command.server.ts'

let end: () => Promise<void>
let alder: TestSchool
let senco: Scope

beforeAll(async () => {
  const fresh = await freshDatabase()
  end = fresh.end
  alder = await aSchool(fresh.door)
  senco = await alder.as(['senco'])
})
afterAll(() => end())

const origin = 'https://waymark.example.test'
const office = (today = senco.today) => ({ database: alder.database, today: () => today })

async function done<T>(asking: Promise<Outcome<T>>): Promise<T> {
  const outcome = await asking
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal))
  return outcome.value
}
const meetingOf = async (pupilId: string, meetingId: string) =>
  (await openMeetings(senco, { pupilId })).meetings.find((one) => one.meetingId === meetingId)

/** A pupil on SEN Support with a planned meeting, and a parent with an address on its list. */
async function planned({ heldOn = '2026-12-10' } = {}) {
  const pupilId = await aPupil(alder, { forename: 'Ada', statuses: [['K', '2026-09-07']] })
  const { meetingId } = await done(scheduleMeeting(senco, { pupilId, kind: 'review', heldOn, startsAt: '15:30' }))
  const at = { pupilId, meetingId }
  const parent = await done(addPerson(senco, { ...at, role: 'parent', name: 'Mrs Okoro', email: 'okoro@example.test' }))
  const child = (await meetingOf(pupilId, meetingId))?.people.find(({ role }) => role === 'pupil')?.personId ?? ''
  return { ...at, parent: parent.personId, child }
}

async function linked(who: 'parent' | 'child' = 'parent') {
  const meeting = await planned()
  const { address } = await done(makeLink(senco, { ...meeting, personId: meeting[who], origin }))
  return { ...meeting, token: address.split('/').at(-1) ?? '' }
}

describe('a meeting', () => {
  test('is planned with an agenda, the pupil, the parents with responsibility, and whoever plans it', async () => {
    const pupilId = await aPupil(alder, { forename: 'Ada', surname: 'Okoro', statuses: [['K', '2026-09-07']] })
    await asSchool(alder.database, alder.school.id, (db) =>
      sql`insert into contact (school_id, pupil_id, contact_id, position, title, surname, parental_responsibility, email) values
        (${alder.school.id}, ${pupilId}, gen_random_uuid(), 1, 'Mrs', 'Okoro', true, 'okoro@example.test'),
        (${alder.school.id}, ${pupilId}, gen_random_uuid(), 2, 'Ms', 'Neighbour', false, 'n@example.test')`.execute(db),
    )
    const { meetingId } = await done(scheduleMeeting(senco, { pupilId, kind: 'planning', heldOn: '2026-12-10' }))
    const meeting = await meetingOf(pupilId, meetingId)
    expect(meeting?.people.map(({ role, name, email }) => [role, name, email])).toEqual([
      ['pupil', 'Ada Okoro', null],
      ['parent', 'Mrs Okoro', 'okoro@example.test'],
      ['staff', senco.viewer.name, null],
    ])
    expect(meeting?.agenda).toMatch(/^1. What Ada says/)
  })

  test('counts towards the three of the year once a parent came; none recorded is none kept', async () => {
    const stateOf = async (pupilId: string) => {
      const at = { schoolId: alder.school.id, today: senco.today }
      const answers = await asSchool(alder.database, at.schoolId, (db) => explainedForPupil(db, at, pupilId))
      return answers.find(({ duty }) => duty === 'three-parent-meetings')
    }
    const nobody = await aPupil(alder, { statuses: [['K', '2025-09-07']] })
    expect(await stateOf(nobody)).toBeUndefined()
    const { pupilId, meetingId, parent, child } = await planned({ heldOn: '2026-11-20' })
    expect(await stateOf(pupilId)).toMatchObject({ lastDay: '2026-12-31' })
    await done(
      holdMeeting(senco, { pupilId, meetingId, version: 1, heldOn: '2026-11-20', minutes: 'Good', [`came-${parent}`]: 'yes' }),
    )
    expect(await stateOf(pupilId)).toMatchObject({ lastDay: '2027-03-31' })
    const alone = await done(scheduleMeeting(senco, { pupilId, kind: 'other', heldOn: '2026-11-21' }))
    const its = (await meetingOf(pupilId, alone.meetingId))?.people[0]?.personId ?? child
    await done(holdMeeting(senco, { pupilId, ...alone, version: 1, heldOn: '2026-11-21', minutes: '', [`came-${its}`]: 'yes' }))
    expect(await stateOf(pupilId)).toMatchObject({ lastDay: '2027-03-31' })
  })

  test('is not held in the future, by nobody, or twice over without seeing the other', async () => {
    const { pupilId, meetingId, parent } = await planned()
    const held = { pupilId, meetingId, version: 1, heldOn: '2026-11-23', minutes: 'Mine', [`came-${parent}`]: 'yes' }
    expect((await holdMeeting(senco, { ...held, heldOn: '2026-12-10' })).ok).toBe(false)
    expect((await holdMeeting(senco, { ...held, [`came-${parent}`]: '' })).ok).toBe(false)
    expect(await meetingOf(pupilId, meetingId)).toMatchObject({ state: 'planned', minutes: null })
    await done(writeMinutes(senco, { ...held, minutes: 'Theirs' }))
    expect(await holdMeeting(senco, held)).toMatchObject({
      ok: false,
      refusal: { kind: 'changed-meanwhile', theirs: { minutes: 'Theirs' } },
    })
    await done(holdMeeting(senco, { ...held, version: 2 }))
    expect(await meetingOf(pupilId, meetingId)).toMatchObject({ state: 'held', heldOn: '2026-11-23', minutes: 'Mine' })
  })

  test('its record is shared once it was held, and not before it was', async () => {
    const { pupilId, meetingId, parent } = await planned()
    const share = { pupilId, meetingId, version: 2, sharedOn: '2026-11-23', sharedHow: 'By post' }
    expect((await shareRecord(senco, { ...share, version: 1 })).ok).toBe(false)
    await done(
      holdMeeting(senco, { pupilId, meetingId, version: 1, heldOn: '2026-11-23', minutes: '', [`came-${parent}`]: 'yes' }),
    )
    expect((await shareRecord(senco, { ...share, sharedOn: '2026-11-22' })).ok).toBe(false)
    await done(shareRecord(senco, share))
    expect(await meetingOf(pupilId, meetingId)).toMatchObject({ sharedOn: '2026-11-23', sharedHow: 'By post' })
  })

  test('a teaching assistant of the pupil sees that it is and who does what, and no address, minutes or views', async () => {
    const meeting = await planned()
    await done(recordSaid(senco, { ...meeting, personId: meeting.parent, said: 'He is tired' }))
    await done(writeMinutes(senco, { ...meeting, version: 1, minutes: 'A secret' }))
    await done(addAction(senco, { ...meeting, says: 'Ring home', owner: 'The tutor' }))
    const assistant = await alder.as(['teaching-assistant'])
    await aGroup(alder, { name: 'A group', pupils: [meeting.pupilId], staffId: assistant.viewer.staffId, relation: 'supports' })
    const page = await openMeetings(assistant, { pupilId: meeting.pupilId })
    expect(JSON.stringify(page)).not.toMatch(/tired|secret|example\.test/)
    expect(page.meetings[0]?.actions).toMatchObject([{ says: 'Ring home' }])
  })
})

describe('a one-time link', () => {
  test('opens the questions with the first name and the day, and nothing of the record; opening is logged', async () => {
    const { pupilId, token } = await linked()
    const before = (await logOf(alder, 'meetings.open-link')).length
    const opened = await openLink(office(), token)
    expect(opened).toMatchObject({ is: 'open', asked: { forename: 'Ada', heldOn: '2026-12-10', role: 'parent' } })
    expect(Object.keys(opened.is === 'open' ? opened.asked : {}).sort()).toEqual(
      ['answers', 'forename', 'heldOn', 'name', 'role', 'school', 'state'].sort(),
    )
    const log = await logOf(alder, 'meetings.open-link')
    expect(log).toHaveLength(before + 1)
    expect(log[0]).toMatchObject({ outcome: 'done', pupils: [pupilId] })
  })

  test('is answered once: a second answer changes nothing, and what was said is not shown again', async () => {
    const { pupilId, meetingId, token } = await linked()
    const say = (well: string) => answerLink(office(), token, { questions: ['well'], typed: { well }, finish: true })
    expect(await say('Reading')).toBe('given')
    expect(await say('Nothing')).toBe('used')
    expect(await openLink(office(), token)).toEqual({ is: 'used' })
    const parent = (await meetingOf(pupilId, meetingId))?.people.find(({ role }) => role === 'parent')
    expect(parent?.view).toEqual({ givenOn: '2026-11-23', answers: { well: 'Reading' } })
    expect((await logOf(alder, 'meetings.give-view'))[0]).toMatchObject({ outcome: 'done', pupils: [pupilId] })
  })

  test('two answers sent at the same moment: one is given', async () => {
    const { token } = await linked()
    const say = (well: string) => answerLink(office(), token, { questions: ['well'], typed: { well }, finish: true })
    expect((await Promise.all([say('One'), say('Two')])).sort()).toEqual(['given', 'used'])
  })

  test('keeps what was answered page by page, and nobody reads it before it is given', async () => {
    const { pupilId, meetingId, token } = await linked('child')
    const step = (questions: string[], typed: Record<string, unknown>, finish = false) =>
      answerLink(office(), token, { questions, typed, finish })
    await step(['good'], { 'good-pictures': ['friends', 'music'] })
    await step(['helps'], { helps: 'My card', good: 'not asked on this page' })
    expect(await openLink(office(), token)).toMatchObject({
      asked: { answers: { 'good-pictures': ['friends', 'music'], helps: 'My card' } },
    })
    expect((await meetingOf(pupilId, meetingId))?.people.find(({ role }) => role === 'pupil')?.view).toBeNull()
    await step(['say'], { say: 'Thank you' }, true)
    expect((await meetingOf(pupilId, meetingId))?.people.find(({ role }) => role === 'pupil')?.view?.answers).toEqual({
      'good-pictures': ['friends', 'music'],
      helps: 'My card',
      say: 'Thank you',
    })
  })

  test('works to the last day and not after, nor once it is withdrawn, replaced, its person removed or the meeting cancelled', async () => {
    const one = await linked()
    expect((await openLink(office('2026-12-10'), one.token)).is).toBe('open')
    expect((await openLink(office('2026-12-11'), one.token)).is).toBe('over')
    expect(await answerLink(office('2026-12-11'), one.token, { questions: ['well'], typed: { well: 'x' }, finish: true })).toBe(
      'over',
    )
    await done(makeLink(senco, { ...one, personId: one.parent, origin }))
    expect((await openLink(office(), one.token)).is).toBe('over')
    const two = await linked()
    await done(withdrawLink(senco, { ...two, personId: two.parent }))
    expect((await openLink(office(), two.token)).is).toBe('over')
    const three = await linked()
    await done(removePerson(senco, { ...three, personId: three.parent }))
    expect((await openLink(office(), three.token)).is).toBe('nothing')
    const four = await linked()
    await done(cancelMeeting(senco, { ...four, version: 1 }))
    expect((await openLink(office(), four.token)).is).toBe('over')
    for (const { pupilId, meetingId } of [one, two, four])
      expect((await meetingOf(pupilId, meetingId))?.people.every(({ view }) => view === null)).toBe(true)
  })

  test('a link for one child says nothing of another: its answers go to its own person only', async () => {
    const [one, two] = [await linked(), await linked()]
    const typed = { well: 'Mine', personId: two.parent, pupilId: two.pupilId, meetingId: two.meetingId, schoolId: 'x' }
    expect(await answerLink(office(), one.token, { questions: ['well'], typed, finish: true })).toBe('given')
    expect((await meetingOf(two.pupilId, two.meetingId))?.people.every(({ view }) => view === null)).toBe(true)
    expect((await openLink(office(), two.token)).is).toBe('open')
  })

  test('guesses open nothing: altered, cut, empty, hashed, very long or strange tokens', async () => {
    const { token } = await linked()
    const { rows } = await sql<{ hash: string }>`select token_hash as hash from meeting_link limit 1`.execute(alder.database)
    const guesses = [
      token.slice(1),
      `${token}A`,
      token.toUpperCase(),
      '',
      rows[0]?.hash ?? '',
      '%',
      "' or '1'='1",
      'x'.repeat(100_000),
    ]
    for (const at of token.split('').keys())
      guesses.push(token.slice(0, at) + (token[at] === 'A' ? 'B' : 'A') + token.slice(at + 1))
    for (const guess of guesses) {
      expect(await openLink(office(), guess)).toEqual({ is: 'nothing' })
      expect(await answerLink(office(), guess, { questions: ['well'], typed: { well: 'x' }, finish: true })).toBe('nothing')
    }
  })

  test('only its hash is kept, in the table and in the log', async () => {
    const { token } = await linked()
    await openLink(office(), token)
    const kept = await asSchool(alder.database, alder.school.id, async (db) => {
      const { rows } = await sql<{ all: string }>`select (select coalesce(jsonb_agg(l), '[]') from meeting_link l)::text ||
        (select coalesce(jsonb_agg(a), '[]') from access_log a)::text as all`.execute(db)
      return rows[0]?.all ?? ''
    })
    expect(kept.length).toBeGreaterThan(500)
    expect(kept).not.toContain(token)
  })

  test('is sent by email only where there is an address, and the message waits in the queue', async () => {
    const meeting = await planned()
    expect((await makeLink(senco, { ...meeting, personId: meeting.child, byEmail: 'yes', origin })).ok).toBe(false)
    await done(makeLink(senco, { ...meeting, personId: meeting.parent, byEmail: 'yes', origin }))
    const parent = (await meetingOf(meeting.pupilId, meeting.meetingId))?.people.find(({ role }) => role === 'parent')
    expect(parent).toMatchObject({ mail: { state: 'waiting', attempts: 0 }, link: { used: false, lastDay: '2026-12-10' } })
  })
})

test('what was said before the meeting stands in the plan’s draft for whoever writes it, and before nobody else', async () => {
  const meeting = await planned()
  await done(startCycle(senco, { pupilId: meeting.pupilId }))
  await done(recordSaid(senco, { ...meeting, personId: meeting.child, said: 'I like maps' }))
  expect((await openSupport(senco, { pupilId: meeting.pupilId })).views).toEqual({
    pupilView: 'By word of mouth: I like maps',
    familyView: null,
  })
  const leadership = await alder.as(['leadership'])
  expect((await openSupport(leadership, { pupilId: meeting.pupilId })).views).toEqual({ pupilView: null, familyView: null })
})

describe('a parents’ evening', () => {
  const evening = { heldOn: '2026-11-23', startsAt: '16:00', minutesLong: '10', place: 'The hall' }

  test('gives each pupil a slot, one after another, and each is held on the one page', async () => {
    const pupils = [
      await aPupil(alder, { class: 'EVE', statuses: [['K', '2026-09-07']] }),
      await aPupil(alder, { class: 'EVE', statuses: [['E', '2026-09-07']] }),
    ]
    await done(planEvening(senco, { ...evening, pupils }))
    const { slots, on } = await openEvening(senco, { search: '?on=2026-11-23' })
    expect(on).toBe('2026-11-23')
    const mine = slots.filter(({ pupilId }) => pupils.includes(pupilId))
    expect(mine.map(({ startsAt, pupilId }) => [startsAt, pupilId])).toEqual([
      ['16:00', pupils[0]],
      ['16:10', pupils[1]],
    ])
    const [first] = mine
    const held = { pupilId: first?.pupilId, meetingId: first?.meetingId, version: 1, heldOn: '2026-11-23', minutes: 'Good' }
    await done(holdMeeting(senco, { ...held, [`came-${first?.people[0]?.personId}`]: 'yes' }))
    const again = (await openEvening(senco, { search: '?on=2026-11-23' })).slots.find(
      ({ meetingId }) => meetingId === first?.meetingId,
    )
    expect(again).toMatchObject({ state: 'held', minutes: 'Good' })
    expect((await openEvening(senco, { search: '?class=EVE' })).pupils).toHaveLength(2)
    expect((await openEvening(senco, { search: '' })).pupils).toEqual([])
  })

  test('plans none where they run past midnight, nobody is chosen, or one pupil is not to be found', async () => {
    const pupils = [await aPupil(alder), await aPupil(alder)]
    const before = (await openEvening(senco, { search: '?on=2026-11-23' })).slots.length
    for (const wrong of [
      { startsAt: '23:45' },
      { pupils: [] },
      { pupils: [pupils[0], '0199c1b0-0000-7000-8000-000000000001'] },
      { minutesLong: '1' },
    ])
      expect((await planEvening(senco, { ...evening, pupils, ...wrong })).ok).toBe(false)
    expect((await openEvening(senco, { search: '?on=2026-11-23' })).slots).toHaveLength(before)
  })

  test('a teacher sees the slots of their own pupils only', async () => {
    const [own, other] = [await aPupil(alder), await aPupil(alder)]
    const teacher = await alder.as(['teacher'])
    await aGroup(alder, { name: 'Evening', pupils: [own], staffId: teacher.viewer.staffId })
    await done(planEvening(senco, { ...evening, pupils: [own, other] }))
    const { slots } = await openEvening(teacher, { search: '?on=2026-11-23' })
    expect(slots.map(({ pupilId }) => pupilId)).toEqual([own])
    expect((await planEvening(teacher, { ...evening, pupils: [own, other] })).ok).toBe(false)
  })
})
