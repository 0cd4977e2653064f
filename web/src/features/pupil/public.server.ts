// The one door of this feature for others.
export { pupilsForMatching, saveBroughtIn, withdrawBroughtIn } from './brought-in.store.server.ts'
export { countPupils, dutyFactsOf } from './duty-facts.store.server.ts'
export { findByWords } from './find.store.server.ts'
export { searchWords } from './names.rules.ts'
export { pupilForChange } from './pupil-for-change.store.server.ts'
export { type PupilAbout, pupilAbout, pupilRecords } from './pupil-read.store.server.ts'
export { addTold } from './status-facts.store.server.ts'
export { needNow, needsNow, onRoll, statusNow, uuids } from './status-now.store.server.ts'
