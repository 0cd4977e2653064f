import { type ParseArgsConfig, parseArgs } from 'node:util'
import type { Outcome } from '#platform/work/refusal.ts'

/** Asked in a way that cannot be understood: exit code 2. */
export class WrongUse extends Error {}
/** Understood and refused: exit code 1. */
export class NotDone extends Error {}

export const usage = `Use: npm run --silent waymark -- COMMAND

  school add --urn 100000 --name NAME --type academy --phase secondary --la 382
  import FILE --school URN [--dry-run] [--json]     FILE may also be a folder or a zip
  register --school URN --json
  due --school URN [--today YYYY-MM-DD] [--json]
  upn CODE
  log verify --school URN
  backup FILE
  restore FILE`

/** Reads options and positions; an unknown option or a missing position is wrong usage. */
export function readArgs<const T extends NonNullable<ParseArgsConfig['options']>>(args: string[], options: T, positions: number) {
  const read = () => parseArgs({ args, options, allowPositionals: true, strict: true })
  let parsed: ReturnType<typeof read>
  try {
    parsed = read()
  } catch (error) {
    throw new WrongUse(error instanceof Error ? error.message : 'The options cannot be read')
  }
  if (parsed.positionals.length !== positions) throw new WrongUse(positions === 0 ? 'Too many words' : 'Name one file or code')
  return parsed
}

/** The value of a finished command, or its refusal in words. */
export function valueOf<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value
  const { refusal } = outcome
  throw new NotDone(
    refusal.kind === 'not-valid'
      ? refusal.problems.map((problem) => `${problem.field ? `${problem.field}: ` : ''}${problem.says}`).join('\n')
      : refusal.says,
  )
}

export const printJson = (value: unknown): void => console.log(JSON.stringify(value, null, 2))
