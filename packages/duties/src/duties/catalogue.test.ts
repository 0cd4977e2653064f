import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { catalogue, proposals } from '../index.ts'

const file = new URL('../../../../../shared/reference/duties.yaml', import.meta.url)

test('every duty of the catalogue of reference is here, under its own id, and no other', (context) => {
  if (!existsSync(file)) return context.skip('the catalogue of reference is not beside this copy')
  const ids = [...readFileSync(file, 'utf8').matchAll(/^- id: (\S+)$/gm)].map(([, id]) => id)
  expect(ids.length).toBe(214)
  expect(catalogue.map((duty) => duty.id).toSorted()).toEqual(ids.toSorted())
})

test('strength, dates and what was read of each are those of the catalogue of reference', (context) => {
  if (!existsSync(file)) return context.skip('the catalogue of reference is not beside this copy')
  const entries = readFileSync(file, 'utf8')
    .split(/^- id: /m)
    .slice(1)
  const read = { found: 'read', 'rule-found-number-not': 'number-not-seen', knowledge: 'not-read' } as const
  for (const entry of entries) {
    const of = (key: string) => new RegExp(`^  ${key}: '?([^'\\n]+?)'?$`, 'm').exec(entry)?.[1]
    const duty = catalogue.find((one) => one.id === entry.split('\n')[0])
    const day = (key: string) => (of(key) === 'null' ? null : of(key))
    expect([duty?.id, duty?.strength, duty?.tier, duty?.basis, duty?.inForce.from, duty?.inForce.to]).toEqual([
      entry.split('\n')[0],
      of('modal'),
      of('tier'),
      read[of('basis') as keyof typeof read],
      day('effective_from'),
      day('effective_to'),
    ])
  }
})

test('each exception has a ground that can be recorded, and words', () => {
  for (const duty of catalogue)
    for (const ground of duty.exceptions) {
      expect(ground.id, duty.id).toMatch(/^[a-z][a-z0-9-]+$/)
      expect(ground.says.length, duty.id).toBeGreaterThan(10)
    }
})

test('no two duties share an id or a title, and titles are short', () => {
  expect(new Set(catalogue.map((duty) => duty.id)).size).toBe(catalogue.length)
  expect(new Set(catalogue.map((duty) => duty.title)).size).toBe(catalogue.length)
  for (const duty of catalogue) expect(duty.title.length, duty.id).toBeLessThanOrEqual(64)
})

test('a must rests on law or a binding condition; a source that is not good practice has an address', () => {
  for (const duty of catalogue) {
    const kinds = duty.says.map((source) => source.instrument.kind)
    if (duty.strength === 'must')
      expect(
        kinds.some((kind) => ['act', 'regulations', 'case', 'condition'].includes(kind)),
        duty.id,
      ).toBe(true)
    for (const source of duty.says) if (source.url !== null) expect(source.url).toMatch(/^https:\/\//)
  }
})

test('a proposal is marked as one, names only duties that are here, and is no duty itself', () => {
  const ids = new Set(catalogue.map((duty) => duty.id))
  for (const proposal of proposals) {
    expect(proposal.status).toBe('proposal')
    expect(ids.has(proposal.id)).toBe(false)
    expect(proposal.wouldChange.length).toBeGreaterThan(0)
    for (const id of proposal.wouldChange) expect(ids.has(id), `${proposal.id}: ${id}`).toBe(true)
  }
})
