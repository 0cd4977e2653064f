import { Form } from 'react-router'
import { Button } from '#ui/Button.tsx'
import { DateField, TextField } from '#ui/Fields.tsx'
import { problemOf } from '#ui/FormErrors.tsx'
import { problemsIn, Refusal, type Sent, typedIn } from '#ui/SentForm.tsx'
import { YearAndClass } from '#ui/YearAndClass.tsx'

export interface PlanEveningProps {
  pupils: readonly { pupilId: string; forename: string; surname: string; class: string | null }[]
  choices: { years: readonly string[]; classes: readonly string[] }
  year: string
  group: string
  today: string
  sent: Sent | null
}

/** First who, then when: everybody listed is chosen already. */
export function PlanEvening({ pupils, choices, year, group, sent }: PlanEveningProps) {
  const problems = problemsIn(sent, 'plan')
  const typed = typedIn(sent, 'plan')
  const of = (name: string) => ({ name, value: typed(name), problem: problemOf(problems, name) })
  return (
    <section className="sheet card noprint" aria-labelledby="plan-evening">
      <h2 id="plan-evening">Plan an evening</h2>
      <YearAndClass choices={choices} year={year} group={group} button="List the pupils" />
      <Refusal sent={sent} form="plan" words={{}} />
      {pupils.length > 0 && (
        <Form method="post">
          <input type="hidden" name="form" value="plan" />
          <fieldset className="field">
            <legend>Who is given a slot</legend>
            {pupils.map(({ pupilId, forename, surname, class: own }) => (
              <div className="check" key={pupilId}>
                <input type="checkbox" id={`pupils-${pupilId}`} name="pupils" value={pupilId} defaultChecked />
                <label htmlFor={`pupils-${pupilId}`}>
                  {forename} {surname}
                  {own && `, ${own}`}
                </label>
              </div>
            ))}
          </fieldset>
          <DateField {...of('heldOn')} label="On" />
          <TextField {...of('startsAt')} value={typed('startsAt', '16:00')} label="From" hint="For example 16:00" short />
          <TextField
            {...of('minutesLong')}
            value={typed('minutesLong', '10')}
            label="Minutes for each"
            inputMode="numeric"
            short
          />
          <TextField {...of('place')} label="Where" />
          <div className="btn-row">
            <Button look="fill">Plan the slots</Button>
          </div>
        </Form>
      )}
    </section>
  )
}
