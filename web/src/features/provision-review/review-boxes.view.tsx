import { Icon } from '#ui/Icon.tsx'
import { farFromExpected } from './scale.rules.ts'

/** A field of the row of one pupil, with what stands in it and what is wrong with it. */
export interface Box {
  id: string
  name: string
  value: string
  problem: string | undefined
}

export const Wrong = ({ id, problem }: Pick<Box, 'id' | 'problem'>) =>
  problem ? (
    <span className="em" id={`${id}-problem`}>
      <Icon name="s-late" />
      {problem}
    </span>
  ) : null

export const said = ({ id, problem }: Pick<Box, 'id' | 'problem'>) =>
  problem ? { 'aria-invalid': true, 'aria-describedby': `${id}-problem` } : {}

export function NumberBox({ label, ...box }: Box & { label: string }) {
  return (
    <>
      <Wrong {...box} />
      <input
        className="inp"
        id={box.id}
        name={box.name}
        defaultValue={box.value}
        inputMode="decimal"
        aria-label={label}
        {...said(box)}
      />
    </>
  )
}

/** Six boxes of one choice. Digits set it wherever in the row the keys are, but in a field of words. */
export function Went({ who, scale, ...box }: Box & { who: string; scale: readonly string[] }) {
  const choices = [...scale.map((words, index) => ({ value: String(index + 1), mark: String(index + 1), words }))]
  return (
    <fieldset className="went" id={box.id} tabIndex={-1} aria-describedby={box.problem ? `${box.id}-problem` : undefined}>
      <legend className="vh">How it went for {who}</legend>
      <Wrong {...box} />
      {[...choices, { value: 'cannot', mark: '?', words: 'Cannot tell yet' }].map(({ value, mark, words }) => (
        <label key={value} title={words}>
          <input
            type="radio"
            name={box.name}
            value={value}
            defaultChecked={box.value === value}
            className={farFromExpected(Number(value)) ? 'why' : undefined}
          />
          <span aria-hidden="true">{mark}</span>
          <span className="vh">{words}</span>
        </label>
      ))}
    </fieldset>
  )
}
