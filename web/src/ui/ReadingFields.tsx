import { RadioGroup } from './Choices.tsx'

export interface Reading {
  text: string
  spacing: string
  tint: string
  motion: string
}

/** How a person likes to read: size, spacing, tint, motion. */
export function ReadingFields({ reading }: { reading: Reading }) {
  return (
    <>
      <RadioGroup
        name="text"
        legend="Size of text"
        value={reading.text}
        choices={['100', '115', '130', '150'].map((size) => ({
          value: size,
          words: size === '100' ? 'Usual' : `${size} in 100`,
        }))}
      />
      <RadioGroup
        name="spacing"
        legend="Space between letters and lines"
        value={reading.spacing}
        choices={[
          { value: 'normal', words: 'Usual' },
          { value: 'wide', words: 'Wider' },
        ]}
      />
      <RadioGroup
        name="tint"
        legend="Paper"
        value={reading.tint}
        choices={[
          { value: 'cream', words: 'Cream' },
          { value: 'blue', words: 'Pale blue' },
          { value: 'grey', words: 'Pale grey' },
        ]}
      />
      <RadioGroup
        name="motion"
        legend="Movement"
        value={reading.motion}
        choices={[
          { value: 'full', words: 'As my device says' },
          { value: 'none', words: 'None' },
        ]}
      />
    </>
  )
}
