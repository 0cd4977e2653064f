import { Form, Link } from 'react-router'
import { Button } from '#ui/Button.tsx'
import { DateField } from '#ui/Fields.tsx'
import { problemOf } from '#ui/FormErrors.tsx'
import { problemsIn, Refusal, type Sent, typedIn } from '#ui/SentForm.tsx'
import { FormHead } from './form-parts.view.tsx'

export interface PlanDatesProps {
  about: { pupilId: string; forename: string; surname: string }
  plans: readonly {
    ehcPlanId: string
    madeOn: string | null
    lastReviewedOn: string | null
    ceasedOn: string | null
    withdrawnOn: string | null
  }[]
  today: string
  sent: Sent | null
}

const words = { madeOn: 'Made on', lastReviewedOn: 'Last reviewed on' }

export function PlanDatesView({ about, plans, today, sent }: PlanDatesProps) {
  const plan = plans.find((one) => one.withdrawnOn === null && one.ceasedOn === null) ?? null
  const problems = problemsIn(sent, 'plan')
  const typed = typedIn(sent, 'plan')
  const field = (name: 'madeOn' | 'lastReviewedOn' | 'ceasedOn') => ({
    name,
    max: today,
    value: typed(name, plan?.[name] ?? ''),
    problem: problemOf(problems, name),
  })
  return (
    <div className="narrow">
      <FormHead about={about} title="EHC plan dates">
        The plan is reviewed within twelve months of the day it was made or last reviewed. From these dates Waymark counts.
      </FormHead>
      <Refusal sent={sent} form="plan" words={words} />
      <Form method="post">
        <input type="hidden" name="form" value="plan" />
        <input type="hidden" name="seen" value={plan?.ehcPlanId ?? ''} />
        <DateField label="Made on" hint="The date on the plan itself" {...field('madeOn')} />
        <DateField label="Last reviewed on" hint="Empty if it has not been reviewed yet" {...field('lastReviewedOn')} />
        <DateField label="Ceased on" hint="Empty while the plan is kept up" {...field('ceasedOn')} />
        <div className="btn-row">
          <Button look="fill">Save these dates</Button>
          <Link to={`/pupils/${about.pupilId}`}>Cancel</Link>
        </div>
      </Form>
    </div>
  )
}
