import { costOf, readCost } from '@waymark/provision'
import { parsedJson, printJson, WrongUse } from './outcome.ts'

/** `cost 'JSON'`: what one provision costs and what a pupil carries of it, from the facts given. Opens no database. */
export async function workOneCost(args: string[]): Promise<void> {
  const [json, extra] = args
  if (json === undefined) throw new WrongUse(`Give the facts as JSON: ${asked}`)
  if (extra !== undefined) throw new WrongUse(`Too many words: ${extra}. Put the JSON between quotes`)
  const read = readCost(parsedJson(json))
  if (!read.ok) throw new WrongUse(read.key === '' ? `The facts: ${read.says}` : `${read.key}: ${read.says}`)
  printJson(costOf(read.given))
}

const asked =
  'hourlyRate or annualRatePerWeeklyHour (with baseWeeks), weeklyMinutes or minutes and timesPerWeek, weeks, ' +
  'groupSize, solelyForPupil, onCostPercent, resources, threshold'
