import { afterAll, beforeAll, expect, test } from 'vitest'
import { counting } from '#features/pupil/counting-pool.testing.ts'
import { aPupil } from '#features/pupil/pupil-scene.testing.ts'
import { setTrust } from '#platform/sign-in/school-trust.server.ts'
import type { Scope } from '#platform/work/scope.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { aSchool } from '#tests/support/school.ts'
import { aProvision, banked, done } from '#tests/support/trust-scene.ts'
import type { Kind } from './kinds.rules.ts'
import { openSharing } from './open-sharing.query.server.ts'
import { openShelf } from './open-shelf.query.server.ts'
import { share } from './share.command.server.ts'
import { take } from './take.command.server.ts'

let end: () => Promise<void>
let statements: string[]
let here: Scope
let there: Scope
const sources: { kind: Kind; id: string }[] = []
const filter = { area: '', wave: '', words: '' } as const

beforeAll(async () => {
  const fresh = await freshDatabase()
  end = fresh.end
  const counted = counting(fresh.door)
  statements = counted.statements
  const [alder, birch] = [await aSchool(counted.door), await aSchool(counted.door)]
  for (const { database, school } of [alder, birch]) await setTrust(database, school.id, 'Ridge Trust')
  here = await alder.as(['senco'])
  there = await birch.as(['senco'])
  for (let at = 0; at < 3; at += 1) await aPupil(birch, { surname: `Counted${at}` })
  for (let at = 0; at < 12; at += 1) {
    sources.push({ kind: 'provision', id: await aProvision(there, `Provision ${at}`) })
    sources.push({ kind: 'outcome', id: await banked(there, `{name} will ${at}`) })
  }
  for (const source of sources) await done(share(there, { ...source, version: 1 }))
})
afterAll(() => end())

async function countedIn(work: () => Promise<unknown>): Promise<number> {
  statements.length = 0
  await work()
  return statements.length
}

test('each page takes at most eight statements, with transaction and log, however much is shared', async () => {
  for (const kind of ['outcome', 'provision'] as const) {
    expect(await countedIn(() => openShelf(here, { kind, filter }))).toBeLessThanOrEqual(8)
    const source = sources.find((one) => one.kind === kind)
    expect(await countedIn(() => openSharing(there, { kind, id: source?.id ?? '' }))).toBeLessThanOrEqual(8)
  }
})

test('ten are taken with as many statements as one', async () => {
  for (const kind of ['outcome', 'provision'] as const) {
    const [first, ...others] = (await openShelf(here, { kind, filter })).items.map(({ id }) => id)
    const one = await countedIn(() => done(take(here, { kind, ids: [first] })))
    expect(await countedIn(() => done(take(here, { kind, ids: others.slice(0, 10) })))).toBe(one)
  }
})
