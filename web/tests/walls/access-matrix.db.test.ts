import fs from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aProvisionGroup } from '#features/provision/provision-scene.testing.ts'
import { saveView } from '#features/register/save-view.command.server.ts'
import { removeView } from '#features/register/withdraw-view.command.server.ts'
import { startCycle } from '#features/support/start-cycle.command.server.ts'
import { type Role, roles } from '#platform/access/roles.ts'
import { allWork } from '#platform/work/register-of-work.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'
import {
  manyPupils,
  namedApart,
  onePupil,
  oneThing,
  reaches,
  rowsOfMatrix,
  theSchool,
  unlogged,
  workOf,
} from './access-matrix.ts'
import { aboutPupil, lists, naming } from './access-matrix-pupils.ts'
import { aboutSchool, aboutThing } from './access-matrix-things.ts'
import { aPupilOf, aWorld, type Happened, kindOf, type Whose, type World, whatHappens, whoses } from './access-matrix-world.ts'
import { carriedOut, type FullPupil } from './full-school.ts'

import.meta.glob('../../src/**/*.{query,command}.server.ts', { eager: true })

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshDatabase()
})
afterAll(() => fresh.end())

describe('the matrix', () => {
  test('has a row for every query and command there is, and for no other', () => {
    const works = allWork().map((work) => work.name)
    expect([...new Set(rowsOfMatrix.map(workOf))].sort()).toEqual(works.sort())
    expect(rowsOfMatrix.length).toBe(new Set(rowsOfMatrix).size)
  })

  test('knows how to ask each of them', () => {
    const asked = [aboutPupil, lists, aboutThing, aboutSchool].map((part) => Object.keys(part).sort())
    expect(asked).toEqual([onePupil, manyPupils, oneThing, theSchool].map((part) => Object.keys(part).sort()))
  })

  test('misses none that was written in a file of another name, or under a name that is taken', () => {
    const root = path.resolve(import.meta.dirname, '../../src')
    const files = fs.readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => /[.]tsx?$/.test(file))
    const found = files.flatMap((file) => {
      const text = fs.readFileSync(path.join(root, file), 'utf8')
      return [...text.matchAll(/= (?:query|command)(?:<[^>]*>)?\(/g)].map(() => file)
    })
    expect(found.filter((file) => !/[.](query|command)[.]server[.]ts$/.test(file))).toEqual([])
    expect(found).toHaveLength(allWork().length)
  })
})

/** What came of asking, in words that a failing test shows. */
function wordsOf({ answer, written, writtenElsewhere, logged }: Happened, row: string): string {
  const entries = logged.map(({ action, outcome }) => `${action === workOf(row) ? '' : `${action} `}${outcome}`)
  return [
    answer,
    written.length > 0 ? 'written' : 'nothing written',
    ...(writtenElsewhere.length > 0 ? [`WRITTEN IN THE OTHER SCHOOL: ${writtenElsewhere.join(', ')}`] : []),
    `log: ${entries.join(', ') || 'no entry'}`,
  ].join('; ')
}

const doneWords = (row: string): string => {
  if (kindOf(row) === 'command') return 'done; written; log: done'
  return `done; nothing written; log: ${unlogged.includes(row) ? 'no entry' : 'done'}`
}
const refusedWords = (kind: string): string => `${kind}; nothing written; log: refused`
/** What is not theirs to see is not there: no entry of that id, or an empty list. */
const nothingWords = ({ answer }: Happened, row: string): string =>
  answer === 'nothing'
    ? `nothing; nothing written; log: ${unlogged.includes(row) ? 'no entry' : 'done'}`
    : refusedWords('not-found')

type Lines = Record<string, string>
const everyCase = (part: Readonly<Record<string, unknown>>): string[] => Object.keys(part)
function called<Asking>(part: Readonly<Record<string, Asking>>, row: string): Asking {
  const found = part[row]
  if (found === undefined) throw new Error(`Nothing says how ${row} is asked`)
  return found
}

