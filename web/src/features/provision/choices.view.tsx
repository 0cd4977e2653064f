import { Form, Link } from 'react-router'
import { Button } from '#ui/Button.tsx'
import { RadioGroup } from '#ui/Choices.tsx'
import { TextField } from '#ui/Fields.tsx'
import { problemOf } from '#ui/FormErrors.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import { problemsIn, Refusal, type Sent, typedIn } from '#ui/SentForm.tsx'
import { choiceFieldWords } from './choices.form.ts'
import './library.css'

export interface ChoicesProps {
  fields: Readonly<Record<string, string>>
  version: number
  said: string | null
  sent: Sent | null
}

/** How this school speaks of what it gives, and how its weeks and costs are counted. */
export function ChoicesView({ fields, version, said, sent }: ChoicesProps) {
  const problems = problemsIn(sent, 'choices')
  const typed = typedIn(sent, 'choices')
  const of = (name: string) => ({ name, value: typed(name, fields[name] ?? ''), problem: problemOf(problems, name) })
  return (
    <div className="narrow">
      <PageHead
        eyebrow={<Link to="/provision/library">Library of provision</Link>}
        title="Words and counting"
        lead="Your school’s own names, and how weeks and costs are counted."
      />
      {!sent && said && <Notice kind="ok">Saved. Every figure is worked out anew where the counting changed.</Notice>}
      <Form method="post" className="sheet card provision-form">
        <Refusal sent={sent} form="choices" words={choiceFieldWords} />
        <input type="hidden" name="form" value="choices" />
        <input type="hidden" name="version" value={version} />
        <h2>Names of the three waves</h2>
        <div className="fields">
          <TextField {...of('universal')} label="For everyone" />
          <TextField {...of('targeted')} label="Small groups" />
          <TextField {...of('specialist')} label="Specialist" />
        </div>
        <h2>How it went, in five words</h2>
        <p className="muted">Used when a provision is reviewed, lowest first.</p>
        {[1, 2, 3, 4, 5].map((at) => (
          <TextField key={at} {...of(`scale${at}`)} label={choiceFieldWords[`scale${at}`] ?? ''} />
        ))}
        <h2>How the cost of a session is shared</h2>
        <RadioGroup
          {...of('shareBy')}
          legend="Shared by"
          hint="Past and coming sessions of every group are worked out anew."
          choices={[
            { value: 'present', words: 'Those who came: the whole cost is carried by them' },
            { value: 'size', words: 'The size of the group: an empty place is nobody’s' },
          ]}
        />
        <h2>Weeks A and B</h2>
        <RadioGroup
          {...of('firstWeek')}
          legend="The first week of the school year is"
          hint="Weeks take turns from there. Weeks of holiday are not counted."
          choices={[
            { value: 'A', words: 'Week A' },
            { value: 'B', words: 'Week B' },
          ]}
        />
        <div className="btn-row">
          <Button look="fill">Save</Button>
        </div>
      </Form>
    </div>
  )
}
