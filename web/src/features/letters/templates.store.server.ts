import { sql } from 'kysely'
import { newId } from '#platform/db/ids.ts'
import type { Database } from '#platform/work/scope.ts'
import type { Kind, Language } from './letters.form.ts'

export interface TemplateRow {
  templateId: string
  name: string
  kind: Kind
  toWhom: 'family' | 'young-person'
  language: Language
  body: string
}

/** The school's own letters, by name. */
export async function templatesOf(db: Database, schoolId: string): Promise<TemplateRow[]> {
  const { rows } =
    await sql<TemplateRow>`select letter_template_id as "templateId", name, kind, to_whom as "toWhom", language, body
    from letter_template where school_id = ${schoolId} and withdrawn_at is null order by name, recorded_at`.execute(db)
  return rows
}

export async function addTemplateRow(
  db: Database,
  at: { schoolId: string; staffId: string },
  given: Omit<TemplateRow, 'templateId'>,
): Promise<string> {
  const id = newId()
  await sql`insert into letter_template (school_id, letter_template_id, name, kind, to_whom, language, body, recorded_by)
    values (${at.schoolId}, ${id}, ${given.name}, ${given.kind}, ${given.toWhom}, ${given.language}, ${given.body}, ${at.staffId})`.execute(
    db,
  )
  return id
}

export async function withdrawTemplateRow(db: Database, schoolId: string, templateId: string): Promise<boolean> {
  const { rows } = await sql`update letter_template set withdrawn_at = now()
    where school_id = ${schoolId} and letter_template_id = ${templateId} and withdrawn_at is null returning letter_template_id`.execute(
    db,
  )
  return rows.length === 1
}
