import { Form, Link } from 'react-router'
import { Button } from '#ui/Button.tsx'
import { DateField, TextArea, TextField } from '#ui/Fields.tsx'
import { FormErrors, problemOf } from '#ui/FormErrors.tsx'
import { PageHead } from '#ui/PageHead.tsx'

export interface Sent {
  problems: readonly { field: string; says: string }[]
  typed: Readonly<Record<string, unknown>>
}

export interface RecordEvidenceProps {
  id: string
  title: string
  shownBy: readonly string[]
  shape: 'by-a-date' | 'recurring' | 'standing'
  today: string
  /** Who looks after it, unless somebody else is named. */
  owner: string
  lookAgainOn: string | null
  /** The entry to put right, when the page was opened from one. */
  wrong: {
    id: string
    what: string
    happenedOn: string
    owner: string
    lookAgainOn: string | null
    link: string | null
    note: string | null
  } | null
  sent: Sent | null
}

export function RecordEvidenceView({ id, title, shownBy, shape, today, owner, lookAgainOn, wrong, sent }: RecordEvidenceProps) {
  const problems = sent?.problems ?? []
  const fresh = { owner, lookAgainOn, what: shownBy.length === 1 ? shownBy[0] : undefined }
  const stands: Readonly<Record<string, unknown>> = sent?.typed ?? wrong ?? fresh
  const of = (name: string) => {
    const value = stands[name]
    return { name, problem: problemOf(problems, name), value: typeof value === 'string' ? value : undefined }
  }
  return (
    <div className="narrow">
      <PageHead
        eyebrow={<Link to={`/duties/${id}`}>{title}</Link>}
        title={wrong ? 'Put the evidence right' : 'Record evidence'}
        lead={wrong ? 'What stood there before is kept in the history.' : `What shows it: ${shownBy.join('; ')}.`}
      />
      <FormErrors problems={problems} />
      <Form method="post" className="sheet card">
        <input type="hidden" name="replaces" value={wrong?.id ?? ''} />
        <TextField {...of('what')} label="What shows it" />
        <DateField
          {...of('happenedOn')}
          label={shape === 'recurring' ? 'The day it was published, or began' : 'The day it was done'}
          max={today}
        />
        <TextField {...of('owner')} label="Who looks after it" />
        {shape === 'standing' && (
          <DateField
            {...of('lookAgainOn')}
            label="To be looked at again by"
            hint="Suggested by Waymark: the law gives no day. Leave it empty to keep it without one."
          />
        )}
        <TextField {...of('link')} label="Where it is" hint="Its address, if it has one" type="url" />
        <TextArea {...of('note')} label="Note" />
        <Button look="fill">{wrong ? 'Keep what is right' : 'Record it'}</Button>
      </Form>
      {wrong && (
        <Form method="post">
          <input type="hidden" name="form" value="take-out" />
          <input type="hidden" name="entry" value={wrong.id} />
          <p>Was it entered by mistake?</p>
          <Button look="plain">Take this entry out</Button>
        </Form>
      )}
    </div>
  )
}
