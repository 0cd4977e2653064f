import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'

export interface FieldProps {
  name: string
  label: string
  hint?: ReactNode
  /** What is wrong with it, and what to do. */
  problem?: string | undefined
  value?: string | undefined
  short?: boolean
}

const described = (name: string, hint: unknown, problem: unknown): string | undefined =>
  [hint ? `${name}-hint` : '', problem ? `${name}-problem` : ''].filter(Boolean).join(' ') || undefined

export function Field({ name, label, hint, problem, short, children }: FieldProps & { children: ReactNode }) {
  return (
    <div className={`field${problem ? ' bad' : ''}${short ? ' short' : ''}`}>
      <label htmlFor={name}>{label}</label>
      {hint && (
        <span className="hint" id={`${name}-hint`}>
          {hint}
        </span>
      )}
      {problem && (
        <span className="em" id={`${name}-problem`}>
          <Icon name="s-late" />
          {problem}
        </span>
      )}
      {children}
    </div>
  )
}

type TextProps = FieldProps & {
  type?: 'text' | 'email' | 'password' | 'search' | 'tel' | 'url'
  autoComplete?: string
  inputMode?: 'text' | 'numeric' | 'decimal' | 'email'
  required?: boolean
  maxLength?: number
}

export function TextField({ type = 'text', autoComplete, inputMode, required, maxLength, ...field }: TextProps) {
  const { name, hint, problem, value } = field
  return (
    <Field {...field}>
      <input
        className="inp"
        id={name}
        name={name}
        type={type}
        defaultValue={value ?? ''}
        autoComplete={autoComplete}
        inputMode={inputMode}
        aria-required={required}
        maxLength={maxLength}
        aria-invalid={problem ? true : undefined}
        aria-describedby={described(name, hint, problem)}
      />
    </Field>
  )
}

/** A day. The browser's own control: it speaks the person's language and sends YYYY-MM-DD. */
export function DateField({ max, ...field }: FieldProps & { max?: string }) {
  const { name, hint, problem, value } = field
  return (
    <Field {...field} short>
      <input
        className="inp"
        id={name}
        name={name}
        type="date"
        max={max}
        defaultValue={value ?? ''}
        aria-invalid={problem ? true : undefined}
        aria-describedby={described(name, hint, problem)}
      />
    </Field>
  )
}

export interface Choice {
  value: string
  words: string
}

export function SelectField({ choices, ...field }: FieldProps & { choices: readonly Choice[] }) {
  const { name, hint, problem, value } = field
  return (
    <Field {...field}>
      <span className="sel">
        <select
          id={name}
          name={name}
          defaultValue={value ?? ''}
          aria-invalid={problem ? true : undefined}
          aria-describedby={described(name, hint, problem)}
        >
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.words}
            </option>
          ))}
        </select>
      </span>
    </Field>
  )
}

export function TextArea({ rows = 3, ...field }: FieldProps & { rows?: number }) {
  const { name, hint, problem, value } = field
  return (
    <Field {...field}>
      <textarea
        className="inp"
        id={name}
        name={name}
        rows={rows}
        defaultValue={value ?? ''}
        aria-invalid={problem ? true : undefined}
        aria-describedby={described(name, hint, problem)}
      />
    </Field>
  )
}

export function FileField({ accept, multiple, ...field }: FieldProps & { accept?: string; multiple?: boolean }) {
  const { name, hint, problem } = field
  return (
    <Field {...field}>
      <input
        className="inp"
        id={name}
        name={name}
        type="file"
        accept={accept}
        multiple={multiple}
        aria-invalid={problem ? true : undefined}
        aria-describedby={described(name, hint, problem)}
      />
    </Field>
  )
}
