import { daysBetween, readDay, writeDay } from '../../counting/days.ts'
import { within } from '../../counting/periods.ts'
import { inTimeOn } from '../../counting/tribunal-time.ts'
import { dated } from '../../engine/dated.ts'
import { valueOn } from '../../engine/parameter.ts'
import { aPupil, type PupilFacts } from '../../facts.ts'
import { appealAfterCertificate, appealMonths } from '../../parameters/ehc.ts'
import { rule12, rule20 } from '../../sources/tribunal.ts'
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

export const appealWindow = dated<PupilFacts>({
  id: 'appeal-window',
  title: 'State in the letter by when the family may appeal',
  briefly: 'Time to appeal',
  gist: 'State the time limit of the appeal in the decision letter.',
  topic: 'disputes',
  owedBy: 'local authority',
  carriedOutBy: 'local authority',
  strength: 'must',
  tier: 'statutory',
  says: [rule20, rule12],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: everySchool,
  startsWhen: 'The authority sends a decision that can be appealed',
  exceptions: [],
  shownBy: ['The letter and the certificate with their dates'],
  warnDays: 14,
  appliesTo: ({ appeal }) => appeal !== null || 'No decision that can be appealed is recorded',
  startsOn: ({ appeal }) => appeal?.letterOn,
  needs: { fact: 'decision letter', says: 'The date of the decision letter is not recorded', where: 'pupil' },
  startWords: 'The letter is dated',
  countedAs:
    'The later of two months from the letter and one month from the mediation certificate, moved out of the days from 25 December to 1 January, out of August, and to a working day',
  lastDay: (letter, { appeal }) => {
    const certificate = readDay(appeal?.certificateOn)
    const two = within(letter, valueOn(appealMonths, writeDay(letter)).value)
    const one = certificate && within(certificate, valueOn(appealAfterCertificate, writeDay(certificate)).value)
    return inTimeOn(one && daysBetween(two, one) > 0 ? one : two)?.day ?? null
  },
  endWords: 'The family’s appeal reaches the tribunal by',
  metOn: ({ appeal }) => appeal?.lodgedOn,
  metWords: 'The appeal was lodged on',
  whenPassed: () => ({ fact: 'letter', says: 'Whether the letter stated the time limit is not recorded', where: 'authority' }),
  examples: [
    {
      says: 'Letter of 8 December 2026, certificate of 20 January 2027: by Monday 22 February 2027',
      facts: pupil({ letterOn: '2026-12-08', certificateOn: '2027-01-20' }),
      today: '2027-01-25',
      gives: { state: 'running', lastDay: '2027-02-22' },
    },
    {
      says: 'Letter of 26 October 2026: out of Christmas to 4 January 2027',
      facts: pupil({ letterOn: '2026-10-26' }),
      today: '2026-12-27',
      gives: { state: 'due-soon', lastDay: '2027-01-04' },
    },
    {
      says: 'Letter of 10 June 2026: out of August to 1 September 2026',
      facts: pupil({ letterOn: '2026-06-10' }),
      today: '2026-08-10',
      gives: { state: 'running', lastDay: '2026-09-01' },
    },
    {
      says: 'Once the time has run out, whether the letter stated it is not recorded',
      facts: pupil({ letterOn: '2026-06-10' }),
      today: '2026-09-02',
      gives: { state: 'cannot-tell', lastDay: '2026-09-01' },
    },
    {
      says: 'No decision that can be appealed is recorded',
      facts: aPupil({}),
      today: '2026-11-23',
      gives: { state: 'does-not-apply' },
    },
    {
      says: 'Lodged',
      facts: pupil({ letterOn: '2026-10-26', lodgedOn: '2026-12-20' }),
      today: '2027-02-01',
      gives: { state: 'met', lastDay: '2027-01-04' },
    },
    { says: 'The letter has no date', facts: pupil({}), today: '2026-11-23', gives: { state: 'cannot-tell' } },
  ],
})
