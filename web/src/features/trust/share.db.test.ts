import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { changeProvision, undoStartLibrary, withdrawProvision } from '#features/provision/library.command.server.ts'
import { withdrawBanked } from '#features/support/bank.command.server.ts'
import { openBank } from '#features/support/open-bank.query.server.ts'
import { newId } from '#platform/db/ids.ts'
import { asSchool } from '#platform/work/transaction.server.ts'
import {
  aProvision,
  aTrust,
  banked,
  described,
  done,
  onShelf,
  saysOf,
  type TrustScene,
  titles,
} from '#tests/support/trust-scene.ts'
import { openSharing } from './open-sharing.query.server.ts'
import { share, stopSharing } from './share.command.server.ts'

let at: TrustScene
beforeAll(async () => {
  at = await aTrust()
})
afterAll(() => at.end())
beforeEach(() => at.clear())

describe('sharing', () => {
  test('puts a copy before the other school of the trust, with its name; not before another trust, a school of none, or oneself', async () => {
    const id = await banked(at.a, '{name} will retell a story', { target: '5 sentences' })
    const before = await openSharing(at.a, { kind: 'outcome', id })
    expect(before).toMatchObject({ trust: 'Ridge Trust', others: ['Birch School'], shared: null })
    await done(share(at.a, { kind: 'outcome', id, version: 1 }))
    const seen = await Promise.all([at.a, at.b, at.c, at.d].map(async (scope) => titles(scope, 'outcome')))
    expect(seen).toEqual([[], ['{name} will retell a story'], [], []])
    expect(await onShelf(at.b, 'outcome')).toMatchObject([
      {
        school: 'Alder School',
        here: false,
        shown: [{ value: 'Cognition and learning' }, { name: 'Aimed at', value: '5 sentences' }],
      },
    ])
    expect((await openBank(at.a, null)).shared).toEqual([id])
    expect(JSON.stringify(await onShelf(at.b, 'outcome'))).not.toContain(at.a.viewer.staffId)
  })

  test('and its end takes it away from the others; ended twice, it is told', async () => {
    const id = await aProvision(at.a, 'Reading fluency')
    await done(share(at.a, { kind: 'provision', id, version: 1 }))
    expect(await titles(at.b, 'provision')).toEqual(['Reading fluency'])
    await done(stopSharing(at.a, { kind: 'provision', id }))
    expect(await titles(at.b, 'provision')).toEqual([])
    expect(saysOf(await stopSharing(at.a, { kind: 'provision', id }))).toContain('not shared')
  })

  test('a change at home is not seen by the others until it is shared as it is now', async () => {
    const id = await aProvision(at.a, 'Sentence work', { minutes: '15' })
    await done(share(at.a, { kind: 'provision', id, version: 1 }))
    await done(changeProvision(at.a, { ...described('Sentence work', { minutes: '25' }), provisionId: id, version: 1 }))
    const minutes = async () => JSON.stringify((await onShelf(at.b, 'provision'))[0]?.shown)
    expect(await minutes()).toContain('15 minutes')
    expect((await openSharing(at.a, { kind: 'provision', id })).shared).toMatchObject({ changed: true })
    expect(saysOf(await share(at.a, { kind: 'provision', id, version: 1 }))).toContain('changed-meanwhile')
    expect(await minutes()).toContain('15 minutes')
    await done(share(at.a, { kind: 'provision', id, version: 2 }))
    expect(await minutes()).toContain('25 minutes')
    expect(await titles(at.b, 'provision')).toEqual(['Sentence work'])
    expect((await openSharing(at.a, { kind: 'provision', id })).shared).toMatchObject({ changed: false })
  })

  test('two who share the same at once leave one copy', async () => {
    const id = await aProvision(at.a, 'Twice')
    const other = await at.alder.as(['sen-administrator'])
    await Promise.all([at.a, other].map((scope) => done(share(scope, { kind: 'provision', id, version: 1 }))))
    expect(await titles(at.b, 'provision')).toEqual(['Twice'])
  })

  test('what is taken out of use at home is shared no longer', async () => {
    const [outcome, provision] = [await banked(at.a, 'Will count'), await aProvision(at.a, 'Counting')]
    const started = newId()
    await asSchool(at.alder.database, at.alder.school.id, (db) =>
      sql`insert into provision (school_id, provision_id, name, wave, areas, started_as, recorded_by)
        values (${at.alder.school.id}, ${started}, 'Started', 'targeted', '{CL}', 'x', ${at.a.viewer.staffId})`.execute(db),
    )
    await done(share(at.a, { kind: 'outcome', id: outcome, version: 1 }))
    for (const id of [provision, started]) await done(share(at.a, { kind: 'provision', id, version: 1 }))
    await done(withdrawBanked(at.a, { bankedId: outcome }))
    await done(withdrawProvision(at.a, { provisionId: provision }))
    await done(undoStartLibrary(at.a, {}))
    expect([await titles(at.b, 'outcome'), await titles(at.b, 'provision')]).toEqual([[], []])
    expect((await share(at.a, { kind: 'outcome', id: outcome, version: 1 })).ok).toBe(false)
  })

  test('is refused to a school without a trust, and to another school’s thing', async () => {
    const id = await banked(at.d, 'Will wait')
    expect(await openSharing(at.d, { kind: 'outcome', id })).toMatchObject({ trust: null, others: [] })
    expect(saysOf(await share(at.d, { kind: 'outcome', id, version: 1 }))).toContain('in no trust')
    const theirs = await banked(at.b, 'Will wait too')
    expect((await share(at.a, { kind: 'outcome', id: theirs, version: 1 })).ok).toBe(false)
    expect((await stopSharing(at.a, { kind: 'outcome', id: theirs })).ok).toBe(false)
    expect([await titles(at.a, 'outcome'), await titles(at.b, 'outcome')]).toEqual([[], []])
  })
})
