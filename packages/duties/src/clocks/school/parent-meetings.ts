import { type Day, writeDay } from '../../counting/days.ts'
import { knownDay, readSchoolYear, termEnds } from '../../counting/school-year.ts'
import type { Step } from '../../engine/duty.ts'
import { valueOn } from '../../engine/parameter.ts'
import { citationOf } from '../../engine/source.ts'
import { inWords } from '../../engine/words.ts'
import { parentMeetings as meetings } from '../../parameters/periods.ts'

export interface ParentMeetingsGiven {
  /** `2026-27`: from 1 September to 31 August. */
  academicYear: string
  joinedOn?: Day | undefined
  heldOn: readonly Day[]
  today: Day
}
export interface ParentMeetingsAnswer {
  expected: number
  held: number
  state: 'does-not-apply' | 'met' | 'running' | 'late'
  nextBy: Day | null
  because: Step[]
}

/**
 * How many meetings with parents a school year asks for, how many were held by today, and by when the next is: one by the end of each
 * term that is left (SEND Code, para. 6.65; timelines.md, section 4). The terms end by the calendar, as no term dates are given.
 * @example parentMeetings({ academicYear: '2026-27', heldOn: [], today: '2026-11-23' }).nextBy // 2026-12-31
 */
export function parentMeetings(given: ParentMeetingsGiven): ParentMeetingsAnswer {
  const year = readSchoolYear(given.academicYear)
  if (year === null) throw new RangeError(`${given.academicYear} is not a school year`)
  for (const day of [given.today, ...given.heldOn]) knownDay(day)
  const [from, ends] = [`${year}-09-01`, termEnds(year).map(writeDay)]
  const full = from < firstInForce ? 0 : valueOn(meetings, from).value
  const since = given.joinedOn === undefined ? from : writeDay(knownDay(given.joinedOn))
  // One for each term not over when the pupil joined.
  const left = ends.filter((end) => end >= since)
  const expected = Math.min(full, left.length)
  const held = given.heldOn.filter((day) => day >= from && day >= since && day <= (ends[2] ?? from) && day <= given.today).length
  const nextBy = held < expected ? (left[held] ?? null) : null
  const state = stateOf({ expected, nextBy, today: given.today })
  return { expected, held, state, nextBy, because: steps(given, { expected, held, nextBy }) }
}

const firstInForce = '2014-09-01'

function stateOf({
  expected,
  nextBy,
  today,
}: {
  expected: number
  nextBy: Day | null
  today: Day
}): ParentMeetingsAnswer['state'] {
  if (expected === 0) return 'does-not-apply'
  if (nextBy === null) return 'met'
  return today > nextBy ? 'late' : 'running'
}

function steps(
  { academicYear, joinedOn, today }: ParentMeetingsGiven,
  { expected, held, nextBy }: { expected: number; held: number; nextBy: Day | null },
): Step[] {
  const citation = citationOf(valueOn(meetings, today < firstInForce ? firstInForce : today).says)
  const joined: Step[] =
    joinedOn === undefined
      ? []
      : [
          {
            says: `Joined on ${inWords(joinedOn)}: three are expected of who joins in the autumn, two in the spring, one in the summer, by custom`,
            on: joinedOn,
            citation,
          },
        ]
  return [
    {
      says: 'A school should meet the parents of a pupil on SEN Support at least three times in a school year',
      on: null,
      citation,
    },
    ...joined,
    { says: `${held} of ${expected} held in ${academicYear} by ${inWords(today)}`, on: today, citation },
    {
      says: 'One by the end of each term is a warning of Waymark’s; the terms are taken to end on 31 December, 31 March and 31 August, as no term dates are given',
      on: null,
      citation,
    },
    ...(nextBy === null ? [] : [{ says: `The next is held by ${inWords(nextBy)}`, on: nextBy, citation }]),
  ]
}
