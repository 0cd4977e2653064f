import { Form, Link } from 'react-router'
import { Button } from '#ui/Button.tsx'
import { dayWords } from '#ui/dates.ts'
import { DateField, SelectField, TextField } from '#ui/Fields.tsx'
import { problemOf } from '#ui/FormErrors.tsx'
import { problemsIn, Refusal, type Sent, typedIn } from '#ui/SentForm.tsx'
import { commonRoles } from './hour.rules.ts'
import type { PayRole } from './pay-role.rules.ts'
import { poundsField } from './pounds.rules.ts'

const notThere = (known: readonly PayRole[]): string[] =>
  commonRoles.filter((name) => !known.some((role) => role.name.toLowerCase() === name.toLowerCase()))

/** Several names in one press; rates are nobody's to guess. */
export function CommonRoles({ label, known, look }: { label: string; known: readonly PayRole[]; look: 'fill' | 'default' }) {
  const names = notThere(known)
  if (names.length === 0) return null
  return (
    <Form method="post">
      <input type="hidden" name="form" value="roles" />
      {names.map((name) => (
        <input key={name} type="hidden" name="names" value={name} />
      ))}
      <Button look={look}>{label}</Button>
    </Form>
  )
}

export function AddRoles({ roles, sent }: { roles: readonly PayRole[]; sent: Sent | null }) {
  const problems = problemsIn(sent, 'roles')
  const names = notThere(roles)
  return (
    <section className="sheet card noprint" aria-labelledby="add-role">
      <h2 id="add-role">Add a role</h2>
      <Refusal sent={sent} form="roles" words={{}} />
      <Form method="post" className="stacked">
        <input type="hidden" name="form" value="roles" />
        <TextField
          name="names"
          label="What the role is called"
          value={typedIn(sent, 'roles')('names')}
          problem={problemOf(problems, 'names')}
        />
        <Button>Add the role</Button>
      </Form>
      {roles.length > 0 && names.length > 0 && (
        <div className="money-common">
          <p className="muted">Common ones that are not here: {names.join(', ')}.</p>
          <CommonRoles label="Add these too" known={roles} look="default" />
        </div>
      )}
    </section>
  )
}

/** A new rate from a day on, or what one that is there should have been. */
export function RateFields({
  roles,
  correct,
  today,
  sent,
}: {
  roles: readonly PayRole[]
  correct: string | null
  today: string
  sent: Sent | null
}) {
  const role = roles.find(({ rates }) => rates.some((one) => one.rateId === correct))
  const rate = role?.rates.find((one) => one.rateId === correct) ?? null
  const form = rate ? 'correct' : 'rate'
  const problems = problemsIn(sent, form)
  const typed = typedIn(sent, form)
  const of = (name: string, recorded = '') => ({ name, value: typed(name, recorded), problem: problemOf(problems, name) })
  return (
    <section className="sheet card noprint" aria-labelledby="rate" tabIndex={-1}>
      <h2 id="rate">{role && rate ? `Correct the rate of ${role.name} from ${dayWords(rate.startsOn)}` : 'Add a rate'}</h2>
      <Refusal sent={sent} form={form} words={{ pence: 'Rate', startsOn: 'From' }} />
      <Form method="post" className="stacked">
        <input type="hidden" name="form" value={form} />
        {rate ? (
          <input type="hidden" name="rateId" value={rate.rateId} />
        ) : (
          <SelectField
            {...of('roleId')}
            label="Role"
            choices={[
              { value: '', words: 'Choose' },
              ...roles.filter(({ inUse }) => inUse).map(({ roleId, name }) => ({ value: roleId, words: name })),
            ]}
          />
        )}
        <TextField
          {...of('pence', rate ? poundsField(rate.pence) : '')}
          label="Pounds"
          inputMode="decimal"
          hint="Such as 16.42."
        />
        <SelectField
          {...of('per', rate?.per ?? 'hour')}
          label="For"
          choices={[
            { value: 'hour', words: 'an hour' },
            { value: 'weekly-hour', words: 'one hour a week through a year, as councils quote it' },
          ]}
        />
        <TextField
          {...of('baseWeeks', String(rate?.baseWeeks ?? 38))}
          label="Weeks of that year"
          inputMode="numeric"
          hint="Only where it is quoted for a weekly hour through a year; usually 38."
        />
        <TextField
          {...of('onCost', rate ? String(rate.onCost / 100) : '0')}
          label="On-costs in percent"
          inputMode="decimal"
          hint="Employer’s national insurance and pension, where the pounds do not include them. 0 where they do."
        />
        <DateField {...of('startsOn', rate?.startsOn ?? today)} label="From" />
        <div className="btn-row">
          <Button look="fill">{rate ? 'Correct the rate' : 'Keep the rate'}</Button>
          {rate && <Link to="/money/rates">Leave it as it is</Link>}
        </div>
      </Form>
      {rate && (
        <Form method="post">
          <input type="hidden" name="form" value="withdraw" />
          <input type="hidden" name="rateId" value={rate.rateId} />
          <Button small look="plain">
            Take this rate out
          </Button>
        </Form>
      )}
    </section>
  )
}
