import fs from 'node:fs'
import { describe, expect, test } from 'vitest'
import { schoolDaysOf } from '../calendar.ts'
import type { ShareBy } from '../facts.ts'
import { ledgerOf } from '../ledger.ts'
import type { Session } from '../lines.ts'
import { entries } from './worked-records.ts'
import { dates, groups, rates, term, toDate } from './worked-school.ts'

const days = schoolDaysOf(dates)
const ledger = (span: { from: string; to: string }, shareBy: ShareBy = 'present'): Session[] =>
  groups.flatMap((group) => ledgerOf({ group, span, days, rates, entries, shareBy }))
const [whole, sofar] = [ledger(term), ledger(toDate)]

/** Minutes and pence planned in the term; planned minutes and minutes given, planned pence and pence given to date. */
type Sums = [number, number, number, number, number, number]
interface Part {
  plannedMinutes: number
  minutes: number
  plannedPence: number | null
  pence: number | null
}
function sums(partsOf: (session: Session) => readonly Part[]): Sums {
  const sum = (sessions: Session[], of: keyof Part) =>
    sessions.flatMap(partsOf).reduce((all, part) => all + (part[of] ?? Number.NaN), 0)
  return [
    sum(whole, 'plannedMinutes'),
    sum(whole, 'plannedPence'),
    sum(sofar, 'plannedMinutes'),
    sum(sofar, 'minutes'),
    sum(sofar, 'plannedPence'),
    sum(sofar, 'pence'),
  ]
}

describe('the sums of the worksheet', () => {
  test.each<[provision: string, expected: Sums]>([
    ['reading', [810, 24948, 630, 590, 19254, 18034]],
    ['talk', [560, 17738, 440, 440, 13883, 14160]],
    ['number', [395, 12989, 290, 310, 9536, 10194]],
    ['circuit', [280, 17290, 220, 200, 13492, 12226]],
    ['speech', [270, 51000, 225, 180, 42500, 34000]],
    ['building', [780, 30633, 600, 585, 23461, 22986]],
  ])('of the provision %s', (groupId, expected) =>
    expect(sums((session) => (session.groupId === groupId ? [session] : []))).toEqual(expected),
  )

  test.each<[pupil: string, expected: Sums]>([
    ['ada', [1590, 15972, 1230, 1175, 12282, 12960]],
    ['ben', [1090, 14080, 850, 760, 10916, 10137]],
    ['cai', [810, 8317, 630, 530, 6419, 5410]],
    ['dee', [280, 2951, 240, 280, 2522, 3159]],
    ['eli', [280, 2950, 240, 200, 2522, 2106]],
    ['fay', [280, 2950, 240, 240, 2522, 2730]],
    ['gus', [1060, 12105, 800, 725, 9026, 8378]],
    ['hal', [280, 4440, 200, 200, 3156, 3081]],
    ['ivy', [1175, 12946, 890, 870, 9426, 10118]],
    ['jo', [395, 5290, 290, 285, 3563, 3919]],
    ['kit', [220, 2411, 220, 190, 2411, 2356]],
    ['lou', [1060, 13422, 820, 725, 10363, 9571]],
    ['max', [550, 5764, 445, 360, 4498, 3675]],
    ['nia', [270, 51000, 225, 135, 42500, 34000]],
  ])('of the pupil %s', (pupilId, expected) =>
    expect(sums(({ pupils }) => pupils.filter((line) => line.pupilId === pupilId))).toEqual(expected),
  )

  test.each<[adult: string, expected: Sums]>([
    ['reading-ta', [810, 24948, 630, 590, 19254, 18034]],
    ['talk-ta', [336, 10374, 264, 264, 8097, 8374]],
    ['talk-hlta', [224, 7364, 176, 176, 5786, 5786]],
    ['number-hlta', [395, 12989, 290, 310, 9536, 10194]],
    ['circuit-first', [280, 8645, 220, 200, 6746, 6113]],
    ['circuit-second', [280, 8645, 220, 200, 6746, 6113]],
    ['speech-therapist', [270, 51000, 225, 180, 42500, 34000]],
    ['building-ta', [420, 12740, 420, 405, 12740, 12265]],
    ['building-hlta', [360, 11844, 180, 180, 5922, 5922]],
  ])('of the adult %s', (adultId, expected) =>
    expect(sums(({ adults }) => adults.filter((line) => line.adultId === adultId))).toEqual(expected),
  )

  test('of the whole school, with nothing that nobody carries', () => {
    expect(sums((session) => [session])).toEqual([3095, 154598, 2405, 2305, 122126, 111600])
    expect(sums(({ pupils }) => pupils)).toEqual([9340, 154598, 7320, 6675, 122126, 111600])
    expect(sums(({ adults }) => adults)).toEqual([3375, 148549, 2625, 2505, 117327, 106801])
    expect(whole.every((one) => one.unsharedPlannedPence === 0 && one.unsharedPence === 0 && !one.unpriced)).toBe(true)
  })
})

/** The rows of a table under a heading of the worksheet, cell by cell. */
function rowsUnder(heading: string): string[][] {
  const sheet = fs.readFileSync(new URL('worked-school.md', import.meta.url), 'utf8')
  const section = sheet.split(/^##+ /m).find((one) => one.startsWith(`${heading}\n`)) ?? ''
  const lines = section.split('\n').filter((line) => line.startsWith('|'))
  return lines.map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
}

/** A session as its row of the worksheet: planned / given for the minutes, the pence and each pupil. */
function rowOf(session: Session, head: readonly string[]): string[] {
  const pair = (planned: number, given: number) => `${planned} / ${session.day <= toDate.to ? given : '·'}`
  return head.map((name) => {
    if (name === 'Day') return session.day
    if (name === 'Minutes') return pair(session.plannedMinutes, session.minutes)
    if (name === 'Pence') return pair(session.plannedPence, session.pence)
    if (name === 'Nobody') return pair(session.unsharedPlannedPence, session.unsharedPence)
    const line = session.pupils.find(({ pupilId }) => pupilId === name.toLowerCase())
    return line ? pair(line.plannedPence, line.pence) : ''
  })
}

test.each([
  ['reading', 'Reading in threes', 'present', 27],
  ['talk', 'Talk group', 'present', 14],
  ['number', 'Number', 'present', 14],
  ['circuit', 'Sensory circuit', 'present', 14],
  ['speech', 'Speech and language', 'present', 6],
  ['building', 'Building club', 'present', 15],
  ['building', 'Building club, shared by size', 'size', 15],
] as const)('%s: every row of the worksheet under "%s"', (groupId, heading, shareBy, count) => {
  const [head = [], , ...rows] = rowsUnder(heading)
  const asked = head.map((name, at) => ({ name, at })).filter(({ name }) => name !== 'Week' && name !== 'What happened')
  const found = ledger(term, shareBy).filter((session) => session.groupId === groupId)
  expect(rows).toHaveLength(count)
  expect(
    found.map((session) =>
      rowOf(
        session,
        asked.map(({ name }) => name),
      ),
    ),
  ).toEqual(rows.map((row) => asked.map(({ at }) => row[at])))
  const letters = new Map(days.map(({ day, week }) => [day, week]))
  expect(found.map(({ day }) => letters.get(day))).toEqual(rows.map((row) => row[1]))
})