describe('about one pupil', () => {
  let world: World
  let standing: Record<Whose, FullPupil>
  beforeAll(async () => {
    world = await aWorld(fresh.door)
    standing = {
      own: await aPupilOf(world, 'own'),
      other: await aPupilOf(world, 'other'),
      theirs: await aPupilOf(world, 'theirs'),
    }
  })

  /** A command looks for the record before it says who may: what a person cannot reach is not found, whatever their role. */
  function expected(row: string, role: Role, whose: Whose): 'done' | 'not-allowed' | 'nothing' {
    const line = onePupil[row] ?? {}
    const within = (reach: 'every' | 'own' | 'none') =>
      whose !== 'theirs' && (reach === 'every' || (reach === 'own' && whose === 'own'))
    const may = line.every?.includes(role) ? 'every' : line.own?.includes(role) ? 'own' : null
    if (may !== null) return within(may) ? 'done' : 'nothing'
    return kindOf(row) === 'query' || within(reaches[role]) ? 'not-allowed' : 'nothing'
  }

  async function asked(row: string, role: Role, whose: Whose, pupil: FullPupil): Promise<Happened> {
    const senco = whose === 'theirs' ? world.stranger : world.people.senco
    return whatHappens(world, await called(aboutPupil, row)({ scope: world.people[role], pupil, senco }))
  }

  test.each(everyCase(onePupil))('%s', async (row) => {
    const [wanted, found]: [Lines, Lines] = [{}, {}]
    for (const role of roles)
      for (const whose of whoses) {
        // The log tells of every try, refused or not: each look at it is at a pupil whom nobody asked for before.
        if (namedApart.includes(row)) standing[whose] = await aPupilOf(world, whose)
        const [at, want, pupil] = [`${role}, ${whose}`, expected(row, role, whose), standing[whose]]
        const happened = await asked(row, role, whose, pupil)
        found[at] = wordsOf(happened, row)
        wanted[at] = want === 'done' ? doneWords(row) : want === 'nothing' ? nothingWords(happened, row) : refusedWords(want)
        const logged = happened.logged.flatMap((entry) => entry.pupils)
        if (want === 'done') expect([at, ...logged]).toEqual([at, ...(namedApart.includes(row) ? [] : [pupil.pupilId])])
        else expect([at, happened.says.includes(pupil.pupilId) || happened.says.includes(pupil.surname)]).toEqual([at, false])
        // A change would show to the next who asks.
        if (happened.written.length > 0 || happened.answer === 'nothing') standing[whose] = await aPupilOf(world, whose)
      }
    expect(found).toEqual(wanted)
  })

  test.each(naming)('%s changes no entry of another pupil, named beside one’s own', async (row) => {
    const { every = [], own = [] } = onePupil[row] ?? {}
    for (const role of [...every, ...own])
      for (const whose of ['other', 'theirs'] as const) {
        const happened = await asked(row, role, 'own', { ...standing[whose], pupilId: standing.own.pupilId })
        expect(['not-found', 'changed-meanwhile']).toContain(happened.answer)
        expect(wordsOf(happened, row)).toBe(refusedWords(happened.answer))
      }
  })
})

