import { checkWording, type WordingKind } from '@waymark/duties'
import { printJson, readArgs, WrongUse } from './outcome.ts'

const kinds: readonly WordingKind[] = ['outcome', 'provision']
const isKind = (word: string): word is WordingKind => kinds.some((kind) => kind === word)

/** `wording outcome|provision --text "…"`: what is open in one statement. Opens no database. */
export async function checkOneWording(args: string[]): Promise<void> {
  const { values, first: kind } = readArgs(args, { text: { type: 'string' } }, 'kind of wording: outcome or provision')
  if (!isKind(kind)) throw new WrongUse('Say what it is: wording outcome, or wording provision')
  if (values.text === undefined || values.text.trim() === '') throw new WrongUse('Give the words after --text, between quotes')
  printJson(checkWording(kind, values.text))
}
