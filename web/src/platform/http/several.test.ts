import { expect, test } from 'vitest'
import { processesFor } from './several.server.ts'

const server = { DATABASE_URL: 'postgresql://school@localhost/waymark' }

test('a PostgreSQL server is served from every core, or from as many processes as are asked for', () => {
  expect(processesFor(server, 4)).toBe(4)
  expect(processesFor({ ...server, WEB_CONCURRENCY: 2 }, 4)).toBe(2)
})

test('the embedded database belongs to one process, and asking for more is refused by name', () => {
  expect(processesFor({}, 4)).toBe(1)
  expect(() => processesFor({ WEB_CONCURRENCY: 3 }, 4)).toThrow(/WEB_CONCURRENCY cannot be used/)
})
