import { duration, frequency, groupSize, minimum, weeks } from './amounts.ts'
import { people } from './people.ts'
import { alongside, items, keeping, markedOccasion, occasion, place, specification, taught, unnamedThings } from './things.ts'
import { usedThings } from './used-things.ts'

/** What a piece of a statement of provision tells, as far as words show it. */
export type Facts = {
  who: boolean
  long: boolean
  often: boolean
  weeks: boolean
  group: boolean
  minimum: boolean
  item: boolean
  unnamed: boolean
  taught: boolean
  alongside: boolean
  occasion: boolean
  marked: boolean
  shape: boolean
  kept: boolean
  place: boolean
}

/** Words that answer "how often" only by leaving it open. */
const open =
  /\b(?:as|when|where|if|whenever|and when|wherever) (?:and when |and where |is |it is |are )?(?:required|needed|necessary|appropriate|possible|relevant|applicable|suitable)\b/g

/** A trigger for more than what was stated before it. */
const added =
  /\b(?:and|plus|with|then) (?:for |any |a )?(?:further|more|extra|additional|others?|another|again|longer)\b.{0,40}\b(?:as|when|if|whenever)\b/

/** A state of mind is no sign by which two people would know the same moment. */
const state =
  /\b(?:when|if|whenever|once) (?:s?he|they|[a-z]+) (?:is|are|becomes?|feels?|gets?|seems?|appears?|looks?) (?:\w+ )?(?:struggling|upset|anxious|overwhelmed|dysregulated|distressed|stuck|tired|frustrated|worried|unsettled|angry|agitated|finding|having|unable|unsure|ready|in need)\b/g

const any = (pattern: RegExp, plain: string): boolean => plain.search(pattern) !== -1

/** Reads a piece of plain text once. */
export function factsOf(plain: string): Facts {
  const fixed = plain.replace(open, '~')
  const nobody = fixed.replace(people, '@')
  return {
    who: any(people, fixed),
    long: any(duration, fixed),
    often: any(frequency, fixed) || any(/\bwhenever\b|\beach time\b/, fixed),
    weeks: any(weeks, fixed),
    group: any(groupSize, fixed),
    minimum: any(minimum, fixed) || any(added, plain),
    item: any(items, nobody) || (!any(taught, nobody) && !any(alongside, nobody) && any(usedThings, nobody)),
    unnamed: any(unnamedThings, nobody),
    taught: any(taught, nobody),
    alongside: any(alongside, nobody),
    occasion: any(occasion, fixed),
    marked: any(markedOccasion, fixed.replace(state, '~')),
    shape: any(specification, fixed),
    kept: any(keeping, fixed),
    place: any(place, nobody),
  }
}

/** Who, how long and how often are all there; for what is neither taught nor help, the occasion says how often. */
export const dosed = ({ who, long, often, occasion, taught, alongside }: Facts): boolean =>
  who && long && (often || (occasion && !taught && !alongside))

/** A named way of working with its occasion, and somebody or something to carry it. */
export const placed = ({ occasion, marked, often, who, shape, alongside }: Facts): boolean =>
  (occasion || often) && (who || shape) && (often || marked || !alongside)

/** A named thing with where, when, of what kind or whose it is. */
export const equipped = ({ item, occasion, shape, kept, who, place }: Facts): boolean =>
  item && (occasion || shape || kept || (place && who))
