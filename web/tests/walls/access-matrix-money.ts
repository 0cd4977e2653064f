import type { MatrixPart } from './access-matrix-part.ts'

/** Who may do what about the money of provision, and how each is asked. */
export const moneyPart: MatrixPart = {
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
