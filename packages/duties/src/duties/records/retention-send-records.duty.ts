import { anniversary } from '../../counting/periods.ts'
import { dated } from '../../engine/dated.ts'
import { valueOn } from '../../engine/parameter.ts'
import { aPupil, type PupilFacts } from '../../facts.ts'
import { senFileYears } from '../../parameters/periods.ts'
import { at } from '../../sources/cite.ts'
import { gdpr } from '../../sources/instruments.ts'
import { senFile } from '../../sources/school-records.ts'
import { everySchool } from '../reach.ts'

const left = (bornOn: string) =>
  aPupil({ bornOn, onRoll: false, leaving: { leftOn: '2026-07-17', recordSentOn: null, closures: null } })

export const keepRecords = dated<PupilFacts>({
  id: 'retention-send-records',
  title: 'Keep the SEN file, then destroy it safely',
  briefly: 'Keeping of records',
  gist: 'Keep SEN files and the papers of an EHC plan for the time recommended, and then destroy them securely unless a claim or an inquiry is open.',
  topic: 'records',
  owedBy: 'governing body or trust',
  carriedOutBy: 'headteacher',
  strength: 'should',
  tier: 'statutory-guidance',
  says: [senFile, at(gdpr, 'art. 5(1)(e)')],
  basis: 'read',
  inForce: { from: '2014-09-01', to: null },
  reaches: everySchool,
  startsWhen: 'A pupil leaves',
  exceptions: [],
  shownBy: ['The schedule of what is kept and until when'],
  note: 'The last school of a pupil answers for the files it was sent.',
  warnDays: 90,
  appliesTo: ({ leaving }) => leaving !== null || 'The pupil has not left',
  startsOn: ({ bornOn }) => bornOn,
  needs: { fact: 'day of birth', says: 'The day of birth is not recorded', where: 'pupil' },
  startsEarlier: true,
  startWords: 'The pupil was born on',
  countedAs:
    'Thirty-one years from the day of birth: a plan may last to 25, and six years follow. Other lists say otherwise; it is guidance',
  lastDay: (born) => anniversary(born, valueOn(senFileYears, '9999-12-31').value),
  endWords: 'The file is kept until',
  whenPassed: () => ({
    fact: 'disposal',
    says: 'Whether the file was destroyed, or is held for a claim or an inquiry, is not recorded',
    where: 'pupil',
  }),
  examples: [
    {
      says: 'Born on 14 May 2010: kept until 14 May 2041',
      facts: left('2010-05-14'),
      today: '2026-11-23',
      gives: { state: 'running', lastDay: '2041-05-14' },
    },
    {
      says: 'After that day somebody decides, unless there is a hold',
      facts: left('2010-05-14'),
      today: '2041-05-15',
      gives: { state: 'cannot-tell', lastDay: '2041-05-14' },
    },
    {
      says: 'A pupil who is still on roll',
      facts: aPupil({ bornOn: '2010-05-14' }),
      today: '2026-11-23',
      gives: { state: 'does-not-apply' },
    },
    {
      says: 'The day of birth is not recorded',
      facts: aPupil({ onRoll: false, leaving: { leftOn: '2026-07-17', recordSentOn: null, closures: null } }),
      today: '2026-11-23',
      gives: { state: 'cannot-tell' },
    },
  ],
})
