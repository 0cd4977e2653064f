// The one door of this feature for others.

export { pupilsWrittenTo } from './letters.store.server.ts'
export { lettersOnPaper } from './letters-on-paper.server.ts'
