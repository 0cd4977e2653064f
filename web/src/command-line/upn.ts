import { checkUpn } from '@waymark/interop'
import { printJson, readArgs } from './outcome.ts'

export async function checkOneUpn(args: string[]): Promise<void> {
  const { first } = readArgs(args, { json: { type: 'boolean' } }, 'UPN')
  const { valid, kind, problems } = checkUpn(first)
  printJson({ valid, kind, problems })
}
