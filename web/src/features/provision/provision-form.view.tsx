import { Form } from 'react-router'
import { Button } from '#ui/Button.tsx'
import { CheckField } from '#ui/Choices.tsx'
import { DateField, SelectField, TextArea, TextField } from '#ui/Fields.tsx'
import { problemOf } from '#ui/FormErrors.tsx'
import { problemsIn, Refusal, type Sent, typedIn } from '#ui/SentForm.tsx'
import { provisionFieldWords } from './library.form.ts'
import { areas, areaWords, choicesOf, evidences, evidenceWords, type Wave, waveMeaning, waves } from './provision-words.rules.ts'

export interface ProvisionFormProps {
  /** What is recorded, as the form shows it; null for a new one. */
  recorded: Readonly<Record<string, string>> | null
  version: number | null
  waveWords: Readonly<Record<Wave, string>>
  roles: readonly { roleId: string; name: string }[]
  /** What a stranger who has to give it would ask. */
  asks: readonly { rule: string; says: string; ask: string }[]
  sent: Sent | null
}

type Of = (name: string) => { name: string; value: string; problem: string | undefined }

/** A provision as it is described: what it is first, and how it is given; the rest is there for whoever wants it. */
export function ProvisionFormView({ recorded, version, waveWords, roles, asks, sent }: ProvisionFormProps) {
  const form = recorded ? 'change' : 'add'
  const problems = problemsIn(sent, form)
  const typed = typedIn(sent, form)
  const of: Of = (name) => ({ name, value: typed(name, recorded?.[name] ?? ''), problem: problemOf(problems, name) })
  const sentAreas = sent?.form === form ? [sent.typed['areas'] ?? []].flat() : null
  const further = ['evidence', 'evidenceAbout', 'evidenceLink', 'evidenceOn', 'qualification', 'resources', 'licence']
  return (
    <Form method="post" className="sheet card provision-form">
      <Refusal sent={sent} form={form} words={provisionFieldWords} />
      <input type="hidden" name="form" value={form} />
      {version !== null && <input type="hidden" name="version" value={version} />}
      <TextField {...of('name')} label="Name" hint="As staff will know it" />
      <TextArea
        {...of('about')}
        label="What it is"
        hint="What is done, by whom, and in what order. A stranger should be able to give it."
      />
      {asks.length > 0 && (
        <div className="advice advice-of-words">
          <p>
            <b>A stranger who has to give it would ask:</b>
          </p>
          <ul>
            {asks.map(({ rule, says, ask }) => (
              <li key={rule}>
                {says} <span>{ask}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      <SelectField
        {...of('wave')}
        label="Wave"
        choices={[
          { value: '', words: 'Choose' },
          ...waves.map((wave) => ({ value: wave, words: `${waveWords[wave]}: ${waveMeaning[wave]}` })),
        ]}
      />
      <Areas areas={sentAreas ?? (recorded?.['areas'] ?? '').split(',')} problem={problemOf(problems, 'areas')} />
      <HowItIsGiven of={of} roles={roles} />
      <Measures of={of} />
      <details open={problems.some(({ field }) => further.includes(field)) || undefined}>
        <summary className="more">Evidence, training and costs</summary>
        <EvidenceAndCosts of={of} />
      </details>
      <div className="btn-row">
        <Button look="fill">{recorded ? 'Save the changes' : 'Add it to the library'}</Button>
      </div>
    </Form>
  )
}

/** The main area first: a provision counts once in totals by area. Both fields are sent under one name, in this order. */
function Areas({ areas: chosen, problem }: { areas: readonly string[]; problem: string | undefined }) {
  const [main = '', ...others] = chosen
  return (
    <>
      <SelectField
        name="areas"
        label="Main area of need"
        hint="It counts here in totals by area."
        problem={problem}
        value={main}
        choices={[{ value: '', words: 'Choose' }, ...choicesOf(areas, areaWords)]}
      />
      <fieldset>
        <legend>Also helps with</legend>
        {choicesOf(areas, areaWords).map(({ value, words }) => (
          <CheckField key={value} name="areas" value={value} label={words} checked={others.includes(value)} />
        ))}
      </fieldset>
    </>
  )
}

function HowItIsGiven({ of, roles }: { of: Of; roles: ProvisionFormProps['roles'] }) {
  return (
    <fieldset>
      <legend>How it is usually given</legend>
      <div className="fields">
        <TextField {...of('minutes')} label="Minutes" inputMode="numeric" />
        <TextField {...of('timesAWeek')} label="Times a week" inputMode="numeric" />
        <TextField {...of('weeks')} label="Weeks" inputMode="numeric" />
        <TextField {...of('size')} label="Pupils at most" inputMode="numeric" />
        <TextField {...of('room')} label="Room" />
        <SelectField
          {...of('roleId')}
          label="Given by"
          choices={[{ value: '', words: 'Not said' }, ...roles.map(({ roleId, name }) => ({ value: roleId, words: name }))]}
        />
      </div>
    </fieldset>
  )
}

function Measures({ of }: { of: Of }) {
  return (
    <fieldset>
      <legend>How you will know</legend>
      <TextField {...of('entryMeasure')} label="Measure at the start" hint="For example: words read correctly in a minute" />
      <TextField {...of('exitMeasure')} label="Measure at the end" hint="The same one, so that they can be compared" />
      <TextField {...of('expectedGain')} label="Expected gain in that measure" inputMode="decimal" short />
      <TextArea {...of('expectedEffect')} rows={2} label="Expected effect in words" />
    </fieldset>
  )
}

function EvidenceAndCosts({ of }: { of: Of }) {
  return (
    <>
      <SelectField
        {...of('evidence')}
        label="Evidence"
        hint="Add your evidence: what you have read, or what your own records show."
        choices={[{ value: '', words: 'Not added yet' }, ...choicesOf(evidences, evidenceWords)]}
      />
      <TextArea {...of('evidenceAbout')} rows={2} label="What the evidence says" />
      <TextField {...of('evidenceLink')} type="url" label="Link to it" />
      <DateField {...of('evidenceOn')} label="Read on" />
      <TextField {...of('qualification')} label="Training or qualification needed" />
      <div className="fields">
        <TextField {...of('resources')} label="Resources, in pounds" hint="For example 12.50" inputMode="decimal" />
        <TextField {...of('licence')} label="Licence a year, in pounds" inputMode="decimal" />
      </div>
    </>
  )
}
