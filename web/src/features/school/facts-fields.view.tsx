import { schoolPhases, schoolPhaseWords, schoolTypes, schoolTypeWords } from '#platform/work/school-kinds.ts'
import { RadioGroup } from '#ui/Choices.tsx'
import { DateField, SelectField, TextField } from '#ui/Fields.tsx'

type Of = (name: string) => { name: string; problem: string | undefined; value: string }

const choose = { value: '', words: 'Choose' }
const types = [choose, ...schoolTypes.map((value) => ({ value, words: schoolTypeWords[value] }))]
const phases = [choose, ...schoolPhases.map((value) => ({ value, words: schoolPhaseWords[value] }))]

/** The fields of what the school is: on its own form, and beside what a file says. */
export function FactsFields({ of, today }: { of: Of; today: string }) {
  return (
    <>
      <SelectField {...of('type')} label="Type" hint="The law reaches each of these differently" choices={types} />
      <SelectField {...of('phase')} label="Phase" choices={phases} />
      <div className="field-row">
        <TextField {...of('ageFrom')} label="Lowest age" inputMode="numeric" />
        <TextField {...of('ageTo')} label="Highest age" inputMode="numeric" />
      </div>
      <RadioGroup
        {...of('how')}
        legend="Why this is entered"
        choices={[
          { value: 'changed', words: 'The school changed on a day: what stood before is kept as it was' },
          { value: 'corrected', words: 'What is recorded was wrong, or not complete: this takes its place' },
        ]}
      />
      <DateField
        {...of('startsOn')}
        label="So since"
        hint="The day of the change. For a correction: the day as it was recorded, or empty if it is not known"
        max={today}
      />
    </>
  )
}
