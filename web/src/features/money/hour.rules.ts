import { penceFor } from '@waymark/provision'
import { percentWords, poundsWords } from './pounds.rules.ts'

export interface RateTold {
  per: 'hour' | 'weekly-hour'
  pence: number
  baseWeeks: number
  /** Hundredths of a percent. */
  onCost: number
}

/** What an hour comes to with on-costs, to the penny, by the same sum that sessions are priced by. */
export const hourOf = (rate: RateTold): number => penceFor({ roleId: '', startsOn: '', ...rate }, 60, 100)

/** As it was quoted: "£16.42 an hour, and 25.5% on-costs". */
export function rateWords({ per, pence, baseWeeks, onCost }: RateTold): string {
  const quoted =
    per === 'hour'
      ? `${poundsWords(pence)} an hour`
      : `${poundsWords(pence)} for a weekly hour through a year of ${baseWeeks} weeks`
  return onCost === 0 ? quoted : `${quoted}, and ${percentWords(onCost)} on-costs`
}

/** Names to begin with. What they are paid is for each school to say. */
export const commonRoles = [
  'Teaching assistant',
  'Higher level teaching assistant',
  'Learning mentor',
  'Teacher',
  'Specialist teacher',
  'SENCO',
  'Family support worker',
  'Midday supervisor',
] as const
