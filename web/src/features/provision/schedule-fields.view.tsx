import { useEffect, useRef } from 'react'
import { Button } from '#ui/Button.tsx'
import { Field, SelectField, TextField } from '#ui/Fields.tsx'
import { Icon } from '#ui/Icon.tsx'
import type { FieldOf } from './field-of.rules.ts'
import { choicesOf, weekdays, weeks, weekWords } from './provision-words.rules.ts'
import { fewest, namesOf, timeEnds, timesShown, timesUsed } from './times-shown.rules.ts'

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

function OneTime({ n, fields }: { n: string; fields: FieldOf }) {
  const { of } = fields
  return (
    <>
      <Days name={`days${n}`} legend={n === '' ? 'Days' : `Days of time ${n}`} fields={fields} />
      <div className="fields">
        <TimeField {...of(`at${n}`)} label="Begins at" />
        <TextField {...of(`minutes${n}`)} label="Minutes" inputMode="numeric" />
        <SelectField {...of(`week${n}`)} label="Weeks" choices={choicesOf(weeks, weekWords)} />
      </div>
    </>
  )
}

/** The days and times of a group: one time for all its days, and as many others as it has, with an empty one. */
export function ScheduleFields({ fields }: { fields: FieldOf }) {
  const used = timesUsed(fields)
  const rows = timesShown(fields)
  const further = timeEnds.slice(1, rows)
  useNewTime(rows)
  return (
    <>
      {/* Enter in a field saves the form: the first button of a form is the one it presses. */}
      <button type="submit" className="vh" tabIndex={-1} aria-hidden="true" />
      <OneTime n="" fields={fields} />
      <details open={used > 1 || rows > fewest || fields.wrongIn(namesOf(further)) || undefined}>
        <summary className="more">Another time on other days</summary>
        {further.map((n) => (
          <OneTime key={n} n={n} fields={fields} />
        ))}
        <input type="hidden" name="times" value={rows} />
        {rows < timeEnds.length ? (
          <Button small name="step" value="time" formNoValidate>
            Add another time
          </Button>
        ) : (
          <p className="muted">
            {`A group has at most ${timeEnds.length} times. Tick several days where the time is the same, or make a second group.`}
          </p>
        )}
      </details>
    </>
  )
}

/** The days of a time that was asked for are where somebody goes on. */
function useNewTime(rows: number): void {
  const before = useRef(rows)
  useEffect(() => {
    if (rows > before.current) document.getElementById(`days${timeEnds[rows - 1] ?? ''}`)?.focus()
    before.current = rows
  }, [rows])
}
