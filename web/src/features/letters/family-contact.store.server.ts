import { sql } from 'kysely'
import { newId } from '#platform/db/ids.ts'
import type { Database } from '#platform/work/scope.ts'
import type { How } from './letters.form.ts'

export interface ContactRow {
  contactId: string
  happenedOn: string
  how: How
  who: string
  says: string
  by: string | null
}

interface At {
  schoolId: string
  pupilId: string
}

export async function contactsWith(db: Database, { schoolId, pupilId }: At): Promise<ContactRow[]> {
  const { rows } =
    await sql<ContactRow>`select c.family_contact_id as "contactId", c.happened_on::text as "happenedOn", c.how, c.who, c.says,
      s.name as by
    from family_contact c left join staff s on s.school_id = c.school_id and s.staff_id = c.recorded_by
    where c.school_id = ${schoolId} and c.pupil_id = ${pupilId} and c.withdrawn_at is null
    order by c.happened_on desc, c.recorded_at desc`.execute(db)
  return rows
}

export async function addContactRow(
  db: Database,
  at: At & { staffId: string },
  given: Omit<ContactRow, 'contactId' | 'by'>,
): Promise<string> {
  const id = newId()
  await sql`insert into family_contact (school_id, pupil_id, family_contact_id, happened_on, how, who, says, recorded_by)
    values (${at.schoolId}, ${at.pupilId}, ${id}, ${given.happenedOn}, ${given.how}, ${given.who}, ${given.says}, ${at.staffId})`.execute(
    db,
  )
  return id
}

export async function withdrawContactRow(db: Database, at: At & { contactId: string }): Promise<boolean> {
  const { rows } = await sql`update family_contact set withdrawn_at = now()
    where school_id = ${at.schoolId} and pupil_id = ${at.pupilId} and family_contact_id = ${at.contactId} and withdrawn_at is null
    returning family_contact_id`.execute(db)
  return rows.length === 1
}
