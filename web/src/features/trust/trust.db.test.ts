import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { addProvision, changeProvision, undoStartLibrary, withdrawProvision } from '#features/provision/library.command.server.ts'
import { openLibrary, openProvision } from '#features/provision/open-library.query.server.ts'
import { aPayRole } from '#features/provision/provision-scene.testing.ts'
import { aPupil } from '#features/pupil/pupil-scene.testing.ts'
import { withdrawBanked } from '#features/support/bank.command.server.ts'
import { openBank } from '#features/support/open-bank.query.server.ts'
import { newId } from '#platform/db/ids.ts'
import { setTrust } from '#platform/sign-in/school-trust.server.ts'
import type { Outcome } from '#platform/work/refusal.ts'
import type { Scope } from '#platform/work/scope.ts'
import { asSchool } from '#platform/work/transaction.server.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { aSchool, type TestSchool } from '#tests/support/school.ts'
import type { Kind } from './kinds.rules.ts'
import { openSharing } from './open-sharing.query.server.ts'
import { openShelf } from './open-shelf.query.server.ts'
import { share, stopSharing } from './share.command.server.ts'
import { take } from './take.command.server.ts'

let end: () => Promise<void>
/** Two schools of one trust, one of another, and one of none. */
let alder: TestSchool
let birch: TestSchool
let [a, b, c, d]: Scope[] = []
beforeAll(async () => {
  const fresh = await freshDatabase()
  end = fresh.end
  const made: TestSchool[] = []
  for (const [name, trust] of [
    ['Alder School', 'Ridge Trust'],
    ['Birch School', 'Ridge Trust'],
    ['Cedar School', 'Vale Trust'],
    ['Dogwood School', null],
  ] as const) {
    const school = await aSchool(fresh.door, { name })
    if (trust) await setTrust(school.database, school.school.id, trust)
    made.push(school)
  }
  const [one, two, three, four] = made
  if (!one || !two || !three || !four) throw new Error('four schools')
  alder = one
  birch = two
  ;[a, b, c, d] = await Promise.all([one.as(['senco']), two.as(['senco']), three.as(['senco']), four.as(['senco'])])
})
afterAll(() => end())
beforeEach(async () => {
  for (const school of [alder, birch])
    await asSchool(school.database, school.school.id, async (db) => {
      for (const table of ['trust_shelf', 'banked_outcome', 'provision'])
        await sql`update ${sql.table(table)} set withdrawn_at = now() where withdrawn_at is null and school_id = ${school.school.id}`.execute(
          db,
        )
    })
})

const who = (scope: Scope | undefined): Scope => {
  if (!scope) throw new Error('no such person')
  return scope
}
async function done<T>(asking: Promise<Outcome<T>>): Promise<T> {
  const outcome = await asking
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal))
  return outcome.value
}
const described = (name: string, over = {}) => ({ name, wave: 'targeted', areas: ['CL'], minutes: '20', ...over })
const aProvision = async (scope: Scope, name: string, over = {}): Promise<string> =>
  (await done(addProvision(scope, described(name, over)))).provisionId

/** An outcome in the bank of this school. */
async function banked(scope: Scope, says: string, more: { target?: string; area?: string } = {}): Promise<string> {
  const [id, at] = [newId(), scope.school.id]
  await asSchool(scope.database, at, (db) =>
    sql`insert into banked_outcome (school_id, banked_outcome_id, area, says, target, recorded_by)
      values (${at}, ${id}, ${more.area ?? 'CL'}, ${says}, ${more.target ?? null}, ${scope.viewer.staffId})`.execute(db),
  )
  return id
}
const all = { area: '', wave: '', words: '' } as const
const onShelf = async (scope: Scope, kind: Kind, filter: Partial<Record<keyof typeof all, string>> = {}) =>
  (await openShelf(scope, { kind, filter: { ...all, ...filter } as typeof all })).items
const titles = async (scope: Scope, kind: Kind, filter = {}) => (await onShelf(scope, kind, filter)).map(({ title }) => title)
const saysOf = (outcome: Outcome<unknown>): string => (outcome.ok ? '' : JSON.stringify(outcome.refusal))

