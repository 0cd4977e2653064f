import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Scope } from '#platform/work/scope.ts'
import { asSchool } from '#platform/work/transaction.server.ts'
import { type FreshDatabase, freshDatabase } from '#tests/support/database.ts'
import { aSchool, type TestSchool } from '#tests/support/school.ts'
import { changeFacts } from './change-facts.command.server.ts'
import { openSchool } from './open-school.query.server.ts'
import { schoolCalendarOf, schoolFactsOf } from './public.server.ts'
import { recordLinkGovernor } from './record-link-governor.command.server.ts'
import { seenOf } from './rows.rules.ts'
import { setAuthorities } from './set-authorities.command.server.ts'
import { setCalendar } from './set-calendar.command.server.ts'
import { showSchool } from './show-school.rules.ts'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshDatabase()
})
afterAll(() => fresh.end())

async function scene(): Promise<{ on: TestSchool; senco: Scope }> {
  const on = await aSchool(fresh.door)
  return { on, senco: await on.as(['senco']) }
}
const shown = async (scope: Scope) =>
  showSchool({ ...(await openSchool(scope, null)), today: scope.today, keep: true, said: null })
const inside = <T>(on: TestSchool, work: Parameters<typeof asSchool<T>>[2]) => asSchool(on.database, on.school.id, work)
const refusedFor = (field: string) => ({ ok: false, refusal: { kind: 'not-valid', problems: [{ field }] } })

describe('what the school is', () => {
  const facts = { type: 'maintained', phase: 'secondary', ageFrom: '11', ageTo: '16', how: 'corrected', startsOn: '2004-09-01' }
  const standing = async (scope: Scope) => (await openSchool(scope, null)).facts[0].id ?? ''

  test('a change is a new entry from its day, the one before stays readable, and the school’s own row follows', async () => {
    const { on, senco } = await scene()
    expect((await openSchool(senco, null)).facts).toMatchObject([{ id: null, type: 'academy', recordedBy: null }])
    expect(await changeFacts(senco, { ...facts, seen: '' })).toMatchObject({ ok: true })
    const academy = { ...facts, type: 'academy', ageTo: '18', how: 'changed', startsOn: '2016-09-01' }
    expect(await changeFacts(senco, { ...academy, seen: await standing(senco) })).toMatchObject({ ok: true })
    const { facts: now, factsBefore } = await shown(senco)
    expect(now).toContainEqual({ name: 'Type', value: 'Academy or free school (mainstream)' })
    expect(now).toContainEqual({ name: 'Since', value: '1 September 2016' })
    expect(factsBefore.map((line) => line.words)).toEqual([
      expect.stringMatching(/^Maintained .*, ages 11 to 16, from 1 September 2004, until 1 September 2016[.] By A senco on /),
      'Academy or free school (mainstream), Secondary, put right. When the school was set up',
    ])
    expect(await inside(on, (db) => schoolFactsOf(db, on.school.id))).toMatchObject({
      type: 'academy',
      ageFrom: 11,
      ageTo: 18,
      startsOn: '2016-09-01',
      linkGovernor: null,
    })
    const { rows } = await inside(on, (db) => sql<{ type: string }>`select type from school`.execute(db))
    expect(rows).toEqual([{ type: 'academy' }])
  })

  test('every type the law reaches differently can be recorded', async () => {
    const { senco } = await scene()
    for (const type of [
      'nursery',
      'special',
      'special-academy',
      'non-maintained-special',
      'pru',
      'ap-academy',
      'post-16-academy',
      'independent',
    ])
      expect(await changeFacts(senco, { ...facts, type, seen: await standing(senco) })).toMatchObject({ ok: true })
  })

  test('what is wrong is said at its field, and nothing is written', async () => {
    const { senco } = await scene()
    const before = await openSchool(senco, null)
    expect(await changeFacts(senco, { ...facts, seen: '', type: 'castle' })).toMatchObject(refusedFor('type'))
    expect(await changeFacts(senco, { ...facts, seen: '', ageFrom: 'eleven' })).toMatchObject(refusedFor('ageFrom'))
    expect(await changeFacts(senco, { ...facts, seen: '', ageTo: '10' })).toMatchObject(refusedFor('ageTo'))
    expect(await changeFacts(senco, { ...facts, seen: '', startsOn: '2027-01-01' })).toMatchObject(refusedFor('startsOn'))
    expect(await openSchool(senco, null)).toEqual(before)
  })

  test('of two people who save, the second is shown what the first saved, and nothing is written over', async () => {
    const { senco } = await scene()
    expect(await changeFacts(senco, { ...facts, seen: '' })).toMatchObject({ ok: true })
    expect(await changeFacts(senco, { ...facts, type: 'pru', seen: '' })).toMatchObject({
      refusal: {
        kind: 'changed-meanwhile',
        theirs: { type: 'Maintained by the local authority (mainstream)', ages: '11 to 16' },
      },
    })
    expect((await openSchool(senco, null)).facts[0].type).toBe('maintained')
  })
})

