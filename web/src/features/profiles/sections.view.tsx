import { Form } from 'react-router'
import { Button } from '#ui/Button.tsx'
import { SelectField } from '#ui/Fields.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import { Refusal, type Sent } from '#ui/SentForm.tsx'
import { kinds, type ProfileKind, profileKinds } from './kinds.rules.ts'
import './profiles.css'

export interface SectionsProps {
  kind: ProfileKind
  places: readonly { id: string; title: string; shown: boolean; usual: string }[]
  said: string | null
  sent: Sent | null
}

/** The sections of one kind of plan, in the order and under the names of this school. */
export function SectionsView({ kind, places, said, sent }: SectionsProps) {
  return (
    <div className="narrow">
      <PageHead
        title="Sections of plans"
        lead="Order them, call them what your school calls them, leave out what you do not use. What is written already is never lost: it stays on its plan."
      />
      {!sent && said && <Notice kind="ok">The sections are kept, and every plan of this kind shows them so from now on.</Notice>}
      <Form method="get" className="filter-row">
        <SelectField
          key={kind}
          name="of"
          label="Kind of plan"
          value={kind}
          choices={profileKinds.map((value) => ({ value, words: kinds[value].title }))}
        />
        <Button>Show</Button>
      </Form>
      <Refusal sent={sent} form="sections" words={{}} />
      <Form method="post" className="sheet card" key={`${kind} ${places.map(({ id, title }) => id + title).join()}`}>
        <h2>{kinds[kind].title}</h2>
        <input type="hidden" name="kind" value={kind} />
        <ol className="section-places">
          {places.map(({ id, title, shown, usual }, at) => (
            <li key={id}>
              <label htmlFor={`place-${id}`}>
                Place<span className="vh"> of {usual}</span>
              </label>
              <input
                className="inp place"
                id={`place-${id}`}
                name={`place-${id}`}
                type="number"
                min={1}
                max={20}
                defaultValue={at + 1}
              />
              <label htmlFor={`title-${id}`}>
                Name<span className="vh"> of {usual}</span>
              </label>
              <input className="inp" id={`title-${id}`} name={`title-${id}`} maxLength={120} defaultValue={title} />
              <div className="check">
                <input type="checkbox" id={`shown-${id}`} name={`shown-${id}`} value="yes" defaultChecked={shown} />
                <label htmlFor={`shown-${id}`}>
                  Show it<span className="vh">: {usual}</span>
                </label>
              </div>
              {title !== usual && <p className="muted">Usually: {usual}</p>}
            </li>
          ))}
        </ol>
        <Button look="fill">Keep the sections</Button>
      </Form>
    </div>
  )
}