describe('sharing', () => {
  test('puts a copy before the other school of the trust, with its name; not before another trust, a school of none, or oneself', async () => {
    const id = await banked(who(a), '{name} will retell a story', { target: '5 sentences' })
    const before = await openSharing(who(a), { kind: 'outcome', id })
    expect(before).toMatchObject({ trust: 'Ridge Trust', others: ['Birch School'], shared: null })
    await done(share(who(a), { kind: 'outcome', id, version: 1 }))
    const seen = await Promise.all([a, b, c, d].map(async (scope) => titles(who(scope), 'outcome')))
    expect(seen).toEqual([[], ['{name} will retell a story'], [], []])
    expect(await onShelf(who(b), 'outcome')).toMatchObject([
      {
        school: 'Alder School',
        here: false,
        shown: [{ value: 'Cognition and learning' }, { name: 'Aimed at', value: '5 sentences' }],
      },
    ])
    expect((await openBank(who(a), null)).shared).toEqual([id])
    expect(JSON.stringify(await onShelf(who(b), 'outcome'))).not.toContain(who(a).viewer.staffId)
  })

  test('and its end takes it away from the others; ended twice, it is told', async () => {
    const id = await aProvision(who(a), 'Reading fluency')
    await done(share(who(a), { kind: 'provision', id, version: 1 }))
    expect(await titles(who(b), 'provision')).toEqual(['Reading fluency'])
    await done(stopSharing(who(a), { kind: 'provision', id }))
    expect(await titles(who(b), 'provision')).toEqual([])
    expect(saysOf(await stopSharing(who(a), { kind: 'provision', id }))).toContain('not shared')
  })

  test('a change at home is not seen by the others until it is shared as it is now', async () => {
    const id = await aProvision(who(a), 'Sentence work', { minutes: '15' })
    await done(share(who(a), { kind: 'provision', id, version: 1 }))
    await done(changeProvision(who(a), { ...described('Sentence work', { minutes: '25' }), provisionId: id, version: 1 }))
    const minutes = async () => JSON.stringify((await onShelf(who(b), 'provision'))[0]?.shown)
    expect(await minutes()).toContain('15 minutes')
    expect((await openSharing(who(a), { kind: 'provision', id })).shared).toMatchObject({ changed: true })
    expect(saysOf(await share(who(a), { kind: 'provision', id, version: 1 }))).toContain('changed-meanwhile')
    expect(await minutes()).toContain('15 minutes')
    await done(share(who(a), { kind: 'provision', id, version: 2 }))
    expect(await minutes()).toContain('25 minutes')
    expect(await titles(who(b), 'provision')).toEqual(['Sentence work'])
    expect((await openSharing(who(a), { kind: 'provision', id })).shared).toMatchObject({ changed: false })
  })

  test('two who share the same at once leave one copy', async () => {
    const id = await aProvision(who(a), 'Twice')
    const other = await alder.as(['sen-administrator'])
    await Promise.all([who(a), other].map((scope) => done(share(scope, { kind: 'provision', id, version: 1 }))))
    expect(await titles(who(b), 'provision')).toEqual(['Twice'])
  })

  test('what is taken out of use at home is shared no longer', async () => {
    const [outcome, provision] = [await banked(who(a), 'Will count'), await aProvision(who(a), 'Counting')]
    const started = newId()
    await asSchool(alder.database, alder.school.id, (db) =>
      sql`insert into provision (school_id, provision_id, name, wave, areas, started_as, recorded_by)
        values (${alder.school.id}, ${started}, 'Started', 'targeted', '{CL}', 'x', ${who(a).viewer.staffId})`.execute(db),
    )
    await done(share(who(a), { kind: 'outcome', id: outcome, version: 1 }))
    for (const id of [provision, started]) await done(share(who(a), { kind: 'provision', id, version: 1 }))
    await done(withdrawBanked(who(a), { bankedId: outcome }))
    await done(withdrawProvision(who(a), { provisionId: provision }))
    await done(undoStartLibrary(who(a), {}))
    expect([await titles(who(b), 'outcome'), await titles(who(b), 'provision')]).toEqual([[], []])
    expect((await share(who(a), { kind: 'outcome', id: outcome, version: 1 })).ok).toBe(false)
  })

  test('is refused to a school without a trust, and to another school’s thing', async () => {
    const id = await banked(who(d), 'Will wait')
    expect(await openSharing(who(d), { kind: 'outcome', id })).toMatchObject({ trust: null, others: [] })
    expect(saysOf(await share(who(d), { kind: 'outcome', id, version: 1 }))).toContain('in no trust')
    const theirs = await banked(who(b), 'Will wait too')
    expect((await share(who(a), { kind: 'outcome', id: theirs, version: 1 })).ok).toBe(false)
    expect((await stopSharing(who(a), { kind: 'outcome', id: theirs })).ok).toBe(false)
    expect([await titles(who(a), 'outcome'), await titles(who(b), 'outcome')]).toEqual([[], []])
  })
})

