import { Form } from 'react-router'
import { Button } from '#ui/Button.tsx'
import { dayWords } from '#ui/dates.ts'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import { Refusal, type Sent } from '#ui/SentForm.tsx'
import { FillRow } from './fill-row.view.tsx'
import { GridHelp, keysId } from './grid-help.view.tsx'
import { useGridKeys } from './grid-keys.view.tsx'
import type { Place } from './seen.rules.ts'
import './provision-review.css'
import './fill-in.css'

export interface FillInProps {
  groupId: string
  name: string
  provision: string
  entryMeasure: string | null
  exitMeasure: string | null
  startsOn: string
  due: string | null
  reviewedOn: string | null
  roundId: string | null
  fillingId: string | null
  scale: readonly string[]
  places: readonly Omit<Place, 'reviews'>[]
  today: string
  said: string | null
  sent: Sent | null
}

/** What an adult of a group says of its pupils; the SENCO looks at it and decides. */
export function FillInView(props: FillInProps) {
  const { provision, name, startsOn, due, reviewedOn, today, said, sent, places } = props
  return (
    <>
      <PageHead
        eyebrow={<a href="/sessions">Your sessions</a>}
        title={`How it goes: ${provision}, ${name}`}
        lead={`Since ${dayWords(startsOn, 'day', today)}. ${
          due ? `To be reviewed by ${dayWords(due, 'day', today)}.` : 'No review is planned.'
        } ${reviewedOn ? `Last reviewed on ${dayWords(reviewedOn, 'day', today)}.` : 'Not reviewed yet.'}`}
      />
      {!sent && said === 'filled' && (
        <Notice kind="ok">
          It is kept. The SENCO looks at it and decides what happens next. Until then you can change it here.
        </Notice>
      )}
      {places.length === 0 ? (
        <EmptyState title="Nobody is in this group now">Pupils stand here from the day they begin in the group.</EmptyState>
      ) : (
        <FillGrid {...props} />
      )}
    </>
  )
}

function FillGrid({ groupId, roundId, fillingId, entryMeasure, exitMeasure, scale, places, today, sent }: FillInProps) {
  const onKeyDown = useGridKeys()
  const names = Object.fromEntries(places.map(({ placeId, forename, surname }) => [placeId, `${forename} ${surname}`]))
  return (
    <Form method="post" className="review" key={`${roundId ?? ''} ${fillingId ?? ''}`} onKeyDown={onKeyDown}>
      <Refusal sent={sent} form="fill" words={names} />
      <input type="hidden" name="groupId" value={groupId} />
      <input type="hidden" name="seen" value={roundId ?? ''} />
      <input type="hidden" name="seenFilled" value={fillingId ?? ''} />
      <p className="hint">
        Say how it goes against what was expected. Whether it continues, changes or stops is decided in the review, with what you
        say here.
      </p>
      <GridHelp scale={scale} />
      <div className="sheet">
        <table className="grid filling" aria-describedby={keysId}>
          <caption className="vh">A row for each pupil</caption>
          <thead>
            <tr>
              <th scope="col">Pupil</th>
              <th scope="col">Began{entryMeasure && <span className="muted"> {entryMeasure}</span>}</th>
              <th scope="col">
                Now{exitMeasure && exitMeasure !== entryMeasure && <span className="muted"> {exitMeasure}</span>}
              </th>
              <th scope="col">Sessions</th>
              <th scope="col">How it goes</th>
              <th scope="col">Note</th>
            </tr>
          </thead>
          <tbody>
            {places.map((place) => (
              <FillRow key={place.placeId} place={place} scale={scale} sent={sent} today={today} />
            ))}
          </tbody>
        </table>
      </div>
      <div className="save noprint">
        <Button>Save what is filled in</Button>
        <Button look="fill" name="all" value="as-expected">
          Save, all others: as expected
        </Button>
      </div>
    </Form>
  )
}
