import { checkWording, type WordingKind } from '@waymark/duties'
import { printJson, readArgs, WrongUse } from './outcome.ts'

const kinds: readonly WordingKind[] = ['outcome', 'provision']
const isKind = (word: string): word is WordingKind => kinds.some((kind) => kind === word)

/** `wording outcome|provision --text "…"`: what is open in one statement. Opens no database. */
export async function checkOneWording(args: string[]): Promise<void> {
  const { values, first: kind } = readArgs(together(args), { text: { type: 'string' } }, 'kind of wording: outcome or provision')
  if (!isKind(kind)) throw new WrongUse('Say what it is: wording outcome, or wording provision')
  if (values.text === undefined || values.text.trim() === '') throw new WrongUse('Give the words after --text, between quotes')
  printJson(checkWording(kind, values.text))
}

/** What stands after --text is the text, even where it begins with the dash of a list. */
function together(args: string[]): string[] {
  const at = args.indexOf('--text')
  const text = args[at + 1]
  return at === -1 || text === undefined ? args : [...args.slice(0, at), `--text=${text}`, ...args.slice(at + 2)]
}
