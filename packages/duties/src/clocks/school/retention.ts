import { type Day, writeDay } from '../../counting/days.ts'
import { anniversary } from '../../counting/periods.ts'
import { knownDay } from '../../counting/school-year.ts'
import type { Step } from '../../engine/duty.ts'
import { valueOn } from '../../engine/parameter.ts'
import { citationOf } from '../../engine/source.ts'
import { inWords } from '../../engine/words.ts'
import { pupilFileYears, senFileYears } from '../../parameters/periods.ts'

export const keptRecords = ['sen-file', 'pupil-file'] as const

export interface RetentionGiven {
  bornOn: Day
  record: (typeof keptRecords)[number]
}
export interface RetentionAnswer {
  keepUntil: Day
  because: Step[]
}

const of = {
  'sen-file': { years: senFileYears, named: 'SEN file' },
  'pupil-file': { years: pupilFileYears, named: 'pupil’s educational record' },
} as const

/**
 * Until when a record is kept: guidance of the IRMS Toolkit for Schools, not law (timelines.md, section 7).
 * @example retention({ bornOn: '2010-05-14', record: 'sen-file' }).keepUntil // 2041-05-14
 */
export function retention({ bornOn, record }: RetentionGiven): RetentionAnswer {
  const { years, named } = of[record]
  // The schedule in force is the one known today; only the newest value is kept here.
  const { value, says } = valueOn(years, '9999-12-31')
  const keepUntil = writeDay(anniversary(knownDay(bornOn), value))
  const citation = citationOf(says)
  return {
    keepUntil,
    because: [
      { says: `Born on ${inWords(bornOn)}`, on: bornOn, citation },
      {
        says: `The ${named} is kept for ${value} years from the day of birth: guidance, and other lists say otherwise`,
        on: null,
        citation,
      },
      ...(record === 'pupil-file'
        ? [{ says: 'A primary school passes the file on when the pupil leaves; the last school keeps it', on: null, citation }]
        : []),
      {
        says: `Kept until ${inWords(keepUntil)}, and longer while a claim, complaint, inquiry or appeal is open`,
        on: keepUntil,
        citation,
      },
    ],
  }
}
