import { type BookedDay, minuteOf, timeOf } from './bookings.ts'
import type { Clash, Lesson } from './clash-facts.ts'

/** As often in a row a lesson has to be missed before it is said: less is no habit. */
const often = 3

interface Run {
  groups: Set<string>
  from: number
  to: number
  firstDay: string
  times: number
}

/**
 * Pupils who miss a lesson three times in a row or more, for one group or for several by turns. A day on which the school is closed, and a
 * week in which the lesson is not given, break no row. Of several rows the longest is told.
 */
export function missedLessons(booked: readonly BookedDay[], lessons: readonly Lesson[]): Clash[] {
  return lessons.flatMap((lesson) => {
    const given = booked.filter(
      ({ day }) => day.weekday === lesson.weekday && [undefined, 'every', day.week].includes(lesson.week),
    )
    return [...new Set(lesson.pupilIds)].flatMap((pupilId) => {
      const run = longestRun(given, lesson, pupilId)
      return run && run.times >= often ? [clashOf(lesson, pupilId, run)] : []
    })
  })
}

function longestRun(given: readonly BookedDay[], lesson: Lesson, pupilId: string): Run | null {
  const [starts, ends] = [minuteOf(lesson.from), minuteOf(lesson.to)]
  let [longest, run]: [Run | null, Run | null] = [null, null]
  for (const { day, pupils } of given) {
    const over = (pupils.get(pupilId) ?? []).filter((one) => one.starts < ends && starts < one.ends)
    if (over.length === 0) {
      run = null
      continue
    }
    run ??= { groups: new Set(), from: ends, to: starts, firstDay: day.day, times: 0 }
    run.times++
    for (const one of over) {
      run.groups.add(one.groupId)
      run.from = Math.min(run.from, Math.max(starts, one.starts))
      run.to = Math.max(run.to, Math.min(ends, one.ends))
    }
    if (!longest || run.times > longest.times) longest = run
  }
  return longest
}

const clashOf = ({ name, weekday }: Lesson, who: string, run: Run): Clash => ({
  kind: 'lesson',
  who,
  groups: [...run.groups].sort(),
  lesson: name,
  weekday,
  from: timeOf(run.from),
  to: timeOf(run.to),
  firstDay: run.firstDay,
  times: run.times,
})
