import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common'

let judge: ZxcvbnFactory | null = null

/**
 * What is wrong with a new password, in plain words, or null. The list of passwords seen in breaches is kept here: nothing is sent anywhere.
 */
export function passwordProblem(password: string, own: readonly string[]): string | null {
  if (password.length < 12)
    return 'Use at least 12 characters. Three or four words that do not belong together are easy to remember.'
  if (password.length > 128) return 'Use at most 128 characters.'
  judge ??= new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs })
  const { score } = judge.check(password, [...own, 'waymark'])
  return score < 2 ? 'This password is on lists of common or stolen passwords, or close to them. Choose other words.' : null
}
