import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openLibrary } from '#features/provision/open-library.query.server.ts'
import { aPayRole } from '#features/provision/provision-scene.testing.ts'
import { aPupil } from '#features/pupil/pupil-scene.testing.ts'
import { asSchool } from '#platform/work/transaction.server.ts'
import { aProvision, aTrust, banked, done, onShelf, type TrustScene, titles } from '#tests/support/trust-scene.ts'
import { openSharing } from './open-sharing.query.server.ts'
import { share, stopSharing } from './share.command.server.ts'
import { take } from './take.command.server.ts'

let at: TrustScene
beforeAll(async () => {
  at = await aTrust()
})
afterAll(() => at.end())
beforeEach(() => at.clear())

describe('the name of a pupil on roll', () => {
  beforeAll(async () => {
    await aPupil(at.alder, { forename: 'Zainab', surname: 'Will' })
    await aPupil(at.alder, { forename: 'Gonecia', surname: 'Longgone', leftOn: '2026-01-01' })
    await aPupil(at.birch, { forename: 'Elsewina', surname: 'Otherfield' })
  })
  test.each([
    ['Works beside Zainab', 'Zainab'],
    ['Reads to Miss Will', 'Will'],
  ])('keeps an outcome at home, and says what to do: %s', async (target, name) => {
    const id = await banked(at.a, `{name} will read (${name})`, { target })
    expect((await openSharing(at.a, { kind: 'outcome', id })).names).toEqual([name])
    const refused = await share(at.a, { kind: 'outcome', id, version: 1 })
    expect(refused).toMatchObject({
      refusal: { problems: [{ field: 'ordinary', says: expect.stringMatching(`“${name}” .*Take it out`) }] },
    })
    expect(await titles(at.b, 'outcome')).toEqual([])
  })

  test('keeps a provision at home too, wherever in it the name stands', async () => {
    for (const field of ['about', 'evidenceAbout', 'qualification', 'entryMeasure', 'expectedEffect']) {
      const id = await aProvision(at.a, `By ${field}`, { [field]: 'As we did for Zainab' })
      expect([field, (await share(at.a, { kind: 'provision', id, version: 1 })).ok]).toEqual([field, false])
    }
    expect(await titles(at.b, 'provision')).toEqual([])
  })

  test('lets an ordinary word go once a person has said that it is one, and that word alone', async () => {
    const id = await banked(at.a, 'Will read with Zainab')
    expect((await share(at.a, { kind: 'outcome', id, version: 1, ordinary: 'Will' })).ok).toBe(false)
    const plain = await banked(at.a, 'Will read aloud')
    await done(share(at.a, { kind: 'outcome', id: plain, version: 1, ordinary: ['Will'] }))
    expect(await titles(at.b, 'outcome')).toEqual(['Will read aloud'])
  })

  test('is looked for among one’s own pupils of today, in capitals as names are written', async () => {
    const id = await banked(at.a, '{name} will read to Elsewina or Gonecia')
    await done(share(at.a, { kind: 'outcome', id, version: 1 }))
    expect(await titles(at.b, 'outcome')).toHaveLength(1)
  })

  test('is in no entry of the log', async () => {
    const { rows } = await asSchool(at.alder.database, at.alder.school.id, (db) =>
      sql<{ detail: unknown }>`select detail from access_log where action like 'trust.%'`.execute(db),
    )
    expect(rows.length).toBeGreaterThan(5)
    expect(JSON.stringify(rows)).not.toMatch(/Zainab|Will/)
  })
})

describe('costs', () => {
  const costly = { resources: '12.50', licence: '99.99' }
  test('stay at home unless they are shared too, and what adults are paid stays always', async () => {
    const roleId = await aPayRole(at.alder, at.a.viewer.staffId, { name: 'Reading mentor', pence: 4321 })
    const id = await aProvision(at.a, 'Costly', { ...costly, roleId, room: 'Room 4' })
    await done(share(at.a, { kind: 'provision', id, version: 1 }))
    const without = await onShelf(at.b, 'provision')
    expect(without).toMatchObject([{ resourcesPence: null, licencePence: null }])
    expect(JSON.stringify(without)).not.toMatch(/1250|9999|12\.50|4321|Room 4/)
    await done(share(at.a, { kind: 'provision', id, version: 1, costs: 'yes' }))
    const withCosts = await onShelf(at.b, 'provision')
    expect(withCosts).toMatchObject([{ resourcesPence: 1250, licencePence: 9999 }])
    expect(JSON.stringify(withCosts)).not.toMatch(/4321|Room 4/)
    expect(JSON.stringify(withCosts)).toContain('Reading mentor')
  })

  test('come with a copy only where they were shared', async () => {
    for (const [name, costs, pence] of [
      ['With', 'yes', 1250],
      ['Without', '', null],
    ] as const) {
      const id = await aProvision(at.a, name, costly)
      await done(share(at.a, { kind: 'provision', id, version: 1, ...(costs ? { costs } : {}) }))
      const [found] = await onShelf(at.b, 'provision', { words: name.toLowerCase() })
      await done(take(at.b, { kind: 'provision', ids: found?.id }))
      const taken = (await openLibrary(at.b, null)).provisions.find((one) => one.name === name)
      expect([name, taken?.resourcesPence]).toEqual([name, pence])
      await done(stopSharing(at.a, { kind: 'provision', id }))
    }
  })
})
