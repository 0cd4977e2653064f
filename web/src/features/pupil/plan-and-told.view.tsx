import { Link } from 'react-router'
import { dayWords } from '#ui/dates.ts'
import type { ToldAbout } from './record.form.ts'
import { toldWords } from './words.rules.ts'

export interface PlanAndToldProps {
  plans: readonly {
    ehcPlanId: string
    madeOn: string | null
    lastReviewedOn: string | null
    ceasedOn: string | null
    withdrawnOn: string | null
  }[]
  told: readonly { familyToldId: string; about: ToldAbout; toldOn: string; how: string; who: string | null }[]
  mayKeepRecord: boolean
}

/** The dates of EHC plans and when the family was told: what the pupil's clocks run from. */
export function PlanAndTold({ plans, told, mayKeepRecord }: PlanAndToldProps) {
  const standing = plans.filter((plan) => plan.withdrawnOn === null)
  return (
    <section className="sheet" aria-labelledby="dates">
      <h2 id="dates">EHC plan and family</h2>
      {standing.map((plan) => (
        <p key={plan.ehcPlanId}>
          EHC plan {plan.madeOn ? `made on ${dayWords(plan.madeOn)}` : 'without a date'}
          {plan.lastReviewedOn && `, last reviewed on ${dayWords(plan.lastReviewedOn)}`}
          {plan.ceasedOn && `, ceased on ${dayWords(plan.ceasedOn)}`}.
        </p>
      ))}
      {standing.length === 0 && <p className="muted">No EHC plan dates recorded.</p>}
      {told.map((one) => (
        <p key={one.familyToldId}>
          Family told on {dayWords(one.toldOn)} that {toldWords[one.about]}: {one.how}
          {one.who && `, ${one.who}`}.
        </p>
      ))}
      {told.length === 0 && <p className="muted">Nothing recorded about telling the family.</p>}
      {mayKeepRecord && (
        <p className="last links noprint">
          <Link to="plan">EHC plan dates</Link>
          <Link to="letters">Write the letter</Link>
          <Link to="told">Record that the family was told</Link>
        </p>
      )}
    </section>
  )
}
