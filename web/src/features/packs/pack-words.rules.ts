export type PackKind = 'plans' | 'letters'
export type PackFormat = 'pdf' | 'docx'
export type PackState = 'waiting' | 'making' | 'ready' | 'failed' | 'cancelled' | 'emptied'
export type PackFailure = 'paper' | 'not-yours' | 'nothing' | 'stopped'

const one: Readonly<Record<PackKind, string>> = { plans: 'plan', letters: 'letter' }

/** "One plan", "250 plans". */
export const papersWords = (kind: PackKind, papers: number): string =>
  papers === 1 ? `one ${one[kind]}` : `${papers} ${one[kind]}s`

export function packTitle({ kind, format, papers }: { kind: PackKind; format: PackFormat; papers: number }): string {
  const what = papersWords(kind, papers).replace(/^o/, 'O')
  if (papers === 1) return `${what} as ${format === 'pdf' ? 'PDF' : 'a Word file'}`
  return `${what} as ${format === 'pdf' ? 'one PDF' : 'Word files'}`
}

/** Word files are made one after another and counted; a PDF is set as a whole. */
export function makingWords(pack: {
  kind: PackKind
  format: PackFormat
  papers: number
  done: number
  state: PackState
}): string {
  const what = papersWords(pack.kind, pack.papers)
  if (pack.state === 'waiting') return `${what.replace(/^o/, 'O')} will be made in a moment.`
  if (pack.format === 'pdf') return `Making ${what}: the pages are being set, all in one go.`
  return `Making ${what}: ${pack.done} of ${pack.papers} made.`
}

export const failureWords: Readonly<Record<PackFailure, string>> = {
  paper:
    'The file could not be made: one of the papers could not be set. Try again; if it fails once more, make fewer at a time.',
  'not-yours': 'The file was not made: your role in this school no longer includes these papers.',
  nothing: 'There is nothing to put into the file any more: none of these papers is there for you.',
  stopped: 'The file could not be made: Waymark was stopped each time it tried. Try again, or make fewer at a time.',
}

export const stateWords: Readonly<Record<PackState, string>> = {
  waiting: 'Waits to be made',
  making: 'Being made',
  ready: 'Ready',
  failed: 'Could not be made',
  cancelled: 'Stopped',
  emptied: 'Emptied after a day',
}

/** Where the papers came from, to go back to. */
export const cameFrom: Readonly<Record<PackKind, { to: string; words: string }>> = {
  plans: { to: '/plans', words: 'Plans of SEN Support' },
  letters: { to: '/letters', words: 'Letters to many' },
}

/** A file lies about in folders: it bears what it is and the day, and nobody’s name. */
export const fileNameOf = (kind: PackKind, madeOn: string): string =>
  `${kind === 'plans' ? 'sen-support-plans' : 'letters'}-${madeOn}`
