import { Form, Link } from 'react-router'
import { Button } from '#ui/Button.tsx'
import { dayWords } from '#ui/dates.ts'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import { Refusal } from '#ui/SentForm.tsx'
import { Earlier } from './earlier-reviews.view.tsx'
import { ReviewGrid } from './review-grid.view.tsx'
import type { ReviewProps } from './review-props.view.tsx'
import './provision-review.css'
import './fill-in.css'

const saidWords: Readonly<Record<string, string>> = {
  reviewed: 'The review is saved.',
  undone: 'The review is taken back. Everything stands as before.',
}

/** The review of a group: a row for each pupil, with where they began and where they are. */
export function ReviewView(props: ReviewProps) {
  const { groupId, name, provision, startsOn, reviewOn, today, said, sent, open, places, mayReview, latest } = props
  const last = places
    .flatMap(({ reviews }) => reviews.map(({ reviewedOn }) => reviewedOn))
    .sort()
    .at(-1)
  return (
    <>
      <PageHead
        eyebrow={<Link to="/provision/reviews">Reviews of provision</Link>}
        title={`${props.corrects ? 'Correct the review' : 'Review'}: ${provision}, ${name}`}
        lead={`Since ${dayWords(startsOn, 'day', today)}. ${
          reviewOn ? `Review on ${dayWords(reviewOn, 'day', today)}.` : 'No review is planned.'
        } ${last ? `Last reviewed on ${dayWords(last, 'day', today)}.` : 'Not reviewed yet.'}`}
      >
        <Link className="btn" to={`/provision/groups/${groupId}/monitoring`}>
          Delivery and effect
        </Link>
      </PageHead>
      {!sent && said && saidWords[said] && (
        <Notice kind="ok">
          {saidWords[said]}{' '}
          {said === 'reviewed' && latest && props.mayUndo && <Undo groupId={groupId} roundId={latest.roundId} />}
        </Notice>
      )}
      <Refusal sent={sent} form="undo" words={{}} />
      {open.length === 0 && (
        <EmptyState title="Nobody is waiting for a review">
          {places.length === 0
            ? 'Pupils stand here from the day they begin in the group.'
            : 'Each pupil has left the group and was reviewed. What was said stands below.'}
        </EmptyState>
      )}
      {open.length > 0 && mayReview && <ReviewGrid {...props} />}
      <Earlier {...props} />
    </>
  )
}

function Undo({ groupId, roundId }: { groupId: string; roundId: string }) {
  return (
    <Form method="post" className="inline-undo noprint">
      <input type="hidden" name="form" value="undo" />
      <input type="hidden" name="groupId" value={groupId} />
      <input type="hidden" name="roundId" value={roundId} />
      <Button small>Undo</Button>
    </Form>
  )
}