describe('the name of a pupil on roll', () => {
  beforeAll(async () => {
    await aPupil(alder, { forename: 'Zainab', surname: 'Will' })
    await aPupil(alder, { forename: 'Gonecia', surname: 'Longgone', leftOn: '2026-01-01' })
    await aPupil(birch, { forename: 'Elsewina', surname: 'Otherfield' })
  })
  test.each([
    ['Works beside Zainab', 'Zainab'],
    ['Reads to Miss Will', 'Will'],
  ])('keeps an outcome at home, and says what to do: %s', async (target, name) => {
    const id = await banked(who(a), `{name} will read (${name})`, { target })
    expect((await openSharing(who(a), { kind: 'outcome', id })).names).toEqual([name])
    const refused = await share(who(a), { kind: 'outcome', id, version: 1 })
    expect(refused).toMatchObject({
      refusal: { problems: [{ field: 'ordinary', says: expect.stringMatching(`“${name}” .* Take it out`) }] },
    })
    expect(await titles(who(b), 'outcome')).toEqual([])
  })

  test('keeps a provision at home too, wherever in it the name stands', async () => {
    for (const field of ['about', 'evidenceAbout', 'qualification', 'entryMeasure', 'expectedEffect']) {
      const id = await aProvision(who(a), `By ${field}`, { [field]: 'As we did for Zainab' })
      expect([field, (await share(who(a), { kind: 'provision', id, version: 1 })).ok]).toEqual([field, false])
    }
    expect(await titles(who(b), 'provision')).toEqual([])
  })

  test('lets an ordinary word go once a person has said that it is one, and that word alone', async () => {
    const id = await banked(who(a), 'Will read with Zainab')
    expect((await share(who(a), { kind: 'outcome', id, version: 1, ordinary: 'Will' })).ok).toBe(false)
    const plain = await banked(who(a), 'Will read aloud')
    await done(share(who(a), { kind: 'outcome', id: plain, version: 1, ordinary: ['Will'] }))
    expect(await titles(who(b), 'outcome')).toEqual(['Will read aloud'])
  })

  test('is looked for among one’s own pupils of today, in capitals as names are written', async () => {
    const id = await banked(who(a), '{name} will read to Elsewina or Gonecia')
    await done(share(who(a), { kind: 'outcome', id, version: 1 }))
    expect(await titles(who(b), 'outcome')).toHaveLength(1)
  })

  test('is in no entry of the log', async () => {
    const { rows } = await asSchool(alder.database, alder.school.id, (db) =>
      sql<{ detail: unknown }>`select detail from access_log where action like 'trust.%'`.execute(db),
    )
    expect(rows.length).toBeGreaterThan(5)
    expect(JSON.stringify(rows)).not.toMatch(/Zainab|Will/)
  })
})

describe('costs', () => {
  const costly = { resources: '12.50', licence: '99.99' }
  test('stay at home unless they are shared too, and what adults are paid stays always', async () => {
    const roleId = await aPayRole(alder, who(a).viewer.staffId, { name: 'Reading mentor', pence: 4321 })
    const id = await aProvision(who(a), 'Costly', { ...costly, roleId, room: 'Room 4' })
    await done(share(who(a), { kind: 'provision', id, version: 1 }))
    const without = await onShelf(who(b), 'provision')
    expect(without).toMatchObject([{ resourcesPence: null, licencePence: null }])
    expect(JSON.stringify(without)).not.toMatch(/1250|9999|12\.50|4321|Room 4/)
    await done(share(who(a), { kind: 'provision', id, version: 1, costs: 'yes' }))
    const withCosts = await onShelf(who(b), 'provision')
    expect(withCosts).toMatchObject([{ resourcesPence: 1250, licencePence: 9999 }])
    expect(JSON.stringify(withCosts)).not.toMatch(/4321|Room 4/)
    expect(JSON.stringify(withCosts)).toContain('Reading mentor')
  })

  test('come with a copy only where they were shared', async () => {
    for (const [name, costs, pence] of [
      ['With', 'yes', 1250],
      ['Without', '', null],
    ] as const) {
      const id = await aProvision(who(a), name, costly)
      await done(share(who(a), { kind: 'provision', id, version: 1, ...(costs ? { costs } : {}) }))
      const [found] = await onShelf(who(b), 'provision', { words: name.toLowerCase() })
      await done(take(who(b), { kind: 'provision', ids: found?.id }))
      const taken = (await openLibrary(who(b), null)).provisions.find((one) => one.name === name)
      expect([name, taken?.resourcesPence]).toEqual([name, pence])
      await done(stopSharing(who(a), { kind: 'provision', id }))
    }
  })
})

