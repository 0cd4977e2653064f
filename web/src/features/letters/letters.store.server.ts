import { sql } from 'kysely'
import type { Database } from '#platform/work/scope.ts'
import type { Kind } from './letters.form.ts'

export type MailState = 'waiting' | 'sending' | 'sent' | 'given-up'

export interface LetterRow {
  letterId: string
  kind: Kind
  addressee: string
  body: string
  sentOn: string
  language: string
  copyToVirtualSchool: boolean
  by: string | null
  /** How far its emails are, the one that went least far of them; null where it went on paper only. */
  mail: MailState | null
  /** To how many addresses. */
  mails: number
  /** The same of the copy for the virtual school head. */
  copyMail: MailState | null
}

/** The letters about a pupil, newest first. */
export async function lettersOf(db: Database, schoolId: string, pupilId: string): Promise<LetterRow[]> {
  const { rows } =
    await sql<LetterRow>`select l.letter_id as "letterId", l.kind, l.addressee, l.body, l.sent_on::text as "sentOn", l.language,
      l.copy_to_virtual_school as "copyToVirtualSchool", s.name as by,
      (select o.state from outgoing_mail o where o.school_id = l.school_id and o.about = l.letter_id
        and o.mail_id is distinct from l.copy_mail_id order by array_position(array['given-up', 'waiting', 'sending', 'sent'], o.state)
        limit 1) as mail,
      (select count(*)::int from outgoing_mail o where o.school_id = l.school_id and o.about = l.letter_id
        and o.mail_id is distinct from l.copy_mail_id) as mails,
      (select o.state from outgoing_mail o where o.school_id = l.school_id and o.mail_id = l.copy_mail_id) as "copyMail"
    from letter l left join staff s on s.school_id = l.school_id and s.staff_id = l.recorded_by
    where l.school_id = ${schoolId} and l.pupil_id = ${pupilId} order by l.recorded_at desc, l.letter_id desc`.execute(db)
  return rows
}

export interface NewLetter {
  schoolId: string
  pupilId: string
  staffId: string
  letterId: string
  kind: Kind
  addressee: string
  body: string
  sentOn: string
  copyToVirtualSchool: boolean
  copyMailId: string | null
  familyToldId: string | null
  language: string
  batchId: string | null
}

export async function addLetter(db: Database, letter: NewLetter): Promise<void> {
  await sql`insert into letter (school_id, pupil_id, letter_id, kind, addressee, body, sent_on, copy_to_virtual_school, copy_mail_id, family_told_id, language, batch_id, recorded_by)
    values (${letter.schoolId}, ${letter.pupilId}, ${letter.letterId}, ${letter.kind}, ${letter.addressee}, ${letter.body}, ${letter.sentOn},
      ${letter.copyToVirtualSchool}, ${letter.copyMailId}, ${letter.familyToldId}, ${letter.language}, ${letter.batchId}, ${letter.staffId})`.execute(
    db,
  )
}

export interface LastLetter {
  pupilId: string
  kind: Kind
  sentOn: string
}

/** The latest letter of each kind to each family. */
export async function lastLetters(db: Database, schoolId: string): Promise<LastLetter[]> {
  const { rows } = await sql<LastLetter>`select pupil_id as "pupilId", kind, max(sent_on)::text as "sentOn" from letter
    where school_id = ${schoolId} group by pupil_id, kind`.execute(db)
  return rows
}

export interface LetterTogether extends Pick<LetterRow, 'addressee' | 'language' | 'body' | 'sentOn' | 'copyToVirtualSchool'> {
  pupilId: string
}

/** The letters that went out together, in the order of names. */
export async function lettersTogether(db: Database, schoolId: string, batchId: string): Promise<LetterTogether[]> {
  const { rows } =
    await sql<LetterTogether>`select l.pupil_id as "pupilId", l.addressee, l.language, l.body, l.sent_on::text as "sentOn", l.copy_to_virtual_school as "copyToVirtualSchool"
    from letter l join pupil p on p.school_id = l.school_id and p.pupil_id = l.pupil_id
    where l.school_id = ${schoolId} and l.batch_id = ${batchId} order by p.sort_key`.execute(db)
  return rows
}

/** Whose families those letters went to, in the order in which they print. */
export async function pupilsWrittenTo(db: Database, schoolId: string, batchId: string): Promise<string[]> {
  const { rows } = await sql<{ pupilId: string }>`select l.pupil_id as "pupilId"
    from letter l join pupil p on p.school_id = l.school_id and p.pupil_id = l.pupil_id
    where l.school_id = ${schoolId} and l.batch_id = ${batchId} order by p.sort_key`.execute(db)
  return rows.map(({ pupilId }) => pupilId)
}
