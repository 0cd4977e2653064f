import { Form, Link } from 'react-router'
import { Button } from '#ui/Button.tsx'
import { DateField, TextField } from '#ui/Fields.tsx'
import { FormTop, fieldOf, type Sent } from './form-parts.view.tsx'

export interface RecordLinkGovernorProps {
  today: string
  seen: string
  held: Readonly<Record<string, string>>
  sent: Sent | null
}

const words = { name: 'Name', startsOn: 'Since', endedOn: 'Until' }

export function RecordLinkGovernorView({ today, seen, held, sent }: RecordLinkGovernorProps) {
  const of = fieldOf(sent, held)
  return (
    <div className="narrow">
      <FormTop title="Link governor for SEND" lead="What was recorded before is kept." sent={sent} words={words} />
      <Form method="post" className="sheet card">
        <input type="hidden" name="seen" value={seen} />
        <TextField {...of('name')} label="Name" hint="The governor or trustee with oversight of SEN and disability" />
        <DateField {...of('startsOn')} label="Since" hint="Leave this empty if it is not known" max={today} />
        <DateField {...of('endedOn')} label="Until" hint="Only when nobody has taken it on yet" max={today} />
        <div className="btn-row">
          <Button look="fill">Keep this</Button>
          <Link to="/school">Cancel</Link>
        </div>
      </Form>
    </div>
  )
}