describe('taking', () => {
  test('makes this school’s own copies of several at once; a later change or end of the first school does not touch them', async () => {
    const rich = { about: 'Read aloud three times.', evidence: 'own', exitMeasure: 'Words a minute', expectedGain: '12.5' }
    const one = await aProvision(who(a), 'One', { ...rich, areas: ['CL', 'CI'] })
    const two = await aProvision(who(a), 'Two')
    for (const id of [one, two]) await done(share(who(a), { kind: 'provision', id, version: 1 }))
    const ids = (await onShelf(who(b), 'provision')).map(({ id }) => id)
    expect(await done(take(who(b), { kind: 'provision', ids }))).toMatchObject({ taken: 2, left: 0 })
    await done(withdrawProvision(who(a), { provisionId: one }))
    const [mine] = (await openLibrary(who(b), null)).provisions
    const { provision } = await openProvision(who(b), { provisionId: mine?.provisionId ?? '' })
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
    expect((await openLibrary(who(a), null)).provisions.map(({ name }) => name)).toEqual(['Two'])
  })

  test('leaves what is here already under that name, in any capitals, and says so', async () => {
    await aProvision(who(b), 'PAIRED reading', { about: 'Ours' })
    for (const name of ['Paired reading', 'New to us'])
      await done(share(who(a), { kind: 'provision', id: await aProvision(who(a), name, { about: 'Theirs' }), version: 1 }))
    const items = await onShelf(who(b), 'provision')
    expect(items.map(({ title, here }) => [title, here])).toEqual([
      ['New to us', false],
      ['Paired reading', true],
    ])
    const ids = items.map(({ id }) => id)
    expect(await done(take(who(b), { kind: 'provision', ids }))).toMatchObject({ taken: 1, left: 1 })
    const kept = (await openLibrary(who(b), null)).provisions.map(({ name, about }) => [name, about])
    expect(kept).toEqual([
      ['New to us', 'Theirs'],
      ['PAIRED reading', 'Ours'],
    ])
    expect(saysOf(await take(who(b), { kind: 'provision', ids }))).toContain('already')
    expect((await openLibrary(who(b), null)).provisions).toHaveLength(2)
  })

  test('of outcomes keeps each once, though two take at the same time', async () => {
    for (const says of ['Will sign', 'Will point']) {
      const id = await banked(who(a), says, { area: 'CI' })
      const { names } = await openSharing(who(a), { kind: 'outcome', id })
      await done(share(who(a), { kind: 'outcome', id, version: 1, ordinary: names }))
    }
    await banked(who(b), 'will SIGN')
    const ids = (await onShelf(who(b), 'outcome')).map(({ id }) => id)
    const other = await birch.as(['sen-administrator'])
    const both = await Promise.all([who(b), other].map((scope) => take(scope, { kind: 'outcome', ids })))
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true])
    expect((await openBank(who(b), null)).banked.map(({ says }) => says).sort()).toEqual(['Will point', 'will SIGN'])
  })

  test('takes nothing where one of those ticked is shared no longer, is not of the trust, or nothing is ticked', async () => {
    const [one, two] = [await aProvision(who(a), 'One'), await aProvision(who(a), 'Two')]
    for (const id of [one, two]) await done(share(who(a), { kind: 'provision', id, version: 1 }))
    const ids = (await onShelf(who(b), 'provision')).map(({ id }) => id)
    await done(stopSharing(who(a), { kind: 'provision', id: one }))
    for (const [scope, asked] of [
      [who(b), ids],
      [who(c), ids.slice(1)],
      [who(d), ids.slice(1)],
      [who(a), ids.slice(1)],
      [who(b), []],
    ] as const) {
      const refused = await take(scope, { kind: 'provision', ids: asked })
      expect(saysOf(refused)).toMatch(asked.length > 0 ? /Nothing was taken/ : /Tick what you want/)
      expect((await openLibrary(scope, null)).provisions.filter(({ name }) => name === 'Two' && scope !== who(a))).toEqual([])
    }
  })

  test('is narrowed by area, wave and words, in what it says or the name of the school', async () => {
    const told = { about: 'Cards with pictures', areas: ['SEMH', 'CI'], wave: 'universal' }
    for (const [name, over] of [
      ['Picture cards', told],
      ['50% off', {}],
    ] as const)
      await done(share(who(a), { kind: 'provision', id: await aProvision(who(a), name, over), version: 1 }))
    expect(await titles(who(b), 'provision', { area: 'CI' })).toEqual(['Picture cards'])
    expect(await titles(who(b), 'provision', { wave: 'targeted' })).toEqual(['50% off'])
    expect(await titles(who(b), 'provision', { words: 'pictures CARD' })).toEqual(['Picture cards'])
    expect(await titles(who(b), 'provision', { words: '%' })).toEqual(['50% off'])
    expect(await titles(who(b), 'provision', { words: 'alder' })).toHaveLength(2)
    expect(await titles(who(b), 'provision', { words: 'zebra' })).toEqual([])
  })
})
