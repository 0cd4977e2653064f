/** The school's own scale: grades from the lowest to the highest, or plain numbers. */
export interface Scale {
  grades: readonly string[]
  expectedAYear: number
}

/** Grades typed with commas or on lines; spaces around them and repetitions go. */
export const gradesIn = (typed: string): string[] => [
  ...new Set(
    typed
      .split(/[\n,;]+/)
      .map((one) => one.trim())
      .filter(Boolean),
  ),
]

const fold = (grade: string): string => grade.trim().toUpperCase().replace(/\s+/g, '')
const number = /^-?\d{1,5}(\.\d{1,3})?$/

/** The place of a mark on the scale, or null where it is not on it. */
export function pointsOf(mark: string, { grades }: Pick<Scale, 'grades'>): number | null {
  if (grades.length > 0) {
    const at = grades.findIndex((grade) => fold(grade) === fold(mark))
    return at === -1 ? null : at
  }
  const plain = mark.replace(',', '.')
  return number.test(plain) ? Number(plain) : null
}

/** A share of sessions, from 0 to 100, with or without a per cent sign. */
export function percentOf(mark: string): number | null {
  const plain = mark.replace('%', '').replace(',', '.').trim()
  const value = number.test(plain) ? Number(plain) : Number.NaN
  return value >= 0 && value <= 100 ? value : null
}
