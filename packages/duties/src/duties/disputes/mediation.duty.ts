import { within } from '../../counting/periods.ts'
import { dated } from '../../engine/dated.ts'
import { aPupil, type PupilFacts } from '../../facts.ts'
import { cfa, regs } from '../../sources/cite.ts'
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

export const arrangeMediation = dated<PupilFacts>({
  id: 'mediation',
  title: 'Arrange mediation when the family asks',
  briefly: 'Mediation',
  gist: 'Offer mediation with each decision that can be appealed, and arrange it when the family asks.',
  topic: 'disputes',
  owedBy: 'local authority',
  carriedOutBy: 'local authority',
  strength: 'must',
  tier: 'statutory',
  says: [cfa('ss. 51-56'), regs('regs. 32-40')],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: everySchool,
  startsWhen: 'The family asks for mediation after a decision that can be appealed',
  exceptions: [{ id: 'placement-only', says: 'An appeal only about the placement named needs no certificate' }],
  shownBy: ['The certificate with its date'],
  note: 'The family turns to the adviser within two months of the letter; a certificate follows within three working days where no mediation is wanted, or none was arranged in the thirty days.',
  warnDays: 14,
  appliesTo: ({ appeal }) => (appeal !== null && appeal.mediationAskedOn !== null) || 'No mediation is recorded as asked for',
  startsOn: ({ appeal }) => appeal?.mediationAskedOn,
  needs: { fact: 'mediation asked for', says: 'The day mediation was asked for is not recorded', where: 'pupil' },
  startWords: 'Mediation was asked for on',
  countedAs: 'Thirty days from the day the family asks; that day does not count',
  lastDay: (asked) => within(asked, { days: 30 }),
  endWords: 'It is arranged by',
  metOn: ({ appeal }) => appeal?.mediationHeldOn,
  metWords: 'Mediation took place on',
  examples: [
    {
      says: 'Asked for on 2 November 2026: arranged by 2 December 2026',
      facts: pupil({ letterOn: '2026-10-26', mediationAskedOn: '2026-11-02' }),
      today: '2026-11-23',
      gives: { state: 'due-soon', lastDay: '2026-12-02' },
    },
    {
      says: 'The day after is late, and the certificate follows',
      facts: pupil({ letterOn: '2026-10-26', mediationAskedOn: '2026-11-02' }),
      today: '2026-12-03',
      gives: { state: 'late', lastDay: '2026-12-02' },
    },
    {
      says: 'Mediation was not asked for',
      facts: pupil({ letterOn: '2026-10-26' }),
      today: '2026-11-23',
      gives: { state: 'does-not-apply' },
    },
    {
      says: 'It took place',
      facts: pupil({ mediationAskedOn: '2026-11-02', mediationHeldOn: '2026-11-20' }),
      today: '2026-12-03',
      gives: { state: 'met', lastDay: '2026-12-02' },
    },
    {
      says: 'Asked for on a day that cannot be read',
      facts: pupil({ mediationAskedOn: '2026-02-31' }),
      today: '2026-11-23',
      gives: { state: 'cannot-tell' },
    },
    { says: 'No decision that can be appealed', facts: aPupil({}), today: '2026-11-23', gives: { state: 'does-not-apply' } },
  ],
})
