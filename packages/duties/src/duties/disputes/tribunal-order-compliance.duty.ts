import { writeDay } from '../../counting/days.ts'
import { within } from '../../counting/periods.ts'
import { dated } from '../../engine/dated.ts'
import { valueOn } from '../../engine/parameter.ts'
import { aPupil, type PupilFacts } from '../../facts.ts'
import { concededContents, orderToAssess, orderToMakePlan } from '../../parameters/ehc.ts'
import { reg44_2, reg44_3, reg45_4 } from '../../sources/tribunal.ts'
import { everySchool } from '../reach.ts'

const appealed = {
  letterOn: null,
  certificateOn: null,
  lodgedOn: null,
  mediationAskedOn: null,
  mediationHeldOn: null,
  order: null,
}
const pupil = (known: Partial<NonNullable<PupilFacts['appeal']>>) => aPupil({ status: 'E', appeal: { ...appealed, ...known } })
const ordered = (kind: 'assess' | 'make-plan' | 'unopposed-contents', carriedOutOn: string | null) =>
  pupil({ order: { kind, on: '2026-11-23', carriedOutOn } })

export const carryOutOrder = dated<PupilFacts>({
  id: 'tribunal-order-compliance',
  title: 'Carry out what the tribunal orders',
  briefly: 'Tribunal order',
  gist: 'Carry out the orders of the tribunal in time.',
  topic: 'disputes',
  owedBy: 'local authority',
  carriedOutBy: 'local authority',
  strength: 'must',
  tier: 'statutory',
  says: [reg44_2, reg44_3, reg45_4],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: everySchool,
  startsWhen: 'The tribunal makes an order, or the authority concedes the appeal',
  exceptions: [
    { id: 'other-direction', says: 'The tribunal directed another time' },
    { id: 'practical', says: 'A practical reason named in regulation 44(3)' },
  ],
  shownBy: ['The order, and the day it was carried out'],
  note: 'An order to assess also asks that the family is told within two weeks, and within ten where there is to be no plan; an order to make a plan asks for the draft within five.',
  warnDays: 14,
  appliesTo: ({ appeal }) => (appeal !== null && appeal.order !== null) || 'No order of the tribunal is recorded',
  startsOn: ({ appeal }) => appeal?.order?.on,
  needs: { fact: 'order', says: 'The day of the order is not recorded', where: 'pupil' },
  startWords: 'The order is of',
  countedAs:
    'Weeks from the order, by its kind: fourteen to the final plan after an assessment, eleven after an order to make a plan, five to amend contents that were conceded. The first day does not count',
  lastDay: (ordered, { appeal }) => {
    const kind = appeal?.order?.kind
    const period = kind === 'assess' ? orderToAssess : kind === 'make-plan' ? orderToMakePlan : concededContents
    return within(ordered, valueOn(period, writeDay(ordered)).value)
  },
  endWords: 'It is carried out by',
  metOn: ({ appeal }) => appeal?.order?.carriedOutOn,
  metWords: 'It was carried out on',
  examples: [
    {
      says: 'Ordered on 23 November 2026 to make a plan: the final plan by 8 February 2027',
      facts: ordered('make-plan', null),
      today: '2026-12-01',
      gives: { state: 'running', lastDay: '2027-02-08' },
    },
    {
      says: 'Ordered on 23 November 2026 to assess: the final plan by 1 March 2027',
      facts: ordered('assess', null),
      today: '2026-12-01',
      gives: { state: 'running', lastDay: '2027-03-01' },
    },
    {
      says: 'Contents conceded on 23 November 2026: amended by 28 December 2026, a bank holiday',
      facts: ordered('unopposed-contents', null),
      today: '2026-12-29',
      gives: { state: 'late', lastDay: '2026-12-28' },
    },
    {
      says: 'Carried out',
      facts: ordered('make-plan', '2027-02-01'),
      today: '2027-03-01',
      gives: { state: 'met', lastDay: '2027-02-08' },
    },
    {
      says: 'There is no order',
      facts: pupil({ letterOn: '2026-10-26' }),
      today: '2026-11-23',
      gives: { state: 'does-not-apply' },
    },
    {
      says: 'The day of the order is not recorded',
      facts: pupil({ order: { kind: 'assess', on: null, carriedOutOn: null } }),
      today: '2026-11-23',
      gives: { state: 'cannot-tell' },
    },
    { says: 'No appeal', facts: aPupil({}), today: '2026-11-23', gives: { state: 'does-not-apply' } },
  ],
})
