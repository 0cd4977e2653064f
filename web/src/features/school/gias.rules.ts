import type { GiasSchool } from '@waymark/interop'
import { schoolPhaseWords, schoolTypeWords } from '#platform/work/school-kinds.ts'
import { ageWords, type Facts, heldFacts } from './facts.rules.ts'

interface Looked {
  found: GiasSchool
  warnings: readonly string[]
  stands: Facts & { id: string | null }
  la: string
  name: string
}

/** What the file says beside what is recorded, line by line. */
export function linesOfGias({ found, stands, la, name }: Looked): { what: string; file: string; recorded: string }[] {
  const authority = found.authority ? `${found.authority.number} ${found.authority.name}` : 'Not given'
  return [
    { what: 'Name', file: found.name, recorded: name },
    { what: 'Type', file: typeWords(found), recorded: schoolTypeWords[stands.type] },
    { what: 'Phase', file: phaseWords(found), recorded: schoolPhaseWords[stands.phase] },
    { what: 'Ages', file: ageWords(found) ?? 'Not given', recorded: ageWords(stands) ?? 'Not recorded' },
    { what: 'Local authority', file: authority, recorded: la },
    { what: 'Status', file: found.status, recorded: 'Not kept here' },
  ]
}

const typeWords = ({ type, typeName }: GiasSchool): string =>
  type === null ? typeName : `${schoolTypeWords[type]} (${typeName})`
const phaseWords = ({ phase, phaseName }: GiasSchool): string =>
  phase === null ? phaseName : `${schoolPhaseWords[phase]} (${phaseName})`

/** The facts with what the file says in their place; what it does not say in our words stays as recorded. */
export const suggestedFacts = ({ found, stands }: Pick<Looked, 'found' | 'stands'>) => ({
  type: found.type ?? stands.type,
  phase: found.phase ?? stands.phase,
  ageFrom: found.ageFrom ?? stands.ageFrom,
  ageTo: found.ageTo ?? stands.ageTo,
  // The file does not say since when.
  startsOn: stands.startsOn,
})

/** What the page shows of it. */
export function showGias(looked: Looked) {
  const { authority } = looked.found
  const query = authority ? new URLSearchParams({ number: authority.number, name: authority.name }).toString() : null
  return {
    lines: linesOfGias(looked),
    warnings: looked.warnings,
    seen: looked.stands.id ?? '',
    suggested: heldFacts(suggestedFacts(looked)),
    authorities: query === null ? null : `/school/authorities?${query}`,
  }
}
