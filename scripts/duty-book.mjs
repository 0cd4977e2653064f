import './node-26.mjs'
import { writeFileSync } from 'node:fs'

const { catalogue, dutyBook } = await import('../packages/duties/src/index.ts')
const to = new URL('../docs/duty-book.md', import.meta.url)
writeFileSync(to, dutyBook(catalogue))
console.log(`${catalogue.length} duties written to docs/duty-book.md`)
