import { Form, Link } from 'react-router'
import { Button } from '#ui/Button.tsx'
import { DateField, SelectField, TextField } from '#ui/Fields.tsx'
import { problemOf } from '#ui/FormErrors.tsx'
import { problemsIn, Refusal, typedIn } from '#ui/SentForm.tsx'
import { GridHelp, keysId } from './grid-help.view.tsx'
import { useGridKeys } from './grid-keys.view.tsx'
import type { ReviewProps } from './review-props.view.tsx'
import { ReviewRow } from './review-row.view.tsx'
import { decisions, decisionWords, halvesOf } from './scale.rules.ts'

/** The rows, and below them one press that sets all those still open. */
export function ReviewGrid(props: ReviewProps) {
  const { groupId, open, corrects, entryMeasure, exitMeasure, today, sent, scale, latest } = props
  const problems = problemsIn(sent, 'review')
  const typed = typedIn(sent, 'review')
  const onKeyDown = useGridKeys()
  const names = Object.fromEntries(open.map(({ placeId, forename, surname }) => [placeId, `${forename} ${surname}`]))
  return (
    <Form
      method="post"
      className="review"
      key={`${latest?.roundId ?? 'first'} ${props.fillingId ?? ''} ${corrects ?? ''}`}
      onKeyDown={onKeyDown}
    >
      <Refusal sent={sent} form="review" words={names} />
      <input type="hidden" name="form" value="review" />
      <input type="hidden" name="groupId" value={groupId} />
      <input type="hidden" name="seen" value={latest?.roundId ?? ''} />
      <input type="hidden" name="seenFilled" value={props.fillingId ?? ''} />
      <input type="hidden" name="corrects" value={corrects ?? ''} />
      <GridHelp scale={scale} />
      <div className="sheet">
        <table className="grid" aria-describedby={keysId}>
          <caption className="vh">A row for each pupil</caption>
          <thead>
            <tr>
              <th scope="col">Pupil</th>
              <th scope="col">Began{entryMeasure && <span className="muted"> {entryMeasure}</span>}</th>
              <th scope="col">Expected</th>
              <th scope="col">
                Now{exitMeasure && exitMeasure !== entryMeasure && <span className="muted"> {exitMeasure}</span>}
              </th>
              <th scope="col">Sessions</th>
              <th scope="col">How it went</th>
              <th scope="col">Next</th>
            </tr>
          </thead>
          <tbody>
            {open.map((place) => (
              <ReviewRow key={place.placeId} place={place} corrects={corrects} scale={scale} sent={sent} today={today} />
            ))}
          </tbody>
        </table>
      </div>
      <div className="days">
        <DateField
          name="reviewedOn"
          label="Reviewed on"
          max={today}
          value={typed('reviewedOn', corrects ? (dayOf(props) ?? today) : today)}
          problem={problemOf(problems, 'reviewedOn')}
        />
        <DateField
          name="nextReviewOn"
          label={corrects ? 'Next review' : 'Next review, six school weeks on'}
          value={typed('nextReviewOn', corrects ? props.reviewOn : props.nextReviewOn)}
          problem={problemOf(problems, 'nextReviewOn')}
        />
      </div>
      <Save {...props} />
    </Form>
  )
}

const dayOf = ({ places, corrects }: ReviewProps): string | undefined =>
  places.flatMap(({ reviews }) => reviews).find(({ roundId }) => roundId === corrects)?.reviewedOn

function Save({ groupId, open, corrects, scale, sent }: ReviewProps) {
  if (corrects)
    return (
      <div className="save noprint">
        <Button look="fill">Save the correction</Button>
        <Link to={`/provision/groups/${groupId}/review`}>Cancel</Link>
        <span className="muted">What was said before is kept.</span>
      </div>
    )
  const none = open.some(({ held }) => held === 0)
  const typed = typedIn(sent, 'review')
  return (
    <>
      <div className="save noprint">
        <Button>Save what is filled in</Button>
        <Button look="fill" name="all" value="as-expected">
          Save, all others: {halvesOf(scale).point}, continue
        </Button>
        {none && <span className="muted">Whoever had no session yet is saved as “cannot tell yet”.</span>}
      </div>
      <details className="others noprint" open={typed('all') === 'chosen'}>
        <summary className="more">Set all others to something else</summary>
        <div className="filter-row">
          <SelectField
            name="allWent"
            label="All others went"
            value={typed('allWent', '3')}
            choices={[
              { value: 'cannot', words: 'Cannot tell yet' },
              ...scale.map((words, index) => ({ value: `${index + 1}`, words })),
            ]}
          />
          <SelectField
            name="allDecision"
            label="and next"
            value={typed('allDecision', 'continue')}
            choices={decisions.map((value) => ({ value, words: decisionWords[value] }))}
          />
          <TextField name="allReason" label="Reason" value={typed('allReason')} />
          <Button name="all" value="chosen">
            Save with these
          </Button>
        </div>
      </details>
    </>
  )
}
