import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { logOf } from '#features/pupil/pupil-scene.testing.ts'
import { asSchool } from '#platform/work/transaction.server.ts'
import { sound } from '#tests/support/kept-files.ts'
import { done, MeetingScene, origin } from '#tests/support/meeting-scene.ts'
import { answerLink, openLink } from './answer.server.ts'
import { makeLink, removePerson, withdrawLink } from './people.command.server.ts'
import { cancelMeeting } from './schedule-meeting.command.server.ts'

const scene = new MeetingScene()

describe('a one-time link', () => {
  test('opens the questions with the first name and the day, and nothing of the record; opening is logged', async () => {
    const { pupilId, token } = await scene.linked()
    const before = (await logOf(scene.alder, 'meetings.open-link')).length
    const opened = await openLink(scene.office(), token)
    expect(opened).toMatchObject({ is: 'open', asked: { forename: 'Ada', heldOn: '2026-12-10', role: 'parent' } })
    expect(Object.keys(opened.is === 'open' ? opened.asked : {}).sort()).toEqual(
      ['answers', 'forename', 'heldOn', 'name', 'role', 'school', 'spoken', 'state'].sort(),
    )
    const log = await logOf(scene.alder, 'meetings.open-link')
    expect(log).toHaveLength(before + 1)
    expect(log[0]).toMatchObject({ outcome: 'done', pupils: [pupilId] })
  })

  test('is answered once: a second answer changes nothing, and what was said is not shown again', async () => {
    const { pupilId, meetingId, token } = await scene.linked()
    const say = (well: string) => answerLink(scene.office(), token, { questions: ['well'], typed: { well }, finish: true })
    expect(await say('Reading')).toBe('given')
    expect(await say('Nothing')).toBe('used')
    expect(await openLink(scene.office(), token)).toEqual({ is: 'used' })
    const parent = (await scene.meetingOf(pupilId, meetingId))?.people.find(({ role }) => role === 'parent')
    expect(parent?.view).toEqual({ givenOn: '2026-11-23', answers: { well: 'Reading' }, spoken: [] })
    expect((await logOf(scene.alder, 'meetings.give-view'))[0]).toMatchObject({ outcome: 'done', pupils: [pupilId] })
  })

  test('two answers sent at the same moment: one is given', async () => {
    const { token } = await scene.linked()
    const say = (well: string) => answerLink(scene.office(), token, { questions: ['well'], typed: { well }, finish: true })
    expect((await Promise.all([say('One'), say('Two')])).sort()).toEqual(['given', 'used'])
  })

  test('keeps what was answered page by page, and nobody reads it before it is given', async () => {
    const { pupilId, meetingId, token } = await scene.linked('child')
    const step = (questions: string[], typed: Record<string, unknown>, finish = false) =>
      answerLink(scene.office(), token, { questions, typed, finish })
    await step(['good'], { 'good-pictures': ['friends', 'music'] })
    await step(['helps'], { helps: 'My card', good: 'not asked on this page' })
    expect(await openLink(scene.office(), token)).toMatchObject({
      asked: { answers: { 'good-pictures': ['friends', 'music'], helps: 'My card' } },
    })
    expect((await scene.meetingOf(pupilId, meetingId))?.people.find(({ role }) => role === 'pupil')?.view).toBeNull()
    await step(['say'], { say: 'Thank you' }, true)
    expect((await scene.meetingOf(pupilId, meetingId))?.people.find(({ role }) => role === 'pupil')?.view?.answers).toEqual({
      'good-pictures': ['friends', 'music'],
      helps: 'My card',
      say: 'Thank you',
    })
  })

  test('works to the last day and not after, nor once it is withdrawn, replaced, its person removed or the meeting cancelled', async () => {
    const one = await scene.linked()
    expect((await openLink(scene.office('2026-12-10'), one.token)).is).toBe('open')
    expect((await openLink(scene.office('2026-12-11'), one.token)).is).toBe('over')
    expect(
      await answerLink(scene.office('2026-12-11'), one.token, { questions: ['well'], typed: { well: 'x' }, finish: true }),
    ).toBe('over')
    await done(makeLink(scene.senco, { ...one, personId: one.parent, origin }))
    expect((await openLink(scene.office(), one.token)).is).toBe('over')
    const two = await scene.linked()
    await done(withdrawLink(scene.senco, { ...two, personId: two.parent }))
    expect((await openLink(scene.office(), two.token)).is).toBe('over')
    const three = await scene.linked()
    await done(removePerson(scene.senco, { ...three, personId: three.parent }))
    expect((await openLink(scene.office(), three.token)).is).toBe('nothing')
    const four = await scene.linked()
    await done(cancelMeeting(scene.senco, { ...four, version: 1 }))
    expect((await openLink(scene.office(), four.token)).is).toBe('over')
    for (const { pupilId, meetingId } of [one, two, four])
      expect((await scene.meetingOf(pupilId, meetingId))?.people.every(({ view }) => view === null)).toBe(true)
  })

  test('a link for one child says nothing of another: its answers go to its own person only', async () => {
    const [one, two] = [await scene.linked(), await scene.linked()]
    const typed = { well: 'Mine', personId: two.parent, pupilId: two.pupilId, meetingId: two.meetingId, schoolId: 'x' }
    expect(await answerLink(scene.office(), one.token, { questions: ['well'], typed, finish: true })).toBe('given')
    expect((await scene.meetingOf(two.pupilId, two.meetingId))?.people.every(({ view }) => view === null)).toBe(true)
    expect((await openLink(scene.office(), two.token)).is).toBe('open')
  })

  test('guesses open nothing: altered, cut, empty, hashed, very long or strange tokens', async () => {
    const { token } = await scene.linked()
    const { rows } = await sql<{ hash: string }>`select token_hash as hash from meeting_link limit 1`.execute(
      scene.alder.database,
    )
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
      expect(await openLink(scene.office(), guess)).toEqual({ is: 'nothing' })
      expect(await answerLink(scene.office(), guess, { questions: ['well'], typed: { well: 'x' }, finish: true })).toBe('nothing')
    }
  })

  test('only its hash is kept, in the table and in the log', async () => {
    const { token } = await scene.linked()
    await openLink(scene.office(), token)
    const kept = await asSchool(scene.alder.database, scene.alder.school.id, async (db) => {
      const { rows } = await sql<{ all: string }>`select (select coalesce(jsonb_agg(l), '[]') from meeting_link l)::text ||
        (select coalesce(jsonb_agg(a), '[]') from access_log a)::text as all`.execute(db)
      return rows[0]?.all ?? ''
    })
    expect(kept.length).toBeGreaterThan(500)
    expect(kept).not.toContain(token)
  })

  test('is sent by email only where there is an address, and the message waits in the queue', async () => {
    const meeting = await scene.planned()
    expect((await makeLink(scene.senco, { ...meeting, personId: meeting.child, byEmail: 'yes', origin })).ok).toBe(false)
    await done(makeLink(scene.senco, { ...meeting, personId: meeting.parent, byEmail: 'yes', origin }))
    const parent = (await scene.meetingOf(meeting.pupilId, meeting.meetingId))?.people.find(({ role }) => role === 'parent')
    expect(parent).toMatchObject({ mail: { state: 'waiting', attempts: 0 }, link: { used: false, lastDay: '2026-12-10' } })
  })
})

