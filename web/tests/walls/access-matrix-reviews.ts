import type { MatrixPart } from './access-matrix-part.ts'

/** Who may do what about the reviews of provision, and how each is asked. */
export const reviewsPart: MatrixPart = {
  onePupil: {},
  manyPupils: {},
  oneThing: {},
  theSchool: {},
  unlogged: [],
  aboutPupil: {},
  lists: {},
  aboutThing: {},
  aboutSchool: {},
}
