import { Form, Link } from 'react-router'
import { Button } from '#ui/Button.tsx'
import { TextField } from '#ui/Fields.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import { whereWords } from './found.rules.ts'
import type { Status } from './record.form.ts'

export interface FindViewProps {
  q: string
  /** null before anything was looked for. */
  found:
    | readonly {
        pupilId: string
        forename: string
        surname: string
        year: string | null
        class: string | null
        status: Status
        onRoll: boolean
      }[]
    | null
}

export function FindView({ q, found }: FindViewProps) {
  return (
    <div className="narrow">
      <PageHead title="Find a pupil" />
      <Form method="post">
        <TextField
          key={q}
          name="q"
          type="search"
          label="Name or UPN"
          hint="The beginnings of names are enough; accents and apostrophes do not matter"
          value={q}
          autoComplete="off"
        />
        <Button look="fill">Find</Button>
      </Form>
      {found && (
        <section aria-live="polite">
          <h2>{found.length === 0 ? 'Nobody found' : found.length === 20 ? 'The first 20 found' : `${found.length} found`}</h2>
          {found.length === 0 && (
            <p>Try fewer letters, two at least. Only pupils of this school whom you work with are looked through.</p>
          )}
          <ul className="list">
            {found.map((pupil) => (
              <li key={pupil.pupilId}>
                <Link to={`/pupils/${pupil.pupilId}`}>
                  <b>{pupil.surname}</b>, {pupil.forename}
                </Link>{' '}
                <span className="muted">{whereWords(pupil)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
