import { sql } from 'kysely'
import { newId } from '#platform/db/ids.ts'
import type { Database } from '#platform/work/scope.ts'

export interface NeedFact {
  senNeedId: string
  type: string
  rank: number
  startsOn: string | null
  endsOn: string | null
  note: string | null
}

/** The needs of a pupil that stand, ended ones too, first need first. */
export async function needFactsOf(db: Database, schoolId: string, pupilId: string): Promise<NeedFact[]> {
  const { rows } =
    await sql<NeedFact>`select sen_need_id as "senNeedId", type, rank, starts_on::text as "startsOn", ends_on::text as "endsOn", note
    from sen_need where school_id = ${schoolId} and pupil_id = ${pupilId} and withdrawn_at is null
    order by rank, recorded_at, sen_need_id`.execute(db)
  return rows
}

export type NewNeed = Omit<NeedFact, 'senNeedId'> & { schoolId: string; pupilId: string; staffId: string }

export async function addNeedFact(db: Database, need: NewNeed): Promise<string> {
  const id = newId()
  await sql`insert into sen_need (school_id, sen_need_id, pupil_id, type, rank, starts_on, ends_on, note, recorded_by)
    values (${need.schoolId}, ${id}, ${need.pupilId}, ${need.type}, ${need.rank}, ${need.startsOn}, ${need.endsOn}, ${need.note}, ${need.staffId})`.execute(
    db,
  )
  return id
}

/** Makes room at a rank: the need that has it, and those after it, move one down. */
export async function makeRoom(
  db: Database,
  { schoolId, pupilId, rank, apartFrom }: { schoolId: string; pupilId: string; rank: number; apartFrom: string },
): Promise<void> {
  await sql`update sen_need n set rank = least(rank + 1, 99) where school_id = ${schoolId} and pupil_id = ${pupilId} and withdrawn_at is null
    and ends_on is null and rank >= ${rank} and sen_need_id <> ${apartFrom} and exists (select from sen_need taken where taken.school_id = n.school_id
      and taken.pupil_id = n.pupil_id and taken.withdrawn_at is null and taken.ends_on is null and taken.rank = ${rank} and taken.sen_need_id <> ${apartFrom})`.execute(
    db,
  )
}

/** Gives an open need its last day. False when it has one already or does not stand. */
export async function endNeedFact(
  db: Database,
  need: { schoolId: string; pupilId: string; senNeedId: string; endsOn: string },
): Promise<boolean> {
  const { rows } =
    await sql`update sen_need set ends_on = ${need.endsOn} where school_id = ${need.schoolId} and pupil_id = ${need.pupilId}
    and sen_need_id = ${need.senNeedId} and withdrawn_at is null and ends_on is null returning sen_need_id`.execute(db)
  return rows.length === 1
}
