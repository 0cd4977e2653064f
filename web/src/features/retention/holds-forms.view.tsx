import { Form } from 'react-router'
import { Button } from '#ui/Button.tsx'
import { RadioGroup } from '#ui/Choices.tsx'
import { DateField, SelectField, TextArea, TextField } from '#ui/Fields.tsx'
import { problemOf } from '#ui/FormErrors.tsx'
import { problemsIn, Refusal, type Sent, typedIn } from '#ui/SentForm.tsx'
import { groundWords } from './retention.rules.ts'

export interface FoundPupil {
  pupilId: string
  forename: string
  surname: string
  year: string | null
  class: string | null
  onRoll: boolean
}

const whereOf = ({ year, class: group, onRoll }: FoundPupil): string =>
  [year && `Year ${year}`, group, !onRoll && 'has left'].filter(Boolean).join(', ')

/** First the pupil, by name; then what is open about them. Posted: a name does not stand in an address. */
export function PlaceHold({
  found,
  words,
  today,
  sent,
}: {
  found: readonly FoundPupil[] | null
  words: string
  today: string
  sent: Sent | null
}) {
  const problems = problemsIn(sent, 'hold')
  const typed = typedIn(sent, 'hold')
  const of = (name: string) => ({ name, value: typed(name), problem: problemOf(problems, name) })
  const chosen = typed('pupilId') || (found?.length === 1 ? found[0]?.pupilId : '')
  return (
    <section className="sheet card" aria-labelledby="place">
      <h2 id="place">Place a hold</h2>
      <Form method="post" className="stacked">
        <input type="hidden" name="form" value="find" />
        <TextField
          name="words"
          type="search"
          label="Name or UPN of the pupil"
          hint="The beginnings of names are enough, two letters at least. Pupils who left are found too."
          value={words}
          autoComplete="off"
        />
        <Button>Find</Button>
      </Form>
      {found?.length === 0 && <p role="status">Nobody found. Try fewer letters, two at least.</p>}
      {found && found.length > 0 && (
        <Form method="post" className="stacked">
          <input type="hidden" name="form" value="hold" />
          <input type="hidden" name="words" value={words} />
          <Refusal sent={sent} form="hold" words={{}} />
          <RadioGroup
            name="pupilId"
            legend={found.length === 20 ? 'The first 20 found' : 'Whose files are held'}
            problem={problemOf(problems, 'pupilId')}
            value={chosen}
            choices={found.map((one) => ({ value: one.pupilId, words: `${one.surname}, ${one.forename} (${whereOf(one)})` }))}
          />
          <SelectField
            {...of('ground')}
            label="What is open"
            choices={[
              { value: '', words: 'Choose' },
              ...Object.entries(groundWords).map(([value, says]) => ({ value, words: says })),
            ]}
          />
          <TextArea {...of('reason')} label="What it is about, and where it can be looked up" />
          <DateField {...of('startsOn')} value={typed('startsOn', today)} label="Held since" max={today} />
          <Button look="fill">Place the hold</Button>
        </Form>
      )}
    </section>
  )
}

/** The fields of several holds stand on one page, so each id ends in the hold's. */
export function EndHold({
  hold,
  today,
  sent,
}: {
  hold: { holdId: string; pupilId: string; forename: string; surname: string }
  today: string
  sent: Sent | null
}) {
  const { holdId, pupilId, forename, surname } = hold
  const own = sent?.form === 'end' && sent.typed['holdId'] === holdId ? sent : null
  const problems = problemsIn(own, 'end')
  const typed = typedIn(own, 'end')
  const id = (name: string) => `${name}-${holdId}`
  const wrong = (name: string) => {
    const says = problemOf(problems, name)
    return says && <span className="em">{says}</span>
  }
  const there = problems.map((one) => ({ ...one, field: one.field && id(one.field) }))
  const shown: Sent | null = own && problems.length > 0 ? { ...own, refusal: { kind: 'not-valid', problems: there } } : own
  return (
    <details open={own !== null}>
      <summary className="more">
        End this hold
        <span className="vh">
          {' '}
          on {forename} {surname}
        </span>
      </summary>
      <Refusal sent={shown} form="end" words={{}} />
      <Form method="post" className="stacked">
        <input type="hidden" name="form" value="end" />
        <input type="hidden" name="holdId" value={holdId} />
        <input type="hidden" name="pupilId" value={pupilId} />
        <label htmlFor={id('endedOn')}>Ends on</label>
        {wrong('endedOn')}
        <input className="inp" type="date" max={today} id={id('endedOn')} name="endedOn" defaultValue={typed('endedOn', today)} />
        <label htmlFor={id('because')}>Why nothing has to be held any more</label>
        {wrong('because')}
        <input className="inp" id={id('because')} name="because" defaultValue={typed('because')} />
        <Button>End the hold</Button>
      </Form>
    </details>
  )
}
