import { sql } from 'kysely'
import { missing } from '#platform/work/refusal.ts'
import type { Database } from '#platform/work/scope.ts'

export interface PupilForChange {
  pupilId: string
  version: number
  bornOn: string
  surname: string
  forename: string
  middleNames: string | null
  preferredSurname: string | null
  preferredForename: string | null
  registrationGroup: string | null
  keyWorkerId: string | null
  upn: string | null
}

/** The pupil, held until the transaction ends, so that two changes to one pupil's record follow one another. */
export async function pupilForChange(db: Database, schoolId: string, pupilId: string): Promise<PupilForChange> {
  const { rows } = await sql<PupilForChange>`select pupil_id as "pupilId", version, born_on::text as "bornOn", surname, forename,
      middle_names as "middleNames", preferred_surname as "preferredSurname", preferred_forename as "preferredForename",
      registration_group as "registrationGroup", key_worker_id as "keyWorkerId", upn
    from pupil where school_id = ${schoolId} and pupil_id = ${pupilId} and withdrawn_at is null for update`.execute(db)
  const pupil = rows[0]
  if (!pupil) throw missing()
  return pupil
}

export interface Details {
  keyWorkerId: string | null
  preferredForename: string | null
  preferredSurname: string | null
  registrationGroup: string | null
}

/** False when somebody else changed the pupil since `version`. */
export async function saveDetails(
  db: Database,
  { schoolId, pupilId, version }: { schoolId: string; pupilId: string; version: number },
  details: Details & { sortKey: string; searchKey: string },
): Promise<boolean> {
  const { rows } =
    await sql`update pupil set key_worker_id = ${details.keyWorkerId}, preferred_forename = ${details.preferredForename},
      preferred_surname = ${details.preferredSurname}, registration_group = ${details.registrationGroup},
      sort_key = ${details.sortKey}, search_key = ${details.searchKey}
    where school_id = ${schoolId} and pupil_id = ${pupilId} and version = ${version} returning pupil_id`.execute(db)
  return rows.length === 1
}

/** Everybody who can be key worker: on the staff and not gone. */
export async function possibleKeyWorkers(
  db: Database,
  schoolId: string,
  today: string,
): Promise<{ staffId: string; name: string }[]> {
  const { rows } = await sql<{ staffId: string; name: string }>`select staff_id as "staffId", name from staff
    where school_id = ${schoolId} and (ended_on is null or ended_on >= ${today}::date) order by name`.execute(db)
  return rows
}
