import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { momentWords } from '#ui/dates.ts'
import { actionWords } from './action-words.rules.ts'

const source = path.resolve(import.meta.dirname, '../..')

/** The names of all that is logged, as they stand in the source. */
function loggedActions(): string[] {
  const files = fs.readdirSync(source, { recursive: true, encoding: 'utf8' })
  const texts = files
    .filter((file) => file.endsWith('.server.ts'))
    .map((file) => fs.readFileSync(path.join(source, file), 'utf8'))
  const names = texts.flatMap((text) => [
    ...[...text.matchAll(/(?:query|command)\(\{\s*name: '([^']+)'/g)].map((match) => match[1] ?? ''),
    ...[...text.matchAll(/\baction: '([^']+)'/g)].map((match) => match[1] ?? ''),
  ])
  return [...new Set(names)].sort()
}

test('whoever reads the log reads words, whatever was done', () => {
  const actions = loggedActions()
  expect(actions).toContain('pupil.open')
  expect(actions.length).toBeGreaterThan(40)
  expect(actions.filter((action) => actionWords(action) === action)).toEqual([])
})

test('a moment is told by the clock on the wall of the school, in winter and in summer', () => {
  expect(momentWords(new Date('2026-01-12T23:30:00Z'))).toBe('12 Jan 2026, 23:30:00')
  expect(momentWords(new Date('2026-06-12T23:30:00Z'))).toBe('13 Jun 2026, 00:30:00')
})
