const fewYears: Readonly<Record<string, string>> = {
  E1: 'Early first year',
  E2: 'Early second year',
  N1: 'Nursery first year',
  N2: 'Nursery second year',
  R: 'Reception',
  M: 'Mixed year class',
  X: 'National Curriculum not followed',
}

/** A year group’s code in words: Year 9, Reception. */
export const yearGroupWords = (code: string): string => fewYears[code] ?? (/^\d{1,2}$/.test(code) ? `Year ${code}` : code)

/** Nursery first, then Reception, then Year 1 on; not recorded comes last. */
export function yearGroupPlace(code: string | null): number {
  if (code === null) return 200
  if (/^\d+$/.test(code)) return Number(code)
  const place = ['E1', 'E2', 'N1', 'N2', 'R'].indexOf(code)
  return place < 0 ? 100 : place - 5
}

export const yearGroupsInOrder = (codes: readonly string[]): string[] =>
  codes.toSorted((one, other) => yearGroupPlace(one) - yearGroupPlace(other))
