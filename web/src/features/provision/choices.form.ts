import { z } from 'zod'
import { text } from '#platform/http/fields.ts'

const word = text('Enter a word or two', 40)

export const ChoicesForm = z.object({
  universal: word,
  targeted: word,
  specialist: word,
  scale1: word,
  scale2: word,
  scale3: word,
  scale4: word,
  scale5: word,
  shareBy: z.enum(['present', 'size'], 'Choose how costs are shared'),
  firstWeek: z.enum(['A', 'B'], 'Choose the letter of the first week'),
  version: z.coerce.number().int(),
})

export const choiceFieldWords: Readonly<Record<string, string>> = {
  universal: 'For everyone',
  targeted: 'Small groups',
  specialist: 'Specialist',
  scale1: 'Lowest',
  scale2: 'Second',
  scale3: 'Middle',
  scale4: 'Fourth',
  scale5: 'Highest',
  shareBy: 'Costs are shared by',
  firstWeek: 'First week of the year',
}
