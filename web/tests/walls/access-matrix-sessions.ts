import { sql } from 'kysely'
import { aProvisionGroup, aTerm } from '#features/provision/provision-scene.testing.ts'
import { cancelSessions, giveCover, undoCover } from '#features/sessions/cover.command.server.ts'
import { itemOf } from '#features/sessions/cover.rules.ts'
import { openCover } from '#features/sessions/open-cover.query.server.ts'
import { openDelivery } from '#features/sessions/open-delivery.query.server.ts'
import { openPlan, openSessions } from '#features/sessions/open-sessions.query.server.ts'
import { openTimetable, openTimetableFile } from '#features/sessions/open-timetable.query.server.ts'
import { chooseRecord, recordSession } from '#features/sessions/record-session.command.server.ts'
import type { Role } from '#platform/access/roles.ts'
import { newId } from '#platform/db/ids.ts'
import type { Scope } from '#platform/work/scope.ts'
import { asSchool } from '#platform/work/transaction.server.ts'
import type { MatrixPart } from './access-matrix-part.ts'
import { carriedOut } from './full-school.ts'

const givers: readonly Role[] = ['senco', 'sen-administrator', 'leadership', 'teacher', 'teaching-assistant']
const keepers: readonly Role[] = ['senco', 'sen-administrator']
const day = '2026-11-23'

interface At {
  scope: Scope
  senco: Scope
}

/** A group that the person gives, where the school is theirs; it meets on the day, once, at a time of its own. */
async function aGroupOf({ scope, senco }: At) {
  const { rows } = await asSchool(senco.database, senco.school.id, (db) =>
    sql`select 1 from school_term where school_id = ${senco.school.id} and name = 'Autumn' limit 1`.execute(db),
  )
  if (rows.length === 0) await aTerm(senco, senco.viewer.staffId)
  const staffId = scope.school.id === senco.school.id ? scope.viewer.staffId : senco.viewer.staffId
  const words = `Group ${newId().slice(-8)}`
  const slots = [{ weekday: 1, startsAt: '11:10', minutes: 20 }]
  const made = await aProvisionGroup(senco, {
    by: senco.viewer.staffId,
    name: words,
    provision: words,
    pupils: [],
    staffId,
    slots,
  })
  return { groupId: made.groupId, adultId: made.adultId, day, startsAt: '11:10' }
}

const aRecord = async (at: At, more = {}) => {
  const { adultId: _, ...session } = await aGroupOf(at)
  return { ...session, entryId: newId(), happened: 'held', minutes: 20, madeAt: '2026-11-23T11:40:00.000Z', marks: [], ...more }
}

/** A colleague with nothing to do. */
async function aColleague(senco: Scope): Promise<string> {
  const staffId = newId()
  await asSchool(senco.database, senco.school.id, async (db) => {
    await sql`insert into staff (school_id, staff_id, name) values (${senco.school.id}, ${staffId}, 'A colleague')`.execute(db)
    await sql`insert into role_held (school_id, role_held_id, staff_id, role, starts_on)
      values (${senco.school.id}, ${newId()}, ${staffId}, 'teaching-assistant', '2020-09-01')`.execute(db)
  })
  return staffId
}

async function givingOf(at: At) {
  const { groupId, adultId, startsAt } = await aGroupOf(at)
  return { day, items: itemOf({ groupId, adultId, startsAt }), standIn: await aColleague(at.senco) }
}

/** Who may do what about the sessions of provision, and how each is asked. */
export const sessionsPart: MatrixPart = {
  onePupil: {},
  manyPupils: {},
  oneThing: {
    'sessions.record': givers,
    'sessions.choose': givers,
    'sessions.give-cover': keepers,
    'sessions.undo-cover': keepers,
    'sessions.cancel': keepers,
  },
  theSchool: {
    'sessions.open': givers,
    'sessions.plan': givers,
    'sessions.open-cover': keepers,
    'sessions.open-timetable': givers,
    'sessions.open-timetable-file': givers,
    'sessions.open-delivery': ['senco', 'sen-administrator', 'leadership'],
  },
  unlogged: [],
  aboutPupil: {},
  lists: {},
  aboutThing: {
    'sessions.record': async (at) => {
      const record = await aRecord(at)
      return () => recordSession(at.scope, record)
    },
    'sessions.choose': async (at) => {
      const record = await aRecord(at)
      await carriedOut(recordSession(at.senco, record))
      const { groupId, startsAt, entryId: chosen } = record
      return () => chooseRecord(at.scope, { groupId, day, startsAt, entryId: newId(), chosen })
    },
    'sessions.give-cover': async (at) => {
      const giving = await givingOf(at)
      return () => giveCover(at.scope, giving)
    },
    'sessions.undo-cover': async (at) => {
      const giving = await givingOf(at)
      await carriedOut(giveCover(at.senco, giving))
      const { sessions } = await openCover(at.senco, { day })
      const coverId = sessions.find((one) => itemOf(one) === giving.items)?.cover?.coverId
      return () => undoCover(at.scope, { coverId })
    },
    'sessions.cancel': async (at) => {
      const { items } = await givingOf(at)
      return () => cancelSessions(at.scope, { from: day, to: day, reason: 'trip', byItem: 'yes', items })
    },
  },
  aboutSchool: {
    'sessions.open': (scope) => openSessions(scope, { day, whose: null }),
    'sessions.plan': (scope) => openPlan(scope, null),
    'sessions.open-cover': (scope) => openCover(scope, { day }),
    'sessions.open-timetable': (scope) => openTimetable(scope, { staffId: null, week: null }),
    'sessions.open-timetable-file': (scope) => openTimetableFile(scope, { staffId: null, week: null }),
    'sessions.open-delivery': (scope) => openDelivery(scope, { term: null }),
  },
}
