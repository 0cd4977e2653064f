import { SelectField, TextField } from '#ui/Fields.tsx'
import type { FieldOf } from './field-of.rules.ts'

export interface AdultChoices {
  staff: readonly { staffId: string; name: string }[]
  roles: readonly { roleId: string; name: string }[]
}

const further = [1, 2, 3].flatMap((n) => ['outside', 'fee', 'share'].map((name) => `${name}${n}`))
const others = [2, 3].flatMap((n) => [`staff${n}`, `role${n}`])

/** Who gives it: one adult in sight, and two more, shares and people from outside where they are asked for. */
export function AdultFields({ fields, staff, roles }: AdultChoices & { fields: FieldOf }) {
  const { of } = fields
  const people = [{ value: '', words: 'Nobody yet' }, ...staff.map(({ staffId, name }) => ({ value: staffId, words: name }))]
  const paid = [{ value: '', words: 'Not costed' }, ...roles.map(({ roleId, name }) => ({ value: roleId, words: name }))]
  const used =
    ['staff2', 'staff3', 'outside1', 'outside2'].some((name) => of(name).value !== '') ||
    !['', '100'].includes(of('share1').value)
  return (
    <>
      <div className="fields">
        <SelectField {...of('staff1')} label="Given by" choices={people} />
        <SelectField {...of('role1')} label="Paid as" choices={paid} />
      </div>
      <details open={used || fields.wrongIn([...further, ...others]) || undefined}>
        <summary className="more">More adults, shares, or somebody from outside</summary>
        <p className="muted">
          Two who take turns share a hundred between them, such as 60 and 40. Two who are both there have 100 each.
        </p>
        {[1, 2, 3].map((n) => (
          <fieldset key={n}>
            <legend>{['First adult', 'Second adult', 'Third adult'][n - 1]}</legend>
            <div className="fields">
              {n > 1 && (
                <>
                  <SelectField {...of(`staff${n}`)} label="Of the staff" choices={people} />
                  <SelectField {...of(`role${n}`)} label="Paid as" choices={paid} />
                </>
              )}
              <TextField {...of(`share${n}`)} label="Share of each session, %" inputMode="numeric" />
              <TextField {...of(`outside${n}`)} label="Or from outside: who" />
              <TextField {...of(`fee${n}`)} label="Fee for a session, £" inputMode="decimal" />
            </div>
          </fieldset>
        ))}
      </details>
    </>
  )
}
