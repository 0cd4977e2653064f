const fewYears: Readonly<Record<string, string>> = {
  E1: 'Early first year',
  E2: 'Early second year',
  N1: 'Nursery first year',
  N2: 'Nursery second year',
  R: 'Reception',
  M: 'Mixed year class',
  X: 'National Curriculum not followed',
}

/** The DfE's code of a year group in words. */
export function yearWords(code: string | null): string | null {
  return code === null ? null : (fewYears[code] ?? (/^\d{1,2}$/.test(code) ? `Year ${code}` : code))
}