describe('a list of pupils', () => {
  let world: World
  let pupils: Record<'own' | 'other', FullPupil>
  beforeAll(async () => {
    world = await aWorld(fresh.door)
    pupils = { own: await aPupilOf(world, 'own'), other: await aPupilOf(world, 'other') }
    for (const { pupilId } of Object.values(pupils)) await carriedOut(startCycle(world.people.senco, { pupilId }))
    const given = Object.values(pupils).map(({ pupilId }) => pupilId)
    await aProvisionGroup(world.alder, { by: world.people.senco.viewer.staffId, provision: 'Listed', pupils: given })
    await aPupilOf(world, 'theirs')
  })

  test.each(everyCase(manyPupils))('%s', async (row) => {
    const [wanted, found]: [Lines, Lines] = [{}, {}]
    const names = { every: 'own and other', own: 'own', nobody: 'nobody' }
    for (const role of roles) {
      const happened = await whatHappens(world, () => called(lists, row)(world.people[role]))
      const named = (['own', 'other'] as const).filter((whose) => happened.says.includes(pupils[whose].pupilId))
      const line = manyPupils[row] ?? {}
      const whom = (['every', 'own', 'nobody'] as const).find((one) => line[one]?.includes(role))
      found[role] = `${wordsOf(happened, row)}; names ${named.join(' and ') || 'nobody'}`
      wanted[role] = `${whom ? doneWords(row) : refusedWords('not-allowed')}; names ${whom ? names[whom] : 'nobody'}`
      expectNothingOfElsewhere(world, happened)
      const logged = new Set(happened.logged.flatMap((entry) => entry.pupils))
      expect((['own', 'other'] as const).filter((whose) => logged.has(pupils[whose].pupilId))).toEqual(named)
    }
    expect(found).toEqual(wanted)
  })
})

/** Nothing of the other school: neither its id, nor anything that bears its mark. */
function expectNothingOfElsewhere({ birch }: World, { says, writtenElsewhere }: Happened): void {
  expect(says).not.toContain(birch.school.id)
  expect(says).not.toContain('Elsewhere')
  expect(writtenElsewhere).toEqual([])
}

describe('about a thing of the school, and the school', () => {
  let world: World
  beforeAll(async () => {
    world = await aWorld(fresh.door)
  })

  test.each(everyCase(oneThing))('%s', async (row) => {
    const [wanted, found]: [Lines, Lines] = [{}, {}]
    for (const role of roles) {
      const scope = world.people[role]
      const may = oneThing[row]?.includes(role)
      const happened = await whatHappens(world, await called(aboutThing, row)({ scope, senco: world.people.senco }))
      found[`${role}, here`] = wordsOf(happened, row)
      wanted[`${role}, here`] = may ? doneWords(row) : refusedWords('not-allowed')
      expectNothingOfElsewhere(world, happened)
      const there = await whatHappens(world, await called(aboutThing, row)({ scope, senco: world.stranger }))
      found[`${role}, elsewhere`] = wordsOf(there, row)
      wanted[`${role}, elsewhere`] = turnedAway(there, row, may === true)
      expectNothingOfElsewhere(world, there)
    }
    expect(found).toEqual(wanted)
  })

  /** Not there, or (where it stands beside what is changed) no longer there. Who may not ask at all may be told that. */
  function turnedAway(happened: Happened, row: string, may: boolean): string {
    const allowed = ['changed-meanwhile', ...(may ? [] : ['not-allowed'])]
    return allowed.includes(happened.answer) ? refusedWords(happened.answer) : nothingWords(happened, row)
  }

  test.each(everyCase(theSchool))('%s', async (row) => {
    const [wanted, found]: [Lines, Lines] = [{}, {}]
    for (const role of roles) {
      const happened = await whatHappens(world, () => called(aboutSchool, row)(world.people[role]))
      found[role] = wordsOf(happened, row)
      wanted[role] = theSchool[row]?.includes(role) ? doneWords(row) : refusedWords('not-allowed')
      expectNothingOfElsewhere(world, happened)
    }
    expect(found).toEqual(wanted)
  })

  test('a colleague’s view of the register is not taken away, whoever asks', async () => {
    for (const role of roles) {
      const query = 'status=K'
      const { savedViewId } = await carriedOut(saveView(world.people.senco, { name: `For ${role}`, query, shared: true }))
      const scope = role === 'senco' ? await world.alder.as(['senco']) : world.people[role]
      const happened = await whatHappens(world, () => removeView(scope, { savedViewId }))
      expect([role, wordsOf(happened, 'register.withdraw-view')]).toEqual([role, refusedWords('not-found')])
    }
  })
})
