import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { catalogue, dutyBook } from '../index.ts'

/** The book kept in the repository around this package, however deep a copy of the package lies in it. */
const kept = Array.from({ length: 8 }, (_, up) => new URL(`${'../'.repeat(up + 1)}docs/duty-book.md`, import.meta.url)).find(
  existsSync,
)

test('the kept duty book is the book of today', (context) => {
  if (!kept) return context.skip('this copy of the package has no book beside it')
  expect(readFileSync(kept, 'utf8'), 'run npm run duty-book').toBe(dutyBook(catalogue))
})

test('the book has every duty with its authority, who has checked it, and its examples', () => {
  const book = dutyBook(catalogue)
  for (const duty of catalogue) {
    const entry = book.slice(book.indexOf(`\`${duty.id}\``)).split('\n### ')[0] ?? ''
    expect(entry, duty.id).toContain('- Authority: ')
    expect(entry).toContain(duty.gist)
    expect(entry.split('\n  - ').length - 1, duty.id).toBe(duty.examples.length)
    if (duty.basis !== 'read') expect(entry, duty.id).toContain('UNCHECKED')
  }
})
