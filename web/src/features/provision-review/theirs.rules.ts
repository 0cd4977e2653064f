import { type Decision, decisionWords, usualScale, wentWords } from './scale.rules.ts'

interface GroupSaid {
  latest: { roundId: string } | null
  scaleWords: readonly string[] | null
  places: readonly {
    placeId: string
    reviews: readonly {
      roundId: string | null
      went: number | null
      exit: number | null
      reason: string | null
      decision: Decision
      by: string | null
    }[]
    filled: { went: number | null; exit: number | null; note: string | null; by: string | null } | null
  }[]
}

const said = (words: readonly (string | null)[], by: string | null): string =>
  `${words.filter((one) => one !== null && one !== '').join(', ')} (${by ?? 'a colleague'})`

const nowAt = (exit: number | null): string | null => (exit === null ? null : `now ${exit}`)

/** What somebody else saved of each pupil in the latest review, by the id of the place. */
export function asSaved({ latest, places, scaleWords }: GroupSaid): Record<string, string | null> | null {
  if (!latest) return null
  const scale = scaleWords ?? usualScale
  const theirs = places.flatMap(({ placeId, reviews }) => {
    const review = reviews.find(({ roundId }) => roundId === latest.roundId)
    if (!review) return []
    const { went, decision, exit, reason, by } = review
    return [[placeId, said([wentWords(went, scale), decisionWords[decision], nowAt(exit), reason], by)] as const]
  })
  return Object.fromEntries(theirs)
}

/** What an adult of the group filled in of each pupil, by the id of the place. */
export function asFilled({ places, scaleWords }: Pick<GroupSaid, 'places' | 'scaleWords'>): Record<string, string | null> {
  const scale = scaleWords ?? usualScale
  return Object.fromEntries(
    places.flatMap(({ placeId, filled }) =>
      filled ? [[placeId, said([wentWords(filled.went, scale), nowAt(filled.exit), filled.note], filled.by)] as const] : [],
    ),
  )
}
