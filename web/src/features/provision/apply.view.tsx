import { Form, Link } from 'react-router'
import { Button } from '#ui/Button.tsx'
import { CheckField, RadioGroup } from '#ui/Choices.tsx'
import { DateField, SelectField, TextArea, TextField } from '#ui/Fields.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import { problemsIn, Refusal, type Sent } from '#ui/SentForm.tsx'
import { type AdultChoices, AdultFields } from './adult-fields.view.tsx'
import { type FieldOf, fieldsFor } from './field-of.rules.ts'
import { shapeWords } from './library.rules.ts'
import type { ChoiceGroup, PickedPupil } from './pick.rules.ts'
import { PickPupils } from './pick.view.tsx'
import { choicesOf, funds, fundWords, kinds, kindWords } from './provision-words.rules.ts'
import { ScheduleFields } from './schedule-fields.view.tsx'
import { Warnings, warningsIn } from './warnings.view.tsx'
import './library.css'

export interface ApplyProps extends AdultChoices {
  provision: {
    provisionId: string
    name: string
    minutes: number | null
    timesAWeek: number | null
    weeks: number | null
    size: number | null
  }
  choices: readonly ChoiceGroup[]
  prefilled: Readonly<Record<string, string | readonly string[]>>
  picked: readonly PickedPupil[]
  asked: boolean
  sent: Sent | null
}

const further = ['name', 'kind', 'size', 'room', 'fundedFrom', 'solely', 'alternate']

/** From the library to pupils: who and when are chosen, the rest is there. */
export function ApplyView({ provision, choices, prefilled, picked, asked, staff, roles, sent }: ApplyProps) {
  const fields = fieldsFor(sent, 'apply', { fundedFrom: 'notional', week: 'every', ...prefilled })
  const warnings = warningsIn(sent, 'apply')
  const universal = fields.of('kind').value === 'universal'
  const pupilProblems = problemsIn(sent, 'apply').flatMap(({ field, says }) => (field === 'pupils' ? [says] : []))
  return (
    <>
      <PageHead
        eyebrow={<Link to={`/provision/library/${provision.provisionId}`}>{provision.name}</Link>}
        title={`Give ${provision.name}`}
        lead={universal ? 'Part of every lesson: it has no sessions of its own.' : shapeWords(provision)}
      />
      <Form method="post" className="sheet card provision-form">
        <input type="hidden" name="form" value="apply" />
        {warnings.length > 0 ? <Warnings warnings={warnings} /> : <Refusal sent={sent} form="apply" words={{}} />}
        {universal ? <WhomFor fields={fields} /> : <PickPupils {...{ choices, picked, asked }} problems={pupilProblems} />}
        <When fields={fields} />
        {!universal && (
          <>
            <ScheduleFields fields={fields} />
            <AdultFields fields={fields} staff={staff} roles={roles} />
          </>
        )}
        <details open={universal || fields.wrongIn(further) || undefined}>
          <summary className="more">Name, size, room and what pays for it</summary>
          <Further fields={fields} />
        </details>
        <div className="btn-row">
          <Button look="fill">{warnings.length > 0 ? 'Save it all the same' : 'Give it'}</Button>
        </div>
      </Form>
    </>
  )
}

const WhomFor = ({ fields }: { fields: FieldOf }) => (
  <TextArea {...fields.of('meantFor')} rows={2} label="Whom it is meant for" hint="For example: every class of Years 7 and 8" />
)

const When = ({ fields: { of } }: { fields: FieldOf }) => (
  <div className="fields">
    <DateField {...of('startsOn')} label="First day" />
    <DateField {...of('endsOn')} label="Last day" />
    <DateField {...of('reviewOn')} label="Reviewed on" />
  </div>
)

function Further({ fields }: { fields: FieldOf }) {
  const { of } = fields
  const alternate = of('alternate')
  return (
    <>
      <div className="fields">
        <TextField {...of('name')} label="Name of the group" />
        <TextField {...of('size')} label="Places" inputMode="numeric" />
        <TextField {...of('room')} label="Room" />
        <SelectField {...of('fundedFrom')} label="Paid from" choices={choicesOf(funds, fundWords)} />
      </div>
      <RadioGroup {...of('kind')} legend="How it is given" choices={choicesOf(kinds, kindWords)} />
      <RadioGroup
        {...alternate}
        value={alternate.value || 'no'}
        legend="Who comes when"
        choices={[
          { value: 'no', words: 'Everybody each time' },
          { value: 'half', words: 'Half in week A and half in week B, in the order of the list' },
        ]}
      />
      <CheckField
        name="solely"
        label="Set up for one pupil alone, who carries all of the cost"
        checked={of('solely').value === 'yes'}
      />
      {fields.of('kind').value !== 'universal' && (
        <TextField {...of('meantFor')} label="If it is given in every classroom: whom it is meant for" />
      )}
    </>
  )
}
