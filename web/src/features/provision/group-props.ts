import type { Sent } from '#ui/SentForm.tsx'
import type { AdultChoices } from './adult-fields.view.tsx'
import type { GroupPage } from './group-shape.rules.ts'
import type { ChoiceGroup, PickedPupil } from './pick.rules.ts'

/** What the parts of a group's page are handed. */
export interface GroupProps {
  group: GroupPage
  offers: (AdultChoices & { choices: readonly ChoiceGroup[] }) | null
  costs: boolean
  today: string
  picked: readonly PickedPupil[]
  asked: boolean
  said: string | null
  /** The last day before it was changed, for taking that back. */
  was: string | null
  sent: Sent | null
}