describe('terms and closures', () => {
  const term = (name: string, startsOn: string, endsOn: string, id = '') => ({ id, name, startsOn, endsOn })
  const autumn = term('Autumn', '2026-09-01', '2026-12-18')
  const spring = term('Spring', '2027-01-04', '2027-03-25')
  const half = { id: '', kind: 'half-term', name: '', startsOn: '2026-10-26', endsOn: '2026-10-30' }
  const year = { year: '2026', seen: '', terms: [autumn, spring], closures: [half] }
  const calendarOf = (on: TestSchool, from: string, to: string) =>
    inside(on, (db) => schoolCalendarOf(db, on.school.id, { from, to }))

  test('are kept, and other rooms are told those with a day in the time they ask for', async () => {
    const { on, senco } = await scene()
    expect(await setCalendar(senco, year)).toMatchObject({ ok: true })
    const { terms, closures } = await calendarOf(on, '2026-10-30', '2027-01-03')
    expect(terms).toEqual([{ name: 'Autumn', startsOn: '2026-09-01', endsOn: '2026-12-18' }])
    expect(closures).toEqual([{ kind: 'half-term', name: null, startsOn: '2026-10-26', endsOn: '2026-10-30' }])
    expect(await calendarOf(on, '2026-12-19', '2027-01-03')).toEqual({ terms: [], closures: [] })
  })

  test('a day put right keeps what stood there and who recorded it; what is not touched is left as it was', async () => {
    const { on, senco } = await scene()
    await setCalendar(senco, year)
    const first = await openSchool(senco, null)
    const [held] = first.terms
    const seen = seenOf([...first.terms, ...first.closures])
    const admin = await on.as(['sen-administrator'])
    const longer = term('Autumn', '2026-09-02', '2026-12-18', held?.id)
    expect(await setCalendar(admin, { ...year, seen, terms: [longer, spring], closures: [] })).toMatchObject({ ok: true })
    const { terms, closures } = await openSchool(senco, null)
    expect(terms.map((one) => [one.name, one.startsOn, one.withdrawnAt === null, one.recordedBy])).toEqual([
      ['Autumn', '2026-09-01', false, 'A senco'],
      ['Autumn', '2026-09-02', true, 'A sen-administrator'],
      ['Spring', '2027-01-04', true, 'A senco'],
    ])
    expect(closures.map((one) => one.withdrawnAt === null)).toEqual([false])
    const { rows } = await inside(on, (db) =>
      sql<{ links: boolean }>`select o.replaced_by = n.school_term_id as links from school_term o, school_term n
        where o.school_term_id = ${held?.id} and n.starts_on = '2026-09-02'`.execute(db),
    )
    expect(rows).toEqual([{ links: true }])
    const before = (await shown(senco)).years.find((one) => one.year === 2026)?.before
    expect(before?.map((line) => line.words)).toEqual([
      expect.stringMatching(/^Autumn, 1 September 2026 to 18 December 2026[.] By A senco on .*, until /),
      expect.stringMatching(/^Half-term, 26 October 2026 to 30 October 2026[.] By A senco/),
    ])
  })

  test('one wrong day keeps all of it out', async () => {
    const { on, senco } = await scene()
    expect(await setCalendar(senco, { ...year, terms: [autumn, { ...spring, startsOn: '2026-12-18' }] })).toMatchObject(
      refusedFor('terms.1.startsOn'),
    )
    expect(await setCalendar(senco, { ...year, closures: [{ ...half, endsOn: '2026-10-25' }] })).toMatchObject(
      refusedFor('closures.0.endsOn'),
    )
    expect(await calendarOf(on, '2000-01-01', '2100-01-01')).toEqual({ terms: [], closures: [] })
  })

  test('of two people who save, the second is shown the first’s days', async () => {
    const { on, senco } = await scene()
    await setCalendar(senco, { ...year, terms: [autumn], closures: [] })
    expect(await setCalendar(senco, year)).toMatchObject({
      refusal: { kind: 'changed-meanwhile', theirs: { terms: 'Autumn, 1 September 2026 to 18 December 2026', closures: null } },
    })
    expect((await calendarOf(on, '2026-09-01', '2027-08-31')).terms).toHaveLength(1)
  })
})

