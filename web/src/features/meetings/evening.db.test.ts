import { describe, expect, test } from 'vitest'
import { aGroup, aPupil } from '#features/pupil/pupil-scene.testing.ts'
import { done, MeetingScene } from '#tests/support/meeting-scene.ts'
import { planEvening } from './evening.command.server.ts'
import { holdMeeting } from './minutes.command.server.ts'
import { openEvening } from './open-evening.query.server.ts'

const scene = new MeetingScene()

describe('a parents’ evening', () => {
  const evening = { heldOn: '2026-11-23', startsAt: '16:00', minutesLong: '10', place: 'The hall' }

  test('gives each pupil a slot, one after another, and each is held on the one page', async () => {
    const pupils = [
      await aPupil(scene.alder, { class: 'EVE', statuses: [['K', '2026-09-07']] }),
      await aPupil(scene.alder, { class: 'EVE', statuses: [['E', '2026-09-07']] }),
    ]
    await done(planEvening(scene.senco, { ...evening, pupils }))
    const { slots, on } = await openEvening(scene.senco, { search: '?on=2026-11-23' })
    expect(on).toBe('2026-11-23')
    const mine = slots.filter(({ pupilId }) => pupils.includes(pupilId))
    expect(mine.map(({ startsAt, pupilId }) => [startsAt, pupilId])).toEqual([
      ['16:00', pupils[0]],
      ['16:10', pupils[1]],
    ])
    const [first] = mine
    const held = { pupilId: first?.pupilId, meetingId: first?.meetingId, version: 1, heldOn: '2026-11-23', minutes: 'Good' }
    await done(holdMeeting(scene.senco, { ...held, [`came-${first?.people[0]?.personId}`]: 'yes' }))
    const again = (await openEvening(scene.senco, { search: '?on=2026-11-23' })).slots.find(
      ({ meetingId }) => meetingId === first?.meetingId,
    )
    expect(again).toMatchObject({ state: 'held', minutes: 'Good' })
    expect((await openEvening(scene.senco, { search: '?class=EVE' })).pupils).toHaveLength(2)
    expect((await openEvening(scene.senco, { search: '' })).pupils).toEqual([])
  })

  test('plans none where they run past midnight, nobody is chosen, or one pupil is not to be found', async () => {
    const pupils = [await aPupil(scene.alder), await aPupil(scene.alder)]
    const before = (await openEvening(scene.senco, { search: '?on=2026-11-23' })).slots.length
    for (const wrong of [
      { startsAt: '23:45' },
      { pupils: [] },
      { pupils: [pupils[0], '0199c1b0-0000-7000-8000-000000000001'] },
      { minutesLong: '1' },
    ])
      expect((await planEvening(scene.senco, { ...evening, pupils, ...wrong })).ok).toBe(false)
    expect((await openEvening(scene.senco, { search: '?on=2026-11-23' })).slots).toHaveLength(before)
  })

  test('a teacher sees the slots of their own pupils only', async () => {
    const [own, other] = [await aPupil(scene.alder), await aPupil(scene.alder)]
    const teacher = await scene.alder.as(['teacher'])
    await aGroup(scene.alder, { name: 'Evening', pupils: [own], staffId: teacher.viewer.staffId })
    await done(planEvening(scene.senco, { ...evening, pupils: [own, other] }))
    const { slots } = await openEvening(teacher, { search: '?on=2026-11-23' })
    expect(slots.map(({ pupilId }) => pupilId)).toEqual([own])
    expect((await planEvening(teacher, { ...evening, pupils: [own, other] })).ok).toBe(false)
  })
})
