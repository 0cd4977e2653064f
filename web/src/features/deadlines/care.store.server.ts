import { sql } from 'kysely'
import { newId } from '#platform/db/ids.ts'
import type { Database } from '#platform/work/scope.ts'
import type { Thing } from './care.form.ts'

export interface Care extends Thing {
  kind: 'aside' | 'given'
  until: string | null
  reason: string | null
  lastDay: string | null
  staffId: string | null
  /** To whom it was given. */
  staffName: string | null
  by: string | null
}

/** What is put aside or given now, for the pupils this person reaches and the school. One statement. */
export async function listCare(db: Database, schoolId: string): Promise<Care[]> {
  const { rows } =
    await sql<Care>`select c.duty, c.pupil_id as "pupilId", c.kind, c.until::text, c.reason, c.last_day::text as "lastDay",
      c.to_staff_id as "staffId", s.name as "staffName", r.name as by
    from (select duty, pupil_id, kind, until, reason, last_day, to_staff_id, recorded_by from pupil_care
          where school_id = ${schoolId} and withdrawn_at is null
        union all select duty, null, kind, until, reason, last_day, to_staff_id, recorded_by from school_care
          where school_id = ${schoolId} and withdrawn_at is null) c
      left join staff s on s.school_id = ${schoolId} and s.staff_id = c.to_staff_id
      left join staff r on r.school_id = ${schoolId} and r.staff_id = c.recorded_by`.execute(db)
  return rows
}

/** Takes out of use what stands of one kind for these things. How many there were. */
export async function withdrawCare(
  db: Database,
  at: { schoolId: string; by: string; kind: Care['kind'] },
  things: readonly Thing[],
): Promise<number> {
  const of = JSON.stringify(things)
  const set = sql`set withdrawn_at = now(), withdrawn_by = ${at.by}`
  const pupils = await sql`update pupil_care c ${set} from jsonb_to_recordset(${of}::jsonb) as t(duty text, "pupilId" uuid)
    where c.school_id = ${at.schoolId} and c.pupil_id = t."pupilId" and c.duty = t.duty and c.kind = ${at.kind} and c.withdrawn_at is null
    returning 1`.execute(db)
  const school = await sql`update school_care c ${set} from jsonb_to_recordset(${of}::jsonb) as t(duty text, "pupilId" uuid)
    where c.school_id = ${at.schoolId} and t."pupilId" is null and c.duty = t.duty and c.kind = ${at.kind} and c.withdrawn_at is null
    returning 1`.execute(db)
  return pupils.rows.length + school.rows.length
}

export interface NewCare extends Thing {
  until: string | null
  reason: string | null
  lastDay: string | null
  staffId: string | null
}

export async function addCare(
  db: Database,
  at: { schoolId: string; by: string; kind: Care['kind'] },
  cares: readonly NewCare[],
): Promise<void> {
  const rows = JSON.stringify(cares.map((care) => ({ ...care, id: newId() })))
  const shape = sql`jsonb_to_recordset(${rows}::jsonb) as t(id uuid, duty text, "pupilId" uuid, until date, reason text, "lastDay" date, "staffId" uuid)`
  await sql`insert into pupil_care (school_id, pupil_id, pupil_care_id, duty, kind, until, reason, last_day, to_staff_id, recorded_by)
    select ${at.schoolId}, t."pupilId", t.id, t.duty, ${at.kind}, t.until, t.reason, t."lastDay", t."staffId", ${at.by}
    from ${shape} where t."pupilId" is not null`.execute(db)
  await sql`insert into school_care (school_id, school_care_id, duty, kind, until, reason, last_day, to_staff_id, recorded_by)
    select ${at.schoolId}, t.id, t.duty, ${at.kind}, t.until, t.reason, t."lastDay", t."staffId", ${at.by}
    from ${shape} where t."pupilId" is null`.execute(db)
}
