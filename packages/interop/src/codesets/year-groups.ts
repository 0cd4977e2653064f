import { always, type Code } from './code-set.ts'

const numbered = Object.fromEntries(Array.from({ length: 14 }, (_, at) => [String(at + 1), `Year ${at + 1}`]))

export const yearGroups: readonly Code[] = always({
  E1: 'Early first year',
  E2: 'Early second year',
  N1: 'Nursery first year',
  N2: 'Nursery second year',
  R: 'Reception',
  ...numbered,
  M: 'Mixed year class',
  X: 'National Curriculum not followed',
}).sort((one, other) => order(one.code) - order(other.code))

/** Integer-like keys of an object come first in JavaScript; a school counts from nursery upwards. */
function order(code: string): number {
  const before = ['E1', 'E2', 'N1', 'N2', 'R'].indexOf(code)
  if (before >= 0) return before
  return /^\d+$/.test(code) ? 10 + Number(code) : 100
}

const codes = new Set(yearGroups.map((year) => year.code))

/** 'Year 9', 'Y9', 'Yr 09', '9' and 'Reception' to the DfE's code; null when it is none of these. */
export function findYearGroup(text: string): string | null {
  const bare = text
    .trim()
    .toUpperCase()
    .replace(/^(NC\s*)?(YEAR|YR|Y)\s*(GROUP\s*)?(?=[\dR])/, '')
    .replace(/^CURRICULUM\s+YEAR\s+/, '')
  if (/^(R|REC|RECEPTION|RECEPTION YEAR|YEAR R)$/.test(bare)) return 'R'
  const nursery = /^(?:N|NURSERY|NURSERY YEAR)\s*([12])$/.exec(bare)
  if (nursery) return `N${nursery[1]}`
  const code = bare.replace(/^0+(?=\d)/, '')
  return codes.has(code) ? code : null
}
