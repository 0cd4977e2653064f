import { type SchoolPhase, type SchoolType, schoolPhaseWords, schoolTypeWords } from '#platform/work/school-kinds.ts'
import { dayWords } from '#ui/dates.ts'
import type { AuthoritiesForm, AuthorityRow, FactsForm, LinkGovernorForm } from './school.form.ts'

interface Problem {
  field: string
  says: string
}

export interface Facts {
  type: SchoolType
  phase: SchoolPhase
  ageFrom: number | null
  ageTo: number | null
  startsOn: string | null
}

/** `stands` is what the record says now; `before` the entry it followed. */
export function problemsOfFacts(form: FactsForm, stands: Facts, before: Facts | null, today: string): Problem[] {
  const problems: Problem[] = []
  if (form.ageFrom !== null && form.ageTo !== null && form.ageTo < form.ageFrom)
    problems.push({ field: 'ageTo', says: 'The highest age is below the lowest: check both' })
  const day = problemOfDay(form, stands, before, today)
  return day === null ? problems : [...problems, { field: 'startsOn', says: day }]
}

function problemOfDay({ how, startsOn }: FactsForm, stands: Facts, before: Facts | null, today: string): string | null {
  if (startsOn === null) return how === 'changed' ? 'Enter the day from which this is so' : null
  if (startsOn > today) return 'This day is still to come: record the change when it has happened'
  const earlier = how === 'changed' ? stands.startsOn : (before?.startsOn ?? null)
  if (earlier === null || startsOn > earlier) return null
  return how === 'changed'
    ? `What is recorded began on ${dayWords(earlier)}: enter a later day, or choose that the record was wrong`
    : `What stood before began on ${dayWords(earlier)}: enter a later day`
}

export const ageWords = ({ ageFrom, ageTo }: Pick<Facts, 'ageFrom' | 'ageTo'>): string | null => {
  if (ageFrom === null && ageTo === null) return null
  return `${ageFrom ?? 'not known'} to ${ageTo ?? 'not known'}`
}

export const factsWords = (facts: Facts): Record<string, string | null> => ({
  type: schoolTypeWords[facts.type],
  phase: schoolPhaseWords[facts.phase],
  ages: ageWords(facts),
  startsOn: facts.startsOn,
})

export const isBlankAuthority = (row: AuthorityRow): boolean => row.number === '' && row.name === ''

export function problemsOfAuthorities({ authorities }: AuthoritiesForm): Problem[] {
  return authorities.flatMap((row, at) => {
    const field = `authorities.${at}`
    if (at > 0 && isBlankAuthority(row)) return []
    const problems: Problem[] = []
    if (!/^\d{3}$/.test(row.number))
      problems.push({ field: `${field}.number`, says: 'Enter the number of the authority: three digits, such as 382' })
    else if (authorities.slice(0, at).some((one) => one.number === row.number))
      problems.push({ field: `${field}.number`, says: `${row.number} stands here twice: take one of them out` })
    if (row.name === '') problems.push({ field: `${field}.name`, says: 'Enter the name of the authority' })
    return problems
  })
}

export const authoritiesWords = (rows: readonly { number: string; name: string }[]): Record<string, string | null> => ({
  authorities: rows.map((row) => `${row.number} ${row.name}`).join('; ') || null,
})

export function problemsOfLinkGovernor({ startsOn, endedOn }: LinkGovernorForm, today: string): Problem[] {
  const problems: Problem[] = (['startsOn', 'endedOn'] as const)
    .filter((field) => ((field === 'startsOn' ? startsOn : endedOn) ?? '') > today)
    .map((field) => ({ field, says: 'This day is still to come: enter the day it happened' }))
  if (startsOn !== null && endedOn !== null && endedOn < startsOn)
    problems.push({ field: 'endedOn', says: 'This is before the first day: check both days' })
  return problems
}

/** What is recorded, as the fields of the form hold it. Whether it changed or was wrong is for the person to say. */
export const heldFacts = ({ type, phase, ageFrom, ageTo, startsOn }: Facts): Record<string, string> => ({
  type,
  phase,
  ageFrom: ageFrom === null ? '' : String(ageFrom),
  ageTo: ageTo === null ? '' : String(ageTo),
  startsOn: startsOn ?? '',
})

/** The rows of the form: what is recorded, or the number of the set-up; what a file says takes the first place, as a suggestion. */
export function authorityRows(
  stands: readonly AuthorityRow[],
  la: string,
  found: { number: string; name: string } | null,
): AuthorityRow[] {
  const [own = { id: '', number: la, name: '' }, ...others] = stands.map(({ id, number, name }) => ({ id, number, name }))
  const first = found ? { ...own, number: found.number.slice(0, 3), name: found.name.slice(0, 120) } : own
  const rest = others.filter((one) => one.number !== first.number)
  return [first, ...rest, { id: '', number: '', name: '' }, { id: '', number: '', name: '' }]
}
