import { dated } from '../../engine/dated.ts'
import { aPupil, type PupilFacts } from '../../facts.ts'
import { s68 } from '../../sources/children-and-families-act-2014.ts'
import { code6_43 } from '../../sources/send-code-2015.ts'
import { onSenSupport } from '../pupils.ts'
import { tellsFamilies } from '../reach.ts'

const pupil = (support: PupilFacts['support']) => aPupil({ status: 'K', statusSince: support?.startedOn ?? null, support })

export const familyTold = dated<PupilFacts>({
  id: 'inform-parent-of-sep',
  title: 'Tell the family that SEN Support has started',
  briefly: 'Family told',
  gist: 'Tell the parent, or the young person, that special educational provision is being made for a pupil who has no EHC plan.',
  topic: 'families',
  owedBy: 'governing body or trust',
  carriedOutBy: 'SENCO',
  strength: 'must',
  tier: 'statutory',
  says: [s68, code6_43],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: tellsFamilies,
  startsWhen: 'Special educational provision begins for a pupil who has no EHC plan, and again on return to the register',
  exceptions: [],
  shownBy: ['The dated letter or message to the family, and who sent it'],
  warnDays: 14,
  appliesTo: onSenSupport,
  startsOn: ({ support }) => support?.startedOn,
  needs: { fact: 'start of provision', says: 'The day SEN Support started is not recorded', where: 'pupil-told' },
  startWords: 'SEN Support started on',
  countedAs: 'The family is told when it starts: no further days are given',
  lastDay: (start) => start,
  endWords: 'The family is told by',
  metOn: ({ support }) => support?.parentsToldOn,
  metWords: 'Recorded as told on',
  examples: [
    {
      says: 'Told on the day it started',
      facts: pupil({ startedOn: '2026-11-09', parentsToldOn: '2026-11-09' }),
      today: '2026-11-23',
      gives: { state: 'met', lastDay: '2026-11-09' },
    },
    {
      says: 'Not recorded as told the day after',
      facts: pupil({ startedOn: '2026-11-09', parentsToldOn: null }),
      today: '2026-11-10',
      gives: { state: 'late', lastDay: '2026-11-09' },
    },
    {
      says: 'Starting today, not told yet: due today',
      facts: pupil({ startedOn: '2026-11-23', parentsToldOn: null }),
      today: '2026-11-23',
      gives: { state: 'due-soon', lastDay: '2026-11-23' },
    },
    {
      says: 'Starting on a day that is not recorded',
      facts: pupil({ startedOn: null, parentsToldOn: '2026-11-01' }),
      today: '2026-11-23',
      gives: { state: 'cannot-tell' },
    },
    {
      says: 'A pupil with an EHC plan is told in other ways',
      facts: aPupil({ status: 'E', support: { startedOn: '2026-11-09', parentsToldOn: null } }),
      today: '2026-11-23',
      gives: { state: 'does-not-apply' },
    },
  ],
})
