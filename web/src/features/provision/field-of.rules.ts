import { problemOf } from '#ui/FormErrors.tsx'
import { problemsIn, type Sent, typedIn } from '#ui/SentForm.tsx'

export interface FieldOf {
  /** Name, what stands in it, and what is wrong with it. */
  of: (name: string) => { name: string; value: string; problem: string | undefined }
  /** What is ticked under a name of several boxes. */
  ticked: (name: string) => string[]
  /** Whether something is wrong with one of these. */
  wrongIn: (names: readonly string[]) => boolean
}

type Recorded = Readonly<Record<string, string | readonly string[]>>

/** The fields of one form: as they were sent where it was refused, else as they are recorded. */
export function fieldsFor(sent: Sent | null, form: string, recorded: Recorded): FieldOf {
  const problems = problemsIn(sent, form)
  const typed = typedIn(sent, form)
  const given = (name: string) => recorded[name] ?? ''
  return {
    of: (name) => ({ name, value: typed(name, [given(name)].flat().join('')), problem: problemOf(problems, name) }),
    ticked: (name) => [...[sent?.form === form ? (sent.typed[name] ?? []) : given(name)].flat()].filter((one) => one !== ''),
    wrongIn: (names) => problems.some(({ field }) => names.includes(field)),
  }
}
