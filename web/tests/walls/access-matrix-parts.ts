import { libraryPart } from './access-matrix-library.ts'
import { mapPart } from './access-matrix-map.ts'
import { moneyPart } from './access-matrix-money.ts'
import type { MatrixPart } from './access-matrix-part.ts'
import { retentionPart } from './access-matrix-retention.ts'
import { reviewsPart } from './access-matrix-reviews.ts'
import { sessionsPart } from './access-matrix-sessions.ts'
import { trustPart } from './access-matrix-trust.ts'

const parts: readonly MatrixPart[] = [libraryPart, sessionsPart, mapPart, reviewsPart, moneyPart, retentionPart, trustPart]

/** The parts of the matrix that rooms keep in a file of their own, as one. */
export const everyPart: MatrixPart = {
  onePupil: Object.assign({}, ...parts.map((part) => part.onePupil)),
  manyPupils: Object.assign({}, ...parts.map((part) => part.manyPupils)),
  oneThing: Object.assign({}, ...parts.map((part) => part.oneThing)),
  theSchool: Object.assign({}, ...parts.map((part) => part.theSchool)),
  unlogged: parts.flatMap((part) => part.unlogged),
  aboutPupil: Object.assign({}, ...parts.map((part) => part.aboutPupil)),
  lists: Object.assign({}, ...parts.map((part) => part.lists)),
  aboutThing: Object.assign({}, ...parts.map((part) => part.aboutThing)),
  aboutSchool: Object.assign({}, ...parts.map((part) => part.aboutSchool)),
}
