import { Form, Link } from 'react-router'
import { Button } from '#ui/Button.tsx'
import { DateField, SelectField, TextField } from '#ui/Fields.tsx'
import { FormErrors, problemOf } from '#ui/FormErrors.tsx'
import { PageHead } from '#ui/PageHead.tsx'

const awards = [
  { value: '', words: 'None yet' },
  { value: 'NASENCO', words: 'National Award for SEN Co-ordination (NASENCO)' },
  { value: 'NPQ', words: 'National Professional Qualification for SENCOs (NPQ)' },
]

interface Sent {
  problems: readonly { field: string; says: string }[]
  typed: Readonly<Record<string, unknown>>
}

export interface RecordSencoProps {
  today: string
  /** The entry on this page, or nothing when none was recorded. */
  replaces: string
  held: Readonly<Record<string, string>>
  sent: Sent | null
}

export function RecordSencoView({ today, replaces, held, sent }: RecordSencoProps) {
  const problems = sent?.problems ?? []
  const stands: Readonly<Record<string, unknown>> = sent?.typed ?? held
  const of = (name: string) => {
    const value = stands[name]
    return { name, problem: problemOf(problems, name), value: typeof value === 'string' ? value : undefined }
  }
  return (
    <div className="narrow">
      <PageHead
        eyebrow={<Link to="/duties?topic=senco">Duties</Link>}
        title="The SENCO and the qualification"
        lead="What was recorded before is kept."
      />
      <FormErrors problems={problems} />
      <Form method="post" className="sheet card">
        <input type="hidden" name="replaces" value={replaces} />
        <TextField {...of('name')} label="Name of the SENCO" />
        <DateField {...of('becameSencoOn')} label="Became SENCO on" max={today} />
        <TextField
          {...of('priorServiceMonths')}
          label="Months as a SENCO before that, anywhere"
          hint="Enter 0 for none"
          inputMode="numeric"
          short
        />
        <SelectField {...of('award')} label="Qualification, begun or held" choices={awards} />
        <DateField {...of('courseStartedOn')} label="Course begun on" max={today} />
        <DateField {...of('completedOn')} label="Awarded on" max={today} />
        <Button look="fill">Keep this</Button>
      </Form>
    </div>
  )
}
