import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { linksOf, ringsOf, sourcesOf, stopsOf } from './import-graph.ts'

const root = path.resolve(import.meta.dirname, '../../..')
const files = sourcesOf(root, ['packages/duties/src', 'packages/interop/src', 'packages/provision/src', 'web/src', 'web/tests'])
const links = files.flatMap((file) => linksOf(file, fs.readFileSync(path.join(root, file), 'utf8')))

test('the checker reads this repository', () => {
  expect(files.length).toBeGreaterThan(100)
  expect(links.filter((link) => link.to.startsWith('web/src/platform/')).length).toBeGreaterThan(50)
})

test('no import goes through a wall', () => {
  expect(stopsOf(links).map((stop) => `${stop.from} -> ${stop.to}: ${stop.rule}. ${stop.comment}`)).toEqual([])
})

test('no files need each other in a ring', () => {
  expect(ringsOf(links).map((ring) => ring.join(' -> '))).toEqual([])
})

const planted: [rule: string, file: string, text: string][] = [
  ['law-stands-alone', 'packages/duties/src/engine/planted.ts', "import fs from 'node:fs'"],
  ['law-stands-alone', 'packages/duties/src/planted.ts', "import { sql } from 'kysely'"],
  ['formats-stand-alone', 'packages/interop/src/planted.ts', "import { assess } from '@waymark/duties'"],
  ['provision-stands-alone', 'packages/provision/src/planted.ts', "import { assess } from '@waymark/duties'"],
  ['foundations-know-no-rooms', 'web/src/platform/work/planted.ts', "import { x } from '#features/pupil/public.server.ts'"],
  [
    'knock-before-entering',
    'web/src/features/register/planted.query.server.ts',
    "import { y } from '../pupil/open-pupil.query.server.ts'",
  ],
  ['only-use-cases-open-the-store', 'web/src/features/pupil/planted.page.tsx', "import { z } from './pupil.store.server.ts'"],
  ['views-only-look', 'web/src/features/pupil/planted.view.tsx', "import type { P } from './open-pupil.query.server.ts'"],
  ['rules-are-pure', 'web/src/features/pupil/planted.rules.ts', "export { now } from '#platform/work/query.server.ts'"],
  ['one-way-to-the-database', 'web/src/features/pupil/planted.store.server.ts', "const pg = await import('pg')"],
  ['furniture', 'web/src/ui/Planted.tsx', "import type { Role } from '#platform/access/roles.ts'"],
  ['production-does-not-lean-on-tests', 'web/src/platform/work/planted.ts', "import { aSchool } from '#tests/support/school.ts'"],
]

test.each(planted)('a planted violation of %s is caught', (rule, file, text) => {
  expect(stopsOf(linksOf(file, text)).map((stop) => stop.rule)).toContain(rule)
})

test('a planted ring is caught, types included', () => {
  const ring = [
    ...linksOf('web/src/ui/a.ts', "import type { B } from './b.ts'"),
    ...linksOf('web/src/ui/b.ts', "import { a } from './a.ts'"),
  ]
  expect(ringsOf(ring)).toHaveLength(1)
})
