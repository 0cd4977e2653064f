import { parameter } from '../engine/parameter.ts'
import { at } from '../sources/cite.ts'
import { notionalBudget } from '../sources/instruments.ts'

/**
 * In pence. Paragraph 6.99 of the Code speaks of a threshold that is set nationally and gives no sum; the sum is in the guidance on the
 * notional budget, read for 2025 to 2026. Nothing newer was found, so it stands until another value is added.
 */
export const thresholdForTopUp = parameter('What a school pays for one pupil in a year before top-up, in pence', [
  {
    from: '2014-09-01',
    value: 600_000,
    says: {
      ...at(notionalBudget),
      gist: 'A mainstream school pays for additional support from its own budget up to a national threshold for each pupil and year.',
    },
  },
])
