import type { Paper } from '#platform/paper/paper.ts'
import { dayWords } from '#ui/dates.ts'

export interface LetterOnPaper {
  school: string
  sentOn: string
  addressee: string
  language: string
  body: string
  copyToVirtualSchool: boolean
}

/** A letter as it goes out. */
export const letterPaper = ({ school, sentOn, addressee, language, body, copyToVirtualSchool }: LetterOnPaper): Paper => ({
  title: `A letter from ${school}`,
  school,
  date: dayWords(sentOn),
  letter: true,
  to: addressee,
  ...(language === 'en' || language === 'other' ? {} : { language }),
  blocks: [
    { kind: 'text', text: body },
    ...(copyToVirtualSchool ? [{ kind: 'text', text: 'Copy: virtual school head' } as const] : []),
  ],
})
