import { signedIn } from '../pages.ts'
import { bareReview, groupOfTwelve, type ReviewGround } from '../review-ground.ts'
import type { Row } from '../row.ts'
import { median, percentile, sideBySide } from '../sample.ts'

const dayOf = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toLocaleDateString('en-CA', { timeZone: 'Europe/London' })

/** The form of a group as its page sends it: a row for each pupil. */
function formOf({ groupId, places }: ReviewGround): URLSearchParams {
  const form = new URLSearchParams({
    form: 'review',
    groupId,
    seen: '',
    corrects: '',
    reviewedOn: dayOf(0),
    nextReviewOn: dayOf(42),
  })
  for (const { placeId } of places)
    for (const [name, value] of Object.entries({ entry: '70', exit: '74', went: '3', decision: 'continue', reason: '' }))
      form.append(`${name}-${placeId}`, value)
  return form
}

export const b8: Row = {
  name: 'B8',
  work: 'save a review of a provision with 12 pupils',
  floor: 'the same rows in one transaction, by bare SQL',
  target: { most: 2.5 },
  async measure(ground) {
    const url = await ground.oneOnPostgres()
    const postgres = await ground.postgres()
    const made = await groupOfTwelve(postgres, 'one')
    const bare = await bareReview(postgres.superuser('one'), made)
    const client = await signedIn(ground, url)
    const form = formOf(made)
    const path = `/provision/groups/${made.groupId}/review`
    try {
      const ours = async () => {
        await bare.clear()
        const { ms, status } = await client.post(path, form)
        if (status !== 302) throw new Error(`saving was answered ${status}`)
        return ms
      }
      const floor = async () => {
        await bare.clear()
        return bare.save()
      }
      await ours()
      const [saved] = [await bare.clear()]
      if (saved !== made.places.length) throw new Error(`${saved} rows were saved, not ${made.places.length}`)
      const times = await sideBySide(ours, floor, { warm: 120, rounds: 24 })
      return {
        ours: median(times.ours),
        p95: percentile(times.ours, 95),
        floor: median(times.floor),
        unit: 'ms',
        notes: [`floor p95 ${percentile(times.floor, 95).toFixed(1)} ms; the floor signs nobody in and keeps no walls`],
      }
    } finally {
      await bare.end()
    }
  },
}
