import { sql } from 'kysely'
import { newId } from '#platform/db/ids.ts'
import { addFiles } from '#platform/files/files.store.server.ts'
import { TakenFile } from '#platform/files/take-in.server.ts'
import type { House } from '#platform/http/house-context.server.ts'
import type { Scope } from '#platform/work/scope.ts'
import { asSchool } from '#platform/work/transaction.server.ts'

/** Pupils of long ago, with a file each that has passed its time or soon will. Nobody of these is real. */
const leavers = [
  { forename: 'Edith', surname: 'Marlowe', bornOn: '1994-05-14', leftOn: '2012-07-20', keptOn: '2009-03-11' },
  { forename: 'Tobias', surname: 'Quennell', bornOn: '1995-02-28', leftOn: '2013-07-19', keptOn: '2010-11-02' },
  { forename: 'Rosamund', surname: 'Fairlie', bornOn: '1993-10-09', leftOn: '2011-07-22', keptOn: '2008-02-05' },
  { forename: 'Winifred', surname: 'Ashcombe', bornOn: '1996-04-03', leftOn: '2014-07-18', keptOn: '2011-06-24' },
] as const

/** What the page about keeping and destroying files has to show. */
export async function tellRetention(house: House, scope: Scope, by: string): Promise<void> {
  const schoolId = scope.school.id
  for (const { forename, surname, bornOn, leftOn, keptOn } of leavers) {
    const [pupilId, concernId] = [newId(), newId()]
    const bytes = new TextEncoder().encode('Notes of a lesson, written for a demonstration.\n')
    const file = await TakenFile.from(house, { schoolId, pupilId }, { name: 'notes.txt', bytes })
    if (!(file instanceof TakenFile)) throw new Error(file.says)
    const [sortKey, searchKey] = [`${surname}, ${forename}`.toLowerCase(), ` ${forename} ${surname} `.toLowerCase()]
    await asSchool(scope.database, schoolId, async (db) => {
      await sql`insert into pupil (school_id, pupil_id, surname, forename, sort_key, search_key, born_on, left_on)
        values (${schoolId}, ${pupilId}, ${surname}, ${forename}, ${sortKey}, ${searchKey}, ${bornOn}, ${leftOn})`.execute(db)
      await sql`insert into concern (school_id, pupil_id, concern_id, area, source, seen, raised_on, recorded_by)
        values (${schoolId}, ${pupilId}, ${concernId}, 'CL', 'staff', 'Stops after two lines of a text', ${keptOn}, ${by})`.execute(
        db,
      )
      await addFiles(db, { schoolId, pupilId, by }, { concernId }, [file])
      await sql`insert into concern_decision (school_id, pupil_id, concern_id, concern_decision_id, decision, reason, decided_on, recorded_by)
        values (${schoolId}, ${pupilId}, ${concernId}, ${newId()}, 'no-action', 'Reads with a guide now', ${keptOn}, ${by})`.execute(
        db,
      )
      await sql`update kept_file set recorded_at = ${keptOn}::date where school_id = ${schoolId} and concern_id = ${concernId}`.execute(
        db,
      )
    })
  }
}
