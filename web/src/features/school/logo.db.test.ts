import { afterAll, beforeAll, expect, test } from 'vitest'
import { openLogo } from '#platform/paper/open-logo.query.server.ts'
import type { Scope } from '#platform/work/scope.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { aPicture } from '#tests/support/picture.ts'
import { aSchool } from '#tests/support/school.ts'
import { setLogo } from './set-logo.command.server.ts'

let end: () => Promise<void>
let senco: Scope
let teacher: Scope
beforeAll(async () => {
  const fresh = await freshDatabase()
  end = fresh.end
  const alder = await aSchool(fresh.door)
  senco = await alder.as(['senco'])
  teacher = await alder.as(['teacher'])
})
afterAll(() => end())

test('a picture that can be set on a page is kept, the newest one only, and taken out', async () => {
  expect(await openLogo(teacher, null)).toBeNull()
  expect((await setLogo(senco, { picture: aPicture(60, 30) })).ok).toBe(true)
  expect((await setLogo(senco, { picture: aPicture(90, 30) })).ok).toBe(true)
  expect(await openLogo(teacher, null)).toMatchObject({ mediaType: 'image/png', wide: 90, high: 30 })
  expect((await setLogo(teacher, { picture: null })).ok).toBe(false)
  expect((await setLogo(senco, { picture: null })).ok).toBe(true)
  expect(await openLogo(teacher, null)).toBeNull()
})

test('what is no picture, a broken one, one that unfolds beyond measure and one too long are refused, and the logo stays', async () => {
  expect((await setLogo(senco, { picture: aPicture() })).ok).toBe(true)
  const words = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
  const broken = aPicture().slice(0, 40)
  const bomb = Buffer.from(aPicture())
  bomb.writeUInt32BE(60_000, 16)
  bomb.writeUInt32BE(60_000, 20)
  for (const picture of [words, broken, bomb, aPicture(900, 20), new Uint8Array(), 'a picture'])
    expect(await setLogo(senco, { picture }), String(picture).slice(0, 10)).toMatchObject({ ok: false })
  expect(await openLogo(senco, null)).toMatchObject({ wide: 60 })
})
