import { checkUpn } from '@waymark/interop'
import { printJson, readArgs } from './outcome.ts'

export async function checkOneUpn(args: string[]): Promise<void> {
  const { positionals } = readArgs(args, { json: { type: 'boolean' } }, 1)
  const { valid, kind, problems } = checkUpn(positionals[0] ?? '')
  printJson({ valid, kind, problems })
}
