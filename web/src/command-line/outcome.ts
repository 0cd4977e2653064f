import { type ParseArgsConfig, parseArgs } from 'node:util'
import type { Outcome, Refusal } from '#platform/work/refusal.ts'

export type Environment = Readonly<Record<string, string | undefined>>

/** Asked in a way that cannot be understood: exit code 2. */
export class WrongUse extends Error {}
/** Understood and refused: exit code 1. */
export class NotDone extends Error {}

export const usage = `Use: npm run --silent waymark -- COMMAND

  school add --urn 100000 --name NAME --type academy --phase secondary --la 382
  school trust --school URN (--name "…" | --none)   the trust whose schools share outcomes and provisions with it
  school-from-gias --school URN --file FILE [--keep [--since YYYY-MM-DD]]
  import FILE --school URN [--dry-run] [--json]     FILE may also be a folder or a zip
  register --school URN --json
  due --school URN [--today YYYY-MM-DD] [--json]
  upn CODE
  deadlines NAME 'JSON'                             NAME is one of the clocks; without it they are listed
  cost 'JSON'                                       what a provision costs; pounds with two places
  wording outcome|provision --text "…"              what is open in one statement
  log verify --school URN
  backup FILE
  restore FILE`

/** Reads options and positions; an unknown option or a missing position is wrong usage. */
export function readArgs<const T extends NonNullable<ParseArgsConfig['options']>>(
  args: string[],
  options: T,
  position: string | null = null,
) {
  const parsed = parsedOrWrong(() => parseArgs({ args, options, allowPositionals: true, strict: true }))
  const expected = position === null ? 0 : 1
  const [first = '', extra] = parsed.positionals
  if (parsed.positionals.length > expected) throw new WrongUse(`Too many words: ${expected === 0 ? first : extra}`)
  if (position !== null && first === '') throw new WrongUse(`Name the ${position}`)
  return { values: parsed.values, first }
}

function parsedOrWrong<T>(parse: () => T): T {
  try {
    return parse()
  } catch (error) {
    throw new WrongUse(error instanceof Error ? error.message : 'The options cannot be read')
  }
}

export function neededSchool(urn: string | undefined): string {
  if (urn === undefined || !/^\d{6}$/.test(urn)) throw new WrongUse('Name the school by its URN, six digits: --school 100000')
  return urn
}

/** The value of a finished command, or its refusal in words. */
export function valueOrRefuse<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value
  throw new NotDone(refusalWords(outcome.refusal))
}

export const refusalWords = (refusal: Refusal): string =>
  refusal.kind === 'not-valid'
    ? refusal.problems.map(({ field, says }) => (field ? `${field}: ${says}` : says)).join('\n')
    : refusal.says

const ofTheDisk: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file or folder',
  EEXIST: 'There is a file of that name already',
  EISDIR: 'That is a folder, not a file',
  ENOTDIR: 'Part of that path is a file, not a folder',
  EACCES: 'This user may not read or write there',
  EPERM: 'This user may not read or write there',
  EROFS: 'That disk can only be read',
  ENOSPC: 'The disk is full',
}

/** What the operating system said of a file, in words; null for anything else. */
export function reasonOf(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null
  const words = ofTheDisk[error.code]
  if (words === undefined) return null
  return 'path' in error && typeof error.path === 'string' ? `${words}: ${error.path}` : `${words}.`
}

/** Facts given as one word of the command line. */
export function parsedJson(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    throw new WrongUse('The facts are not JSON: write {"key": "value"}, between single quotes')
  }
}

export const printJson = (value: unknown): void => console.log(JSON.stringify(value, null, 2))
