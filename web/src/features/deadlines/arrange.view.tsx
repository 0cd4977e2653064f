import { Form, Link } from 'react-router'
import { Button } from '#ui/Button.tsx'
import { DateField, SelectField, TextArea } from '#ui/Fields.tsx'
import { FormErrors, problemOf } from '#ui/FormErrors.tsx'
import { PageHead } from '#ui/PageHead.tsx'

export interface ArrangeProps {
  kind: 'aside' | 'give'
  things: readonly { key: string; words: string }[]
  staff: readonly { value: string; words: string }[]
  problems: readonly { field: string; says: string }[]
  typed: Readonly<Record<string, unknown>>
}

/** What was chosen on Today, and what is to become of it. */
export function ArrangeView({ kind, things, staff, problems, typed }: ArrangeProps) {
  const of = (name: string) => {
    const value = typed[name]
    return { name, problem: problemOf(problems, name), value: typeof value === 'string' ? value : undefined }
  }
  const many = things.length === 1 ? 'one thing' : `${things.length} things`
  return (
    <div className="narrow">
      <PageHead
        eyebrow={<Link to="/">Today</Link>}
        title={kind === 'aside' ? `Put ${many} aside` : `Give ${many} to somebody`}
        lead={
          kind === 'aside'
            ? 'It changes nothing about when it is due. It comes back by itself on the day you choose, or when its last day changes.'
            : 'It stands first on their Today. They must work with the pupils.'
        }
      />
      <FormErrors problems={problems} />
      {things.length > 0 && (
        <Form method="post" action="/today/arrange" className="sheet card">
          <ul className="list">
            {things.map((thing) => (
              <li key={thing.key}>
                <input type="hidden" name="things" value={thing.key} />
                {thing.words}
              </li>
            ))}
          </ul>
          {kind === 'aside' ? (
            <>
              <DateField {...of('until')} label="Until" hint="At most 90 days from today" />
              <TextArea {...of('reason')} label="Why" />
            </>
          ) : (
            <SelectField {...of('staffId')} label="To" choices={[{ value: '', words: 'Choose a person' }, ...staff]} />
          )}
          <Button look="fill" name="intent" value={kind}>
            {kind === 'aside' ? 'Put aside' : 'Give'}
          </Button>
        </Form>
      )}
      <p>
        <Link to="/">Back to Today</Link>
      </p>
    </div>
  )
}
