import type { ReactNode } from 'react'
import { Form } from 'react-router'
import { Button } from '#ui/Button.tsx'
import { CheckField } from '#ui/Choices.tsx'
import { DateField, SelectField, TextField } from '#ui/Fields.tsx'
import { problemsIn, Refusal, type Sent } from '#ui/SentForm.tsx'
import { AdultFields } from './adult-fields.view.tsx'
import { fieldsFor } from './field-of.rules.ts'
import { groupFieldWords } from './group.form.ts'
import { lastingOf, scheduleOf } from './group.rules.ts'
import type { GroupProps } from './group-props.ts'
import { PickPupils } from './pick.view.tsx'
import { poundsOf } from './pounds.rules.ts'
import { choicesOf, funds, fundWords, weeks, weekWords } from './provision-words.rules.ts'
import { ScheduleFields } from './schedule-fields.view.tsx'
import { Warnings, warningsIn } from './warnings.view.tsx'

type Offers = NonNullable<GroupProps['offers']>

/** One of the forms of a group: shut until it is asked for or refused, and one at a time on the page where it was refused. */
export function OneForm({
  form,
  title,
  button,
  group,
  sent,
  children,
}: Pick<GroupProps, 'group' | 'sent'> & { form: string; title: string; button: string; children: ReactNode }) {
  const warnings = warningsIn(sent, form)
  return (
    <details className="sheet card" open={sent?.form === form || undefined}>
      <summary className="more">{title}</summary>
      <Form method="post" className="provision-form">
        <input type="hidden" name="form" value={form} />
        <input type="hidden" name="version" value={group.version} />
        {warnings.length > 0 ? <Warnings warnings={warnings} /> : <Refusal sent={sent} form={form} words={groupFieldWords} />}
        {children}
        <div className="btn-row">
          <Button look="fill">{warnings.length > 0 ? 'Save it all the same' : button}</Button>
        </div>
      </Form>
    </details>
  )
}

/** The first day on which something can change: not before the group begins, nor before what was chosen for later. */
const from = (...days: string[]): string => days.toSorted().at(-1) ?? ''

export function ScheduleForm({ group, today, sent }: GroupProps) {
  const slots = lastingOf(group.slots)
  const fromOn = from(today, group.startsOn, ...slots.map(({ startsOn }) => startsOn))
  const fields = fieldsFor(sent, 'schedule', { ...scheduleOf(slots), fromOn })
  return (
    <OneForm form="schedule" title="Change the times" button="Save the times" group={group} sent={sent}>
      <ScheduleFields fields={fields} />
      <DateField {...fields.of('fromOn')} label="From this day on" hint="What was planned before stays as it was." />
    </OneForm>
  )
}

export function AdultsForm({ group, today, offers, sent }: GroupProps & { offers: Offers }) {
  const adults = lastingOf(group.adults)
  const recorded = Object.fromEntries(
    adults.slice(0, 3).flatMap((one, at) => {
      const n = at + 1
      return [
        [`staff${n}`, one.staffId ?? ''],
        [`outside${n}`, one.staffId ? '' : one.name],
        [`role${n}`, one.roleId ?? ''],
        [`fee${n}`, poundsOf(one.feePence)],
        [`share${n}`, String(one.share)],
      ]
    }),
  )
  const fields = fieldsFor(sent, 'adults', {
    ...recorded,
    adultsFrom: from(today, group.startsOn, ...adults.map(({ startsOn }) => startsOn)),
  })
  return (
    <OneForm form="adults" title="Change who gives it" button="Save the adults" group={group} sent={sent}>
      <AdultFields fields={fields} staff={offers.staff} roles={offers.roles} />
      <DateField {...fields.of('adultsFrom')} label="From this day on" />
    </OneForm>
  )
}

export function JoinFormView({ group, today, offers, picked, asked, sent }: GroupProps & { offers: Offers }) {
  const fields = fieldsFor(sent, 'join', { joinsOn: from(today, group.startsOn), joinsWeek: 'every' })
  const mine = joined(sent)
  return (
    <OneForm form="join" title="Add pupils" button="Add them" group={group} sent={sent}>
      <PickPupils choices={offers.choices} picked={picked} asked={asked} problems={mine} />
      <div className="fields">
        <DateField {...fields.of('joinsOn')} label="Their first day" />
        <SelectField {...fields.of('joinsWeek')} label="They come" choices={choicesOf(weeks, weekWords)} />
      </div>
    </OneForm>
  )
}

const joined = (sent: Sent | null): string[] =>
  problemsIn(sent, 'join').flatMap(({ field, says }) => (field === 'pupils' ? [says] : []))

export function DetailsFormView({ group, sent }: GroupProps) {
  const { name, reviewOn, size, room, fundedFrom, meantFor, solelyFor, kind } = group
  const recorded = {
    name,
    reviewOn: reviewOn ?? '',
    size: size === null ? '' : String(size),
    room: room ?? '',
    fundedFrom,
    meantFor: meantFor ?? '',
    solely: solelyFor ? 'yes' : '',
  }
  const { of } = fieldsFor(sent, 'details', recorded)
  return (
    <OneForm form="details" title="Name, review, room and what pays for it" button="Save" group={group} sent={sent}>
      <div className="fields">
        <TextField {...of('name')} label="Name" />
        <DateField {...of('reviewOn')} label="Reviewed on" />
        <TextField {...of('size')} label="Places" inputMode="numeric" />
        <TextField {...of('room')} label="Room" />
        <SelectField {...of('fundedFrom')} label="Paid from" choices={choicesOf(funds, fundWords)} />
      </div>
      {kind === 'universal' && <TextField {...of('meantFor')} label="Whom it is meant for" />}
      {kind !== 'universal' && (
        <CheckField
          name="solely"
          label="Set up for one pupil alone, who carries all of the cost"
          checked={of('solely').value === 'yes'}
        />
      )}
    </OneForm>
  )
}
