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
  kind: string
  words: string
  today: string
  /** Who looks after it, unless somebody else is named. */
  owner: string
  /** The entry to put right, when the page was opened from one. */
  wrong: { id: string; happenedOn: string; owner: string; link: string | null; note: string | null } | null
  sent: Sent | null
}

export function RecordEvidenceView({ kind, words, today, owner, wrong, sent }: RecordEvidenceProps) {
  const problems = sent?.problems ?? []
  const stands: Readonly<Record<string, unknown>> = sent?.typed ?? wrong ?? { owner }
  const of = (name: string) => {
    const value = stands[name]
    return { name, problem: problemOf(problems, name), value: typeof value === 'string' ? value : undefined }
  }
  const begins = kind === 'accessibility-plan'
  return (
    <div className="narrow">
      <PageHead
        eyebrow={<Link to="/evidence">Evidence</Link>}
        title={wrong ? `Put right: ${words}` : words}
        lead={wrong ? 'What stood there before is kept in the history.' : undefined}
      />
      <FormErrors problems={problems} />
      <Form method="post" className="sheet card">
        <input type="hidden" name="replaces" value={wrong?.id ?? ''} />
        <DateField {...of('happenedOn')} label={begins ? 'The day the plan began' : 'The day it was published'} max={today} />
        <TextField {...of('owner')} label="Who looks after it" />
        <TextField
          {...of('link')}
          label="Where it is published"
          hint="Its address on the school’s website, if it has one"
          type="url"
        />
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
