import { readDay, writeDay } from '../../counting/days.ts'
import { schoolDaysAfter } from '../../counting/school-days.ts'
import { dated } from '../../engine/dated.ts'
import { valueOn } from '../../engine/parameter.ts'
import { aPupil, type PupilFacts } from '../../facts.ts'
import { recordsTransferDays } from '../../parameters/periods.ts'
import { regs } from '../../sources/cite.ts'
import { reg9_3 } from '../../sources/school-records.ts'
import { maintainedOnly } from '../reach.ts'

const left = (known: Partial<NonNullable<PupilFacts['leaving']>>) =>
  aPupil({
    school: { type: 'maintained', phase: 'secondary' },
    onRoll: false,
    leaving: { leftOn: '2026-11-23', recordSentOn: null, closures: null, ...known },
  })

export const sendRecords = dated<PupilFacts>({
  id: 'transfer-records',
  title: 'Send the record of a pupil who leaves',
  briefly: 'Record sent',
  gist: 'Send the common transfer file and the educational record to the new school.',
  topic: 'records',
  owedBy: 'school',
  carriedOutBy: 'SENCO',
  strength: 'must',
  tier: 'statutory',
  says: [reg9_3, regs('reg. 50(3)')],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: maintainedOnly,
  startsWhen: 'A pupil leaves the roll',
  exceptions: [
    { id: 'second-registration', says: 'A pupil of two schools: from the day the head learns of the second registration' },
  ],
  shownBy: ['The day the file was sent, and the receipt'],
  note: 'It binds schools maintained by an authority; academies do the same by guidance.',
  warnDays: 14,
  appliesTo: ({ leaving }) => leaving !== null || 'The pupil has not left',
  startsOn: ({ leaving }) => leaving?.leftOn,
  needs: {
    fact: 'closures',
    says: 'The day the pupil left, or the closures of the school after it, are not recorded',
    where: 'school',
  },
  startWords: 'The pupil left the roll on',
  countedAs:
    'Fifteen school days from the day of leaving the roll, which does not count; days on which the school is closed do not count either',
  lastDay: (left, { leaving }) =>
    leaving?.closures
      ? readDay(schoolDaysAfter(left, valueOn(recordsTransferDays, writeDay(left)).value, leaving.closures))
      : null,
  endWords: 'The record is sent by',
  metOn: ({ leaving }) => leaving?.recordSentOn,
  metWords: 'The record was sent on',
  examples: [
    {
      says: 'Left on 23 November 2026, no closures: by 14 December 2026',
      facts: left({ closures: [] }),
      today: '2026-12-07',
      gives: { state: 'due-soon', lastDay: '2026-12-14' },
    },
    {
      says: 'The day after is late',
      facts: left({ closures: [] }),
      today: '2026-12-15',
      gives: { state: 'late', lastDay: '2026-12-14' },
    },
    {
      says: 'Without the school’s closures nobody can tell',
      facts: left({ closures: null }),
      today: '2026-12-15',
      gives: { state: 'cannot-tell' },
    },
    {
      says: 'Sent',
      facts: left({ closures: [], recordSentOn: '2026-12-01' }),
      today: '2026-12-15',
      gives: { state: 'met', lastDay: '2026-12-14' },
    },
    {
      says: 'An academy sends it by guidance, and is not reached by this regulation',
      facts: { ...left({ closures: [] }), school: { type: 'academy', phase: 'secondary' } },
      today: '2026-12-15',
      gives: { state: 'does-not-apply' },
    },
    {
      says: 'A pupil who is still on roll',
      facts: aPupil({ school: { type: 'maintained', phase: 'secondary' } }),
      today: '2026-11-23',
      gives: { state: 'does-not-apply' },
    },
  ],
})
