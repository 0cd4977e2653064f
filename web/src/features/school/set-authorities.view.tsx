import { Form, Link } from 'react-router'
import { Button } from '#ui/Button.tsx'
import { TextField } from '#ui/Fields.tsx'
import { Notice } from '#ui/Notice.tsx'
import { FormTop, fieldOf, type Sent } from './form-parts.view.tsx'

export interface SetAuthoritiesProps {
  seen: string
  rows: readonly { at: number; id: string; number: string; name: string }[]
  suggested: boolean
  sent: Sent | null
}

const words = { authorities: 'Authorities' }

export function SetAuthoritiesView({ seen, rows, suggested, sent }: SetAuthoritiesProps) {
  return (
    <div className="narrow">
      <FormTop
        title="Local authorities"
        lead="The authority the school is in, and those whose children it teaches. Empty a row to take it out."
        sent={sent}
        words={words}
      />
      {suggested && <Notice>The first row is what the file says, as a suggestion. Nothing is kept yet.</Notice>}
      <Form method="post" className="sheet card">
        <input type="hidden" name="seen" value={seen} />
        {rows.map((row) => (
          <AuthorityFields key={row.at} row={row} sent={sent} />
        ))}
        <div className="btn-row">
          <Button look="fill">Keep these authorities</Button>
          <Button name="do" value="more">
            Add empty rows
          </Button>
          <Link to="/school">Cancel</Link>
        </div>
      </Form>
    </div>
  )
}

function AuthorityFields({ row, sent }: { row: SetAuthoritiesProps['rows'][number]; sent: Sent | null }) {
  const { at } = row
  const field = (name: string) => `authorities.${at}.${name}`
  const of = fieldOf(sent, { [field('number')]: row.number, [field('name')]: row.name })
  return (
    <fieldset>
      <legend>{at === 0 ? 'The authority the school is in' : `Another authority, ${at}`}</legend>
      <input type="hidden" name={field('id')} value={row.id} />
      <div className="field-row">
        <TextField {...of(field('number'))} label="Number" hint="Three digits, such as 382" inputMode="numeric" />
        <TextField {...of(field('name'))} label="Name" />
      </div>
    </fieldset>
  )
}
