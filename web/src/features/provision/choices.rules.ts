import type { Wave } from './provision-words.rules.ts'

export interface Chosen {
  waveWords: Readonly<Record<Wave, string>>
  scaleWords: readonly string[]
  shareBy: 'present' | 'size'
  firstWeek: 'A' | 'B'
}

/** What was chosen, as its form shows it. */
export const choiceFields = ({ waveWords, scaleWords, shareBy, firstWeek }: Chosen): Record<string, string> => ({
  ...waveWords,
  ...Object.fromEntries(scaleWords.map((word, at) => [`scale${at + 1}`, word])),
  shareBy,
  firstWeek,
})
