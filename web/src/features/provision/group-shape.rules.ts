import type { Fund, Kind, WeekOf } from './provision-words.rules.ts'
import type { SlotGiven } from './schedule.rules.ts'

export interface GroupPlace {
  placeId: string
  pupilId: string
  name: string
  class: string | null
  week: WeekOf
  startsOn: string
  endsOn: string | null
  /** Recorded sessions until today: those they came to, and all. */
  came: number
  of: number
  minutes: number
}
export interface GroupAdult {
  adultId: string
  staffId: string | null
  name: string
  roleId: string | null
  role: string | null
  /** Null also for people who may not see costs. */
  feePence: number | null
  share: number
  startsOn: string
  endsOn: string | null
}
export interface GroupItem {
  itemId: string
  kind: 'resource' | 'licence' | 'outside' | 'other'
  says: string
  pence: number
  boughtOn: string
}
export interface GroupSums {
  held: number
  cutShort: number
  cancelled: number
  /** Days that have passed with nothing recorded. */
  notRecorded: number
  plannedMinutes: number
  minutes: number
  pence: number | null
  /** To date, and what is planned after today. */
  forecastPence: number | null
  unpriced: boolean
}
export interface GroupPage {
  groupId: string
  version: number
  provisionId: string
  provision: string
  expectedGain: number | null
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
  copied: boolean
  recorded: boolean
  slots: (SlotGiven & { startsOn: string; endsOn: string | null })[]
  adults: GroupAdult[]
  places: GroupPlace[]
  items: GroupItem[]
  next: { day: string; startsAt: string; minutes: number }[]
  sums: GroupSums
}
