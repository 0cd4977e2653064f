import type { ApplyGiven } from './apply.form.ts'
import type { Kind, WeekOf } from './provision-words.rules.ts'
import { type AdultGiven, adultsIn, type Mistake, type SlotGiven, slotsIn, timeAfter } from './schedule.rules.ts'

export interface Joining {
  pupilId: string
  name: string
  leftOn: string | null
}

export interface GroupPlan {
  name: string
  places: { pupilId: string; week: WeekOf }[]
  slots: SlotGiven[]
  solelyFor: string | null
}

export interface Plan {
  kind: Kind
  groups: GroupPlan[]
  adults: AdultGiven[]
}

/** What was asked for as groups with their pupils and times, or what has to be put right first. */
export function planOf(given: ApplyGiven, pupils: readonly Joining[]): { plan: Plan; mistakes: Mistake[] } {
  const universal = given.kind === 'universal'
  const { slots, mistakes: ofSlots } = universal ? { slots: [], mistakes: [] } : slotsIn(given)
  const { adults, mistakes: ofAdults } = universal ? { adults: [], mistakes: [] } : adultsIn(given)
  const mistakes = [...ofDates(given), ...ofPupils(given, pupils), ...ofSlots, ...ofAdults]
  const groups = given.kind === 'one-to-one' ? oneEach(given, pupils, slots) : [together(given, universal ? [] : pupils, slots)]
  if (groups.some((group) => group.slots.length < slots.length))
    mistakes.push({
      field: 'at',
      says: 'One after another, these would run past midnight: choose fewer pupils or shorter sessions',
    })
  return { plan: { kind: given.kind, groups, adults }, mistakes }
}

function ofDates({ startsOn, endsOn, reviewOn }: Pick<ApplyGiven, 'startsOn' | 'endsOn' | 'reviewOn'>): Mistake[] {
  const mistakes: Mistake[] = []
  if (endsOn !== null && endsOn < startsOn) mistakes.push({ field: 'endsOn', says: 'Enter the first day or a later one' })
  if (reviewOn !== null && reviewOn < startsOn) mistakes.push({ field: 'reviewOn', says: 'Enter a day after it has begun' })
  return mistakes
}

function ofPupils({ kind, startsOn, solely, meantFor }: ApplyGiven, pupils: readonly Joining[]): Mistake[] {
  if (kind === 'universal')
    return meantFor ? [] : [{ field: 'meantFor', says: 'Enter whom it is meant for, such as every class of Year 7' }]
  const left = pupils.filter(({ leftOn }) => leftOn !== null && leftOn <= startsOn)
  const mistakes = left.map(({ name }) => ({ field: 'pupils', says: `${name} has left by then: take the tick away` }))
  if (pupils.length === 0 && kind !== 'drop-in') mistakes.push({ field: 'pupils', says: 'Choose at least one pupil' })
  if (solely === 'yes' && kind === 'group' && pupils.length !== 1)
    mistakes.push({ field: 'solely', says: 'Choose one pupil alone, or say that the cost is shared' })
  return mistakes
}

const together = (given: ApplyGiven, pupils: readonly Joining[], slots: SlotGiven[]): GroupPlan => ({
  name: given.name,
  places: pupils.map(({ pupilId }, at) => ({
    pupilId,
    week: given.alternate === 'half' ? (at < Math.ceil(pupils.length / 2) ? 'A' : 'B') : 'every',
  })),
  slots,
  solelyFor: given.solely === 'yes' ? (pupils[0]?.pupilId ?? null) : null,
})

/** A time of its own for each pupil, one after another, so that one adult can give them all. */
const oneEach = (given: ApplyGiven, pupils: readonly Joining[], slots: readonly SlotGiven[]): GroupPlan[] =>
  pupils.map(({ pupilId }, at) => ({
    name: pupils.length === 1 ? given.name : `${given.name} ${at + 1}`,
    places: [{ pupilId, week: 'every' }],
    slots: slots.flatMap((slot) => {
      const startsAt = timeAfter(slot.startsAt, at * slot.minutes)
      return startsAt === null ? [] : [{ ...slot, startsAt }]
    }),
    solelyFor: given.solely === 'yes' ? pupilId : null,
  }))
