import { Form, Link } from 'react-router'
import { Button } from '#ui/Button.tsx'
import { FactsFields } from './facts-fields.view.tsx'
import { FormTop, fieldOf, type Sent } from './form-parts.view.tsx'

export interface ChangeFactsProps {
  today: string
  seen: string
  held: Readonly<Record<string, string>>
  sent: Sent | null
}

const words = { type: 'Type', phase: 'Phase', ages: 'Ages', startsOn: 'Since' }

export function ChangeFactsView({ today, seen, held, sent }: ChangeFactsProps) {
  return (
    <div className="narrow">
      <FormTop title="What the school is" lead="What stood before is kept." sent={sent} words={words} />
      <Form method="post" className="sheet card">
        <input type="hidden" name="seen" value={seen} />
        <FactsFields of={fieldOf(sent, held)} today={today} />
        <div className="btn-row">
          <Button look="fill">Keep this</Button>
          <Link to="/school">Cancel</Link>
        </div>
      </Form>
    </div>
  )
}
