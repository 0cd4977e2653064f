import { isId } from '#platform/db/ids.ts'
import { isDay } from '#platform/http/fields.ts'
import { query } from '#platform/work/query.server.ts'
import { missing } from '#platform/work/refusal.ts'
import type { Scope } from '#platform/work/scope.ts'
import { giversOn, type SessionRow, sessionsOf } from './plan.store.server.ts'
import { mayOpenSessions, maySeeEverybodysWeek } from './sessions.policy.ts'
import { shortNames } from './shown.rules.ts'
import { mondayOf, type WeekSession, weekAfter, withoutSurnames } from './timetable.rules.ts'

interface Asked {
  staffId: string | null
  week: string | null
}

export interface TimetablePage {
  staffId: string
  person: string
  monday: string
  today: string
  sessions: (WeekSession & { pupilIds: string[] })[]
  /** Whose week can be chosen; oneself alone where that is all. */
  people: { staffId: string; name: string }[]
}

/** One's own week; somebody else's for those who may look at it, and not there for others. */
function whoseOf({ viewer }: Scope, staffId: string | null): string {
  if (staffId === null || staffId === viewer.staffId) return viewer.staffId
  if (!isId(staffId) || !maySeeEverybodysWeek(viewer, null).may) throw missing()
  return staffId
}

function line({ provision, name, pupils, ...row }: SessionRow): WeekSession & { pupilIds: string[] } {
  const { groupId, day, startsAt, plannedMinutes, minutes, room, state } = row
  const title = withoutSurnames(`${provision}, ${name}`, pupils)
  const short = [...shortNames(pupils).values()]
  return {
    groupId,
    day,
    startsAt,
    plannedMinutes,
    minutes,
    room,
    state,
    title,
    pupils: short,
    pupilIds: pupils.map((one) => one.pupilId),
  }
}

/** A person's week of sessions. */
export const openTimetable = query({
  name: 'sessions.open-timetable',
  may: mayOpenSessions,
  audit: ({ sessions }: TimetablePage) => ({
    pupils: [...new Set(sessions.flatMap(({ pupilIds }) => pupilIds))],
    detail: { sessions: sessions.length },
  }),
  read: async (tools, asked: Asked): Promise<TimetablePage> => {
    const { db, school, viewer, today } = tools
    const staffId = whoseOf(tools, asked.staffId)
    const monday = mondayOf(asked.week !== null && isDay(asked.week) ? asked.week : today)
    const span = { schoolId: school.id, from: monday, to: weekAfter(monday, 1) }
    const rows = await sessionsOf(db, { ...span, staffId })
    const givers = maySeeEverybodysWeek(viewer, null).may
      ? await giversOn(db, { ...span, from: weekAfter(monday, -4), to: weekAfter(monday, 4) })
      : []
    const people = [{ staffId: viewer.staffId, name: viewer.name }, ...givers.filter((one) => one.staffId !== viewer.staffId)]
    return {
      staffId,
      person: people.find((one) => one.staffId === staffId)?.name ?? 'Somebody else',
      monday,
      today,
      sessions: rows.filter(({ day }) => day < weekAfter(monday, 1)).map(line),
      people,
    }
  },
})

export interface CalendarOfPerson {
  person: string
  sessions: Omit<WeekSession, 'pupils'>[]
  /** Whose names were read to keep them out. */
  pupilIds: string[]
}

/** Six weeks for a calendar program. */
export const openTimetableFile = query({
  name: 'sessions.open-timetable-file',
  may: mayOpenSessions,
  audit: ({ sessions, pupilIds }: CalendarOfPerson) => ({
    pupils: pupilIds,
    detail: { sessions: sessions.length, format: 'ics' },
  }),
  read: async (tools, asked: Asked): Promise<CalendarOfPerson> => {
    const { db, school, viewer, today } = tools
    const staffId = whoseOf(tools, asked.staffId)
    const monday = mondayOf(asked.week !== null && isDay(asked.week) ? asked.week : today)
    const rows = await sessionsOf(db, { schoolId: school.id, from: monday, to: weekAfter(monday, 6), staffId })
    return {
      person: staffId === viewer.staffId ? viewer.name : 'a colleague',
      sessions: rows.map(line).map(({ pupils: _, pupilIds: _ids, ...one }) => one),
      pupilIds: [...new Set(rows.flatMap(({ pupils }) => pupils.map((one) => one.pupilId)))],
    }
  },
})
