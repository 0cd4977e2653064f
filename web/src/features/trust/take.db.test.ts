import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { withdrawProvision } from '#features/provision/library.command.server.ts'
import { openLibrary, openProvision } from '#features/provision/open-library.query.server.ts'
import { openBank } from '#features/support/open-bank.query.server.ts'
import { aProvision, aTrust, banked, done, onShelf, saysOf, type TrustScene, titles } from '#tests/support/trust-scene.ts'
import { openSharing } from './open-sharing.query.server.ts'
import { share, stopSharing } from './share.command.server.ts'
import { take } from './take.command.server.ts'

let at: TrustScene
beforeAll(async () => {
  at = await aTrust()
})
afterAll(() => at.end())
beforeEach(() => at.clear())

describe('taking', () => {
  test('makes this school’s own copies of several at once; a later change or end of the first school does not touch them', async () => {
    const rich = { about: 'Read aloud three times.', evidence: 'own', exitMeasure: 'Words a minute', expectedGain: '12.5' }
    const one = await aProvision(at.a, 'One', { ...rich, areas: ['CL', 'CI'] })
    const two = await aProvision(at.a, 'Two')
    for (const id of [one, two]) await done(share(at.a, { kind: 'provision', id, version: 1 }))
    const ids = (await onShelf(at.b, 'provision')).map(({ id }) => id)
    expect(await done(take(at.b, { kind: 'provision', ids }))).toMatchObject({ taken: 2, left: 0 })
    await done(withdrawProvision(at.a, { provisionId: one }))
    const [mine] = (await openLibrary(at.b, null)).provisions
    const { provision } = await openProvision(at.b, { provisionId: mine?.provisionId ?? '' })
    expect(provision).toMatchObject({
      name: 'One',
      about: rich.about,
      minutes: 20,
      areas: ['CL', 'CI'],
      exitMeasure: 'Words a minute',
      expectedGain: 12.5,
    })
    // Another school's own records are no evidence of this school's.
    expect([provision.evidence, provision.roleId]).toEqual([null, null])
    expect((await openLibrary(at.a, null)).provisions.map(({ name }) => name)).toEqual(['Two'])
  })

  test('leaves what is here already under that name, in any capitals, and says so', async () => {
    await aProvision(at.b, 'PAIRED reading', { about: 'Ours' })
    for (const name of ['Paired reading', 'New to us'])
      await done(share(at.a, { kind: 'provision', id: await aProvision(at.a, name, { about: 'Theirs' }), version: 1 }))
    const items = await onShelf(at.b, 'provision')
    expect(items.map(({ title, here }) => [title, here])).toEqual([
      ['New to us', false],
      ['Paired reading', true],
    ])
    const ids = items.map(({ id }) => id)
    expect(await done(take(at.b, { kind: 'provision', ids }))).toMatchObject({ taken: 1, left: 1 })
    const kept = (await openLibrary(at.b, null)).provisions.map(({ name, about }) => [name, about])
    expect(kept).toEqual([
      ['New to us', 'Theirs'],
      ['PAIRED reading', 'Ours'],
    ])
    expect(saysOf(await take(at.b, { kind: 'provision', ids }))).toContain('already')
    expect((await openLibrary(at.b, null)).provisions).toHaveLength(2)
  })

  test('of outcomes keeps each once, though two take at the same time', async () => {
    for (const says of ['Will sign', 'Will point']) {
      const id = await banked(at.a, says, { area: 'CI' })
      const { names } = await openSharing(at.a, { kind: 'outcome', id })
      await done(share(at.a, { kind: 'outcome', id, version: 1, ordinary: names }))
    }
    await banked(at.b, 'will SIGN')
    const ids = (await onShelf(at.b, 'outcome')).map(({ id }) => id)
    const other = await at.birch.as(['sen-administrator'])
    const both = await Promise.all([at.b, other].map((scope) => take(scope, { kind: 'outcome', ids })))
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true])
    expect((await openBank(at.b, null)).banked.map(({ says }) => says).sort()).toEqual(['Will point', 'will SIGN'])
  })

  test('takes nothing where one of those ticked is shared no longer, is not of the trust, or nothing is ticked', async () => {
    const [one, two] = [await aProvision(at.a, 'One'), await aProvision(at.a, 'Two')]
    for (const id of [one, two]) await done(share(at.a, { kind: 'provision', id, version: 1 }))
    const ids = (await onShelf(at.b, 'provision')).map(({ id }) => id)
    await done(stopSharing(at.a, { kind: 'provision', id: one }))
    for (const [scope, asked] of [
      [at.b, ids],
      [at.c, ids.slice(1)],
      [at.d, ids.slice(1)],
      [at.a, ids.slice(1)],
      [at.b, []],
    ] as const) {
      const refused = await take(scope, { kind: 'provision', ids: asked })
      expect(saysOf(refused)).toMatch(asked.length > 0 ? /Nothing was taken/ : /Tick what you want/)
      expect((await openLibrary(scope, null)).provisions.filter(({ name }) => name === 'Two' && scope !== at.a)).toEqual([])
    }
  })

  test('is narrowed by area, wave and words, in what it says or the name of the school', async () => {
    const told = { about: 'Cards with pictures', areas: ['SEMH', 'CI'], wave: 'universal' }
    for (const [name, over] of [
      ['Picture cards', told],
      ['50% off', {}],
    ] as const)
      await done(share(at.a, { kind: 'provision', id: await aProvision(at.a, name, over), version: 1 }))
    expect(await titles(at.b, 'provision', { area: 'CI' })).toEqual(['Picture cards'])
    expect(await titles(at.b, 'provision', { wave: 'targeted' })).toEqual(['50% off'])
    expect(await titles(at.b, 'provision', { words: 'pictures CARD' })).toEqual(['Picture cards'])
    expect(await titles(at.b, 'provision', { words: '%' })).toEqual(['50% off'])
    expect(await titles(at.b, 'provision', { words: 'alder' })).toHaveLength(2)
    expect(await titles(at.b, 'provision', { words: 'zebra' })).toEqual([])
  })
})
