import type { Choice } from './Fields.tsx'
import { Icon } from './Icon.tsx'

export function CheckField({
  name,
  label,
  value = 'yes',
  checked = false,
}: {
  name: string
  label: string
  value?: string
  checked?: boolean
}) {
  const id = `${name}-${value}`
  return (
    <div className="check">
      <input type="checkbox" id={id} name={name} value={value} defaultChecked={checked} />
      <label htmlFor={id}>{label}</label>
    </div>
  )
}

interface GroupProps {
  name: string
  legend: string
  hint?: string
  problem?: string | undefined
  choices: readonly Choice[]
}

function Said({ name, hint, problem }: Pick<GroupProps, 'name' | 'hint' | 'problem'>) {
  return (
    <>
      {hint && <p className="hint">{hint}</p>}
      {problem && (
        <p className="em" id={`${name}-problem`}>
          <Icon name="s-late" />
          {problem}
        </p>
      )}
    </>
  )
}

export function RadioGroup({ name, legend, hint, problem, choices, value }: GroupProps & { value?: string | undefined }) {
  return (
    <fieldset className={`field${problem ? ' bad' : ''}`} id={name} tabIndex={-1}>
      <legend>{legend}</legend>
      <Said name={name} {...(hint ? { hint } : {})} problem={problem} />
      {choices.map((choice) => (
        <div className="check" key={choice.value}>
          <input
            type="radio"
            id={`${name}-${choice.value}`}
            name={name}
            value={choice.value}
            defaultChecked={choice.value === value}
          />
          <label htmlFor={`${name}-${choice.value}`}>{choice.words}</label>
        </div>
      ))}
    </fieldset>
  )
}

export function CheckGroup({ name, legend, hint, problem, choices, values = [] }: GroupProps & { values?: readonly string[] }) {
  return (
    <fieldset className={`field${problem ? ' bad' : ''}`} id={name} tabIndex={-1}>
      <legend>{legend}</legend>
      <Said name={name} {...(hint ? { hint } : {})} problem={problem} />
      {choices.map((choice) => (
        <CheckField
          key={choice.value}
          name={name}
          label={choice.words}
          value={choice.value}
          checked={values.includes(choice.value)}
        />
      ))}
    </fieldset>
  )
}
