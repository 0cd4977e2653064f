import { Link } from 'react-router'
import { Card } from '#ui/Card.tsx'
import { dayWords } from '#ui/dates.ts'
import type { ReviewProps } from './review-props.view.tsx'
import { decisionWords, wentWords } from './scale.rules.ts'
import type { Place, Review } from './seen.rules.ts'

/** What was said before, review by review, newest first. */
export function Earlier({ places, scale, latest, groupId, mayReview, corrects, today }: ReviewProps) {
  const all = places.flatMap((place) => place.reviews.map((review) => ({ place, review })))
  if (all.length === 0) return null
  const days = [...Map.groupBy(all, ({ review }) => review.reviewedOn)].sort(([one], [other]) => other.localeCompare(one))
  return (
    <Card
      title="Reviews"
      aside={
        mayReview &&
        latest &&
        corrects !== latest.roundId && (
          <Link className="noprint" to={`/provision/groups/${groupId}/review?corrects=${latest.roundId}`}>
            Correct the latest
          </Link>
        )
      }
    >
      {days.map(([on, reviewed]) => (
        <div className="earlier" key={on}>
          <h3>{dayWords(on, 'long', today)}</h3>
          <ul className="list">
            {reviewed.map(({ place, review }) => (
              <li key={review.reviewId}>
                <b>
                  {place.forename} {place.surname}
                </b>
                : {saidOf(place, review, scale)}
                {review.reason && <p className="said-words">{review.reason}</p>}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Card>
  )
}

const saidOf = ({ entry }: Place, { went, exit, decision, by }: Review, scale: readonly string[]): string => {
  const moved = exit === null ? '' : entry === null ? `, now ${exit}` : `, from ${entry} to ${exit}`
  return `${wentWords(went, scale).toLowerCase()}${moved}. ${decisionWords[decision]}${by ? ` (${by})` : ''}`
}
