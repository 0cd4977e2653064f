import { sql } from 'kysely'
import { aPayRole, aProvisionGroup, aTerm, type GroupMade } from '#features/provision/provision-scene.testing.ts'
import { keepLedger } from '#features/provision/public.server.ts'
import { mapFilterFrom } from '#features/provision-map/map-filter.form.ts'
import { counting } from '#features/pupil/counting-pool.testing.ts'
import { aPupil } from '#features/pupil/pupil-scene.testing.ts'
import { newId } from '#platform/db/ids.ts'
import type { Scope } from '#platform/work/scope.ts'
import { asSchool } from '#platform/work/transaction.server.ts'
import { freshDatabase } from './database.ts'
import { aSchool, type TestSchool } from './school.ts'

export const filter = (query = '') => mapFilterFrom(new URLSearchParams(query))

export interface MapScene {
  end: () => Promise<void>
  statements: string[]
  alder: TestSchool
  birch: TestSchool
  senco: Scope
  assistant: Scope
  pupils: string[]
  reading: GroupMade
}

interface Recording {
  alder: TestSchool
  senco: Scope
  made: GroupMade
}

/** A record of one session: all of it for everybody, unless somebody is named as away. */
const record = (
  { alder, senco, made }: Recording,
  day: string,
  also: { happened?: string; minutes?: number; away?: string; startsAt?: string } = {},
) =>
  asSchool(alder.database, alder.school.id, async (db) => {
    const { happened = 'held', minutes = 20, away, startsAt = '10:20' } = also
    const entryId = newId()
    await sql`insert into session_entry (school_id, entry_id, group_id, day, starts_at, made_at, happened, minutes, reason, recorded_by)
      values (${alder.school.id}, ${entryId}, ${made.groupId}, ${day}, ${startsAt}, now(), ${happened}, ${minutes},
        ${happened === 'cancelled' ? 'staff-absent' : null}, ${senco.viewer.staffId})`.execute(db)
    if (away)
      await sql`insert into session_mark (school_id, pupil_id, entry_id, here, reason)
        values (${alder.school.id}, ${away}, ${entryId}, false, 'not-in-school')`.execute(db)
    await keepLedger(db, alder.school.id, { groupIds: [made.groupId] })
  })

const review = ({ alder, senco, made }: Recording, pupilId: string, went: number) =>
  asSchool(alder.database, alder.school.id, async (db) => {
    await sql`insert into provision_review (school_id, pupil_id, review_id, place_id, group_id, reviewed_on, went, exit_value, decision, recorded_by)
      values (${alder.school.id}, ${pupilId}, ${newId()}, ${made.places.get(pupilId) ?? ''}, ${made.groupId}, '2026-11-09', ${went}, 88, 'continue',
        ${senco.viewer.staffId})`.execute(db)
  })

/** Two provisions of one school, of which three sessions are recorded and two reviews, and another school with its own. */
export async function aMapScene(): Promise<MapScene> {
  const fresh = await freshDatabase()
  const end = fresh.end
  const counted = counting(fresh.door)
  const statements = counted.statements
  const alder = await aSchool(counted.door)
  const birch = await aSchool(counted.door)
  const senco = await alder.as(['senco'])
  const assistant = await alder.as(['teaching-assistant'])
  const by = senco.viewer.staffId
  await aTerm(alder, by)
  const roleId = await aPayRole(alder, by)
  const pupils: string[] = []
  for (const [at, surname] of ['One', 'Two', 'Three', 'Four'].entries())
    pupils.push(
      await aPupil(alder, {
        surname,
        class: at < 3 ? '9C' : '8A',
        year: at < 3 ? '9' : '8',
        needs: at === 0 ? [['SLCN', 1]] : [],
      }),
    )
  const staffId = assistant.viewer.staffId
  const reading = await aProvisionGroup(alder, { by, pupils: pupils.slice(0, 3), staffId, roleId, reviewOn: '2026-11-02' })
  await aProvisionGroup(alder, {
    by,
    name: 'Fridays',
    provision: 'Therapy',
    wave: 'specialist',
    area: 'CI',
    pupils: pupils.slice(3),
    slots: [{ weekday: 5, startsAt: '09:00', minutes: 60 }],
  })
  const at = { alder, senco, made: reading }
  await record(at, '2026-09-07')
  await record(at, '2026-09-09', { away: pupils[0] ?? '' })
  await record(at, '2026-09-14', { happened: 'cancelled', minutes: 0 })
  for (const pupil of pupils.slice(0, 2)) await review(at, pupil, pupil === pupils[0] ? 4 : 2)
  // Another school with the same words: nothing of it may ever show.
  const theirs = (await birch.as(['senco'])).viewer.staffId
  await aTerm(birch, theirs)
  await aProvisionGroup(birch, {
    by: theirs,
    provision: 'Elsewhere',
    pupils: [await aPupil(birch, { surname: 'Elsewhere' })],
    staffId: theirs,
  })
  return { end, statements, alder, birch, senco, assistant, pupils, reading }
}