describe('what is said aloud by a link', () => {
  const good = (bytes: Uint8Array) => [{ question: 'good', bytes }]
  const spokenOf = async ({ pupilId, meetingId }: { pupilId: string; meetingId: string }) =>
    (await scene.meetingOf(pupilId, meetingId))?.people.find(({ role }) => role === 'pupil')?.view?.spoken

  test('is kept for its question, the newest only, and heard by nobody before it is given', async () => {
    const at = await scene.linked('child')
    const step = (bytes: Uint8Array, finish = false) =>
      answerLink(scene.office(), at.token, { questions: ['good'], typed: {}, finish, recorded: good(bytes) })
    expect(await step(sound)).toBe('open')
    expect(await step(sound)).toBe('open')
    expect(await spokenOf(at)).toBeUndefined()
    expect(await openLink(scene.office(), at.token)).toMatchObject({
      asked: { spoken: [{ name: 'What is good about school.webm' }] },
    })
    expect(await step(sound, true)).toBe('given')
    expect(await spokenOf(at)).toMatchObject([{ name: 'What is good about school.webm' }])
    expect(await step(sound)).toBe('used')
    expect(await spokenOf(at)).toHaveLength(1)
  })

  test('what is no sound is not kept, the words are, and the link is not spent', async () => {
    const at = await scene.linked('child')
    const asked = { questions: ['good'], typed: { good: 'Maths' }, finish: true }
    expect(await answerLink(scene.office(), at.token, { ...asked, recorded: good(new TextEncoder().encode('<script>')) })).toBe(
      'not-heard',
    )
    expect(await openLink(scene.office(), at.token)).toMatchObject({
      is: 'open',
      asked: { answers: { good: 'Maths' }, spoken: [] },
    })
    expect(await answerLink(scene.office(), at.token, { ...asked, recorded: [{ question: 'made-up', bytes: sound }] })).toBe(
      'not-heard',
    )
  })
})
