import { invalid } from '#platform/work/refusal.ts'
import type { Database } from '#platform/work/scope.ts'
import { addManyBanked, bankedOf, oneBanked } from './bank.store.server.ts'
import { CarriedOutcome } from './support.form.ts'
import { areaWords } from './support-words.rules.ts'

type Body = Readonly<Record<string, string>>

/** An outcome of the bank as it goes to another school: its words, without a child in them. Null where there is none. */
async function one(db: Database, schoolId: string, bankedId: string) {
  const kept = await oneBanked(db, schoolId, bankedId)
  if (!kept) return null
  const { area, says, target, provision, counted, version } = kept
  const body = { area, says, target: target ?? '', provision: provision ?? '', counted: counted ?? '' }
  return { id: bankedId, version, title: says, wave: null, areas: [area], body, resourcesPence: null, licencePence: null }
}

/** What is shown of it, by name. */
function shown(body: Body): { name: string; value: string }[] {
  const parsed = CarriedOutcome.safeParse(body)
  if (!parsed.success) return []
  const { area, target, provision, counted } = parsed.data
  return [
    { name: 'Area of need', value: areaWords[area] },
    { name: 'Aimed at', value: target ?? '' },
    { name: 'Given for it', value: provision ?? '' },
    { name: 'What is counted', value: counted ?? '' },
  ].filter(({ value }) => value !== '')
}

/** Copies into this school's bank those whose words it does not have. What another school wrote is checked as if it were typed. */
async function add(db: Database, at: { schoolId: string; staffId: string }, carried: readonly { body: Body }[]): Promise<number> {
  const outcomes = carried.map(({ body }) => {
    const parsed = CarriedOutcome.safeParse(body)
    if (!parsed.success) throw invalid('', 'One of these outcomes cannot be read. Untick it, and tell the school that shared it.')
    return parsed.data
  })
  return addManyBanked(db, at, outcomes)
}

const titles = async (db: Database, schoolId: string): Promise<string[]> => (await bankedOf(db, schoolId)).map(({ says }) => says)

export const carriedOutcomes = { one, shown, add, titles }
