import { codeSets } from '@waymark/interop'
import { yearGroupsInOrder, yearGroupWords } from '#ui/year-groups.ts'

export interface ChoiceGroup {
  label: string
  choices: { value: string; words: string }[]
}

export interface PickedPupil {
  pupilId: string
  surname: string
  forename: string
  class: string | null
  status: 'N' | 'K' | 'E' | 'W'
  /** Whether the list begins with this pupil ticked. */
  ticked: boolean
}

interface Found {
  views: readonly { id: string; name: string }[]
  classes: readonly string[]
  years: readonly string[]
  needs: readonly string[]
  groups: readonly { id: string; name: string }[]
}

const needWords = (code: string): string => codeSets.senTypes.find((type) => type.code === code)?.says ?? code
const inOrder = (names: readonly string[]): string[] => names.toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }))

/** By what pupils can be picked at once, in the words of the list. */
export const pickChoices = ({ views, classes, years, needs, groups }: Found): ChoiceGroup[] =>
  [
    { label: 'Saved views of the register', choices: views.map(({ id, name }) => ({ value: `view:${id}`, words: name })) },
    { label: 'Classes', choices: inOrder(classes).map((name) => ({ value: `class:${name}`, words: `Class ${name}` })) },
    { label: 'Years', choices: yearGroupsInOrder(years).map((year) => ({ value: `year:${year}`, words: yearGroupWords(year) })) },
    { label: 'Needs', choices: needs.map((code) => ({ value: `need:${code}`, words: needWords(code) })) },
    {
      label: 'Teaching groups',
      choices: groups
        .toSorted((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }))
        .map(({ id, name }) => ({ value: `group:${id}`, words: name })),
    },
  ].filter(({ choices }) => choices.length > 0)