describe('authorities and the link governor', () => {
  const row = (number: string, name: string) => ({ id: '', number, name })

  test('the school’s own authority stands first and the school’s row follows it; what stood before is kept', async () => {
    const { on, senco } = await scene()
    expect(
      await setAuthorities(senco, { seen: '', authorities: [row('383', 'Leeds'), row('', ''), row('382', 'Kirklees')] }),
    ).toMatchObject({
      ok: true,
    })
    const held = (await openSchool(senco, null)).authorities
    expect(await setAuthorities(senco, { seen: seenOf(held), authorities: [row('382', 'Kirklees')] })).toMatchObject({ ok: true })
    const { la, authorities } = await openSchool(senco, null)
    expect(la).toBe('382')
    expect(authorities.filter((one) => one.withdrawnAt === null)).toMatchObject([{ number: '382', own: true }])
    expect((await shown(senco)).authoritiesBefore).toHaveLength(2)
    expect((await inside(on, (db) => schoolFactsOf(db, on.school.id))).authorities).toEqual([
      { number: '382', name: 'Kirklees', own: true },
    ])
  })

  test('an authority without its number is refused and nothing is written; one we do not know is kept, and said', async () => {
    const { senco } = await scene()
    expect(await setAuthorities(senco, { seen: '', authorities: [row('', 'Kirklees')] })).toMatchObject(
      refusedFor('authorities.0.number'),
    )
    expect((await openSchool(senco, null)).authorities).toEqual([])
    expect(await setAuthorities(senco, { seen: '', authorities: [row('999', 'A new one')] })).toMatchObject({ ok: true })
    expect((await shown(senco)).authorities[0]?.note).toContain('Not a number we know')
  })

  test('a new link governor takes the place of the last, who is still named; one who has stopped is no longer told of', async () => {
    const { on, senco } = await scene()
    expect(await recordLinkGovernor(senco, { name: 'David Okoro', startsOn: '2024-09-01', seen: '' })).toMatchObject({ ok: true })
    expect(await recordLinkGovernor(senco, { name: 'Another', seen: '' })).toMatchObject({
      refusal: { kind: 'changed-meanwhile', theirs: { name: 'David Okoro', startsOn: '2024-09-01' } },
    })
    const [held] = (await openSchool(senco, null)).linkGovernors
    expect(await recordLinkGovernor(senco, { name: 'Ann Ley', startsOn: '2026-12-01', seen: held?.id })).toMatchObject(
      refusedFor('startsOn'),
    )
    const done = await recordLinkGovernor(senco, {
      name: 'Ann Ley',
      startsOn: '2025-09-01',
      endedOn: '2026-07-20',
      seen: held?.id,
    })
    expect(done).toMatchObject({ ok: true })
    expect((await shown(senco)).governorsBefore[0]?.words).toMatch(/^David Okoro, since 1 September 2024[.] By A senco/)
    expect((await inside(on, (db) => schoolFactsOf(db, on.school.id))).linkGovernor).toBeNull()
  })
})

test('a school reads nothing of another', async () => {
  const [alder, birch] = [await scene(), await scene()]
  await setAuthorities(alder.senco, { seen: '', authorities: [{ id: '', number: '382', name: 'Kirklees' }] })
  await recordLinkGovernor(alder.senco, { name: 'David Okoro', seen: '' })
  expect(await openSchool(birch.senco, null)).toMatchObject({ terms: [], closures: [], authorities: [], linkGovernors: [] })
})
