export interface Option {
  value: string
  words: string
}

/** Words beside their values, as choices. */
export const optionsOf = (words: Readonly<Record<string, string>>): Option[] =>
  Object.entries(words).map(([value, said]) => ({ value, words: said }))

/** One choice of a row of filters, small beside a field of a form. */
export function PickOne({
  name,
  label,
  value,
  options,
}: {
  name: string
  label: string
  value: string
  options: readonly Option[]
}) {
  return (
    <div className="field">
      <label htmlFor={`f-${name}`}>{label}</label>
      <span className="sel">
        <select id={`f-${name}`} name={name} defaultValue={value}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.words}
            </option>
          ))}
        </select>
      </span>
    </div>
  )
}
