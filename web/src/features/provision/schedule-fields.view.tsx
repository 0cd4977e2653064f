import { Field, SelectField, TextField } from '#ui/Fields.tsx'
import { Icon } from '#ui/Icon.tsx'
import type { FieldOf } from './field-of.rules.ts'
import { choicesOf, weekdays, weeks, weekWords } from './provision-words.rules.ts'

const schoolDays = [1, 2, 3, 4, 5] as const

function Days({ name, legend, fields }: { name: string; legend: string; fields: FieldOf }) {
  const { problem } = fields.of(name)
  const ticked = new Set(fields.ticked(name))
  return (
    <fieldset className={`field${problem ? ' bad' : ''}`} id={name} tabIndex={-1}>
      <legend>{legend}</legend>
      {problem && (
        <p className="em" id={`${name}-problem`}>
          <Icon name="s-late" />
          {problem}
        </p>
      )}
      <div className="days">
        {schoolDays.map((day) => (
          <div className="check" key={day}>
            <input type="checkbox" id={`${name}-${day}`} name={name} value={day} defaultChecked={ticked.has(String(day))} />
            <label htmlFor={`${name}-${day}`}>{weekdays[day - 1]}</label>
          </div>
        ))}
      </div>
    </fieldset>
  )
}

/** A time of day, by the browser's own control. */
export function TimeField({
  name,
  label,
  value,
  problem,
}: {
  name: string
  label: string
  value: string
  problem: string | undefined
}) {
  return (
    <Field name={name} label={label} problem={problem}>
      <input
        className="inp"
        type="time"
        id={name}
        name={name}
        defaultValue={value}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${name}-problem` : undefined}
      />
    </Field>
  )
}

function OneTime({ n, fields }: { n: '' | '2' | '3'; fields: FieldOf }) {
  const { of } = fields
  return (
    <>
      <Days name={`days${n}`} legend={n === '' ? 'Days' : `Days of the ${n === '2' ? 'second' : 'third'} time`} fields={fields} />
      <div className="fields">
        <TimeField {...of(`at${n}`)} label="Begins at" />
        <TextField {...of(`minutes${n}`)} label="Minutes" inputMode="numeric" />
        <SelectField {...of(`week${n}`)} label="Weeks" choices={choicesOf(weeks, weekWords)} />
      </div>
    </>
  )
}

const more = ['2', '3'].flatMap((n) => ['days', 'at', 'minutes', 'week'].map((name) => `${name}${n}`))

/** The days and times of a group: one time for all its days, and others where they differ. */
export function ScheduleFields({ fields }: { fields: FieldOf }) {
  const used = fields.ticked('days2').length + fields.ticked('days3').length > 0
  return (
    <>
      <OneTime n="" fields={fields} />
      <details open={used || fields.wrongIn(more) || undefined}>
        <summary className="more">Another time on other days</summary>
        <OneTime n="2" fields={fields} />
        <OneTime n="3" fields={fields} />
      </details>
    </>
  )
}
