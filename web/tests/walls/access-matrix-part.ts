import type { Role } from '#platform/access/roles.ts'
import type { Scope } from '#platform/work/scope.ts'
import type { FullPupil } from './full-school.ts'

type Ask = () => Promise<unknown>
export type Lines = Readonly<Record<string, Readonly<Partial<Record<'every' | 'own' | 'nobody', readonly Role[]>>>>>

/** What one room adds to the matrix: who may, and how each of its work is asked. The names of both are the same. */
export interface MatrixPart {
  onePupil: Lines
  manyPupils: Lines
  oneThing: Readonly<Record<string, readonly Role[]>>
  theSchool: Readonly<Record<string, readonly Role[]>>
  /** Looks at nothing of a pupil. */
  unlogged: readonly string[]
  aboutPupil: Readonly<Record<string, (at: { scope: Scope; pupil: FullPupil; senco: Scope }) => Ask | Promise<Ask>>>
  lists: Readonly<Record<string, (scope: Scope) => Promise<unknown>>>
  aboutThing: Readonly<Record<string, (at: { scope: Scope; senco: Scope }) => Promise<Ask>>>
  aboutSchool: Readonly<Record<string, (scope: Scope) => Promise<unknown>>>
}
