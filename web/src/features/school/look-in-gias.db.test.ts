import { giasColumns } from '@waymark/interop'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Refused } from '#platform/work/refusal.ts'
import { type FreshDatabase, freshDatabase } from '#tests/support/database.ts'
import { aSchool } from '#tests/support/school.ts'
import { lookInGias } from './look-in-gias.query.server.ts'
import { openSchool } from './open-school.query.server.ts'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshDatabase()
})
afterAll(() => fresh.end())

async function scene() {
  const on = await aSchool(fresh.door)
  return { on, senco: await on.as(['senco']) }
}

describe('the lookup in the file of Get Information about Schools', () => {
  const fileOf = (urn: string) => [
    new TextEncoder().encode(
      `${Object.values(giasColumns).join(',')}\n${urn},Alder,Free schools special,Not applicable,4,19,382,Kirklees,Open\n`,
    ),
  ]

  test('says what the file has beside what is recorded, and changes nothing', async () => {
    const { on, senco } = await scene()
    const before = await openSchool(senco, null)
    const looked = await lookInGias(senco, { file: fileOf(on.school.urn) })
    expect(looked.found).toMatchObject({ type: 'special-academy', phase: null, ageFrom: 4, ageTo: 19 })
    expect(looked.stands).toMatchObject({ type: 'academy', phase: 'secondary', ageFrom: null })
    expect(looked.warnings).toEqual([expect.stringContaining('"Not applicable"')])
    expect(await openSchool(senco, null)).toEqual(before)
  })

  test('a file without the school is refused at the field of the file', async () => {
    const { senco } = await scene()
    const refusal = await lookInGias(senco, { file: fileOf('999999') }).catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(Refused)
    expect(refusal).toMatchObject({
      refusal: { problems: [{ field: 'file', says: expect.stringContaining('not in this file') }] },
    })
  })
})
