import type { CountsFrom, KeptKind } from '#platform/files/retention.rules.ts'
import type { Ground } from './retention.form.ts'

export type { CountsFrom as From, KeptKind as Kind } from '#platform/files/retention.rules.ts'
export type { Ground } from './retention.form.ts'

export const kindWords: Readonly<Record<KeptKind, string>> = {
  concern: 'Files beside a concern',
  advice: 'Advice of specialists',
  spoken: 'What pupils said aloud',
}

export const oneWords: Readonly<Record<KeptKind, string>> = {
  concern: 'A file beside a concern',
  advice: 'Advice of a specialist',
  spoken: 'What the pupil said aloud',
}

export const fromWords: Readonly<Record<CountsFrom, string>> = { birth: 'date of birth', leaving: 'leaving this school' }

export const groundWords: Readonly<Record<Ground, string>> = {
  claim: 'A claim',
  complaint: 'A complaint',
  tribunal: 'An appeal or a claim at the tribunal',
  inquiry: 'An inquiry',
  other: 'Something else',
}

export const yearsWords = (years: number, from: CountsFrom): string =>
  `${years} ${years === 1 ? 'year' : 'years'} from ${fromWords[from]}`

/** What stands between a file and being destroyed. Null when nothing does. */
export function standsAgainst(
  file: { until: string | null; leftOn: string | null; held: boolean; destroyed: boolean; removed: boolean },
  today: string,
): string | null {
  if (file.destroyed) return 'was destroyed already'
  if (file.removed) return 'was taken out already'
  if (file.held) return 'is held: something is open about this pupil'
  if (file.leftOn === null || file.leftOn > today) return 'is of a pupil who is on roll'
  if (file.until === null || file.until > today) return 'has not passed its time'
  return null
}

/** What a file is to open, in a word. */
export const mediaWords = (mediaType: string): string => {
  if (mediaType === 'application/pdf') return 'PDF'
  if (mediaType.startsWith('image/')) return 'A picture'
  if (mediaType.startsWith('audio/') || mediaType === 'video/webm') return 'A recording'
  return 'A document'
}
