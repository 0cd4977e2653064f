import type { Sent } from '#ui/SentForm.tsx'
import type { AdultChoices } from './adult-fields.view.tsx'
import type { ChoiceGroup } from './pick.rules.ts'
import type { Picked } from './pick.view.tsx'
import type { Fund, Kind, WeekOf } from './provision-words.rules.ts'
import type { SlotGiven } from './schedule.rules.ts'

/** What the parts of a group's page are handed. */
export interface GroupShown {
  groupId: string
  version: number
  provisionId: string
  provision: string
  name: string
  kind: Kind
  startsOn: string
  endsOn: string | null
  reviewOn: string | null
  size: number | null
  solelyFor: string | null
  room: string | null
  fundedFrom: Fund
  meantFor: string | null
  recorded: boolean
  slots: readonly (SlotGiven & { startsOn: string; endsOn: string | null })[]
  adults: readonly {
    adultId: string
    staffId: string | null
    name: string
    roleId: string | null
    role: string | null
    feePence: number | null
    share: number
    startsOn: string
    endsOn: string | null
  }[]
  places: readonly {
    placeId: string
    pupilId: string
    name: string
    class: string | null
    week: WeekOf
    startsOn: string
    endsOn: string | null
    came: number
    of: number
    minutes: number
  }[]
  items: readonly {
    itemId: string
    kind: 'resource' | 'licence' | 'outside' | 'other'
    says: string
    pence: number
    boughtOn: string
  }[]
  next: readonly { day: string; startsAt: string; minutes: number }[]
  sums: {
    held: number
    cutShort: number
    cancelled: number
    notRecorded: number
    plannedMinutes: number
    minutes: number
    pence: number | null
    forecastPence: number | null
    unpriced: boolean
  }
}

export interface GroupProps {
  group: GroupShown
  offers: (AdultChoices & { choices: readonly ChoiceGroup[] }) | null
  costs: boolean
  today: string
  picked: readonly Picked[]
  asked: boolean
  said: string | null
  /** The last day before it was changed, for taking that back. */
  was: string | null
  sent: Sent | null
}
