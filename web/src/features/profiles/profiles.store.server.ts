import { sql } from 'kysely'
import { newId } from '#platform/db/ids.ts'
import type { Database } from '#platform/work/scope.ts'
import type { Content, Form8, ProfileKind } from './kinds.rules.ts'

export interface ProfileRow {
  profileId: string
  kind: ProfileKind
  turn: number
  version: number
  state: 'draft' | 'signed'
  content: Content
  signedOn: string | null
  signedBy: string | null
  agreedWith: string | null
  reviewOn: string | null
  by: string | null
  readBy: { staffId: string; name: string; readOn: string }[]
}

interface At {
  schoolId: string
  pupilId: string
}

/** Every version of every document about a pupil, the newest of each kind first. */
export async function profilesOf(db: Database, { schoolId, pupilId }: At): Promise<ProfileRow[]> {
  const { rows } = await sql<ProfileRow>`select f.profile_id as "profileId", f.kind, f.turn, f.version, f.state, f.content,
      f.signed_on::text as "signedOn", f.signed_by as "signedBy", f.agreed_with as "agreedWith", f.review_on::text as "reviewOn", w.name as by,
      coalesce((select jsonb_agg(jsonb_build_object('staffId', r.staff_id, 'name', s.name, 'readOn', r.read_on) order by s.name)
        from profile_read r join staff s on s.school_id = r.school_id and s.staff_id = r.staff_id
        where r.school_id = f.school_id and r.profile_id = f.profile_id), '[]'::jsonb) as "readBy"
    from profile f left join staff w on w.school_id = f.school_id and w.staff_id = f.recorded_by
    where f.school_id = ${schoolId} and f.pupil_id = ${pupilId} order by f.kind, f.turn desc`.execute(db)
  return rows
}

/** Null when there is a draft already. */
export async function addDraft(
  db: Database,
  given: At & { staffId: string; kind: ProfileKind; turn: number; content: Content },
): Promise<string | null> {
  const id = newId()
  const { rows } = await sql`insert into profile (school_id, pupil_id, profile_id, kind, turn, content, recorded_by)
    values (${given.schoolId}, ${given.pupilId}, ${id}, ${given.kind}, ${given.turn}, ${JSON.stringify(given.content)}::jsonb, ${given.staffId})
    on conflict do nothing returning profile_id`.execute(db)
  return rows.length === 1 ? id : null
}

type AtProfile = At & { profileId: string; version: number }

/** False when somebody else changed it since that version, or it is signed. */
export async function saveContent(db: Database, at: AtProfile, content: Content): Promise<boolean> {
  const { rows } = await sql`update profile set content = ${JSON.stringify(content)}::jsonb
    where school_id = ${at.schoolId} and pupil_id = ${at.pupilId} and profile_id = ${at.profileId} and version = ${at.version} and state = 'draft'
    returning profile_id`.execute(db)
  return rows.length === 1
}

export interface Signature {
  signedOn: string
  signedBy: string
  agreedWith: string | null
  reviewOn: string | null
}

export async function saveSignature(db: Database, at: AtProfile, signed: Signature): Promise<boolean> {
  const { rows } = await sql`update profile set state = 'signed', signed_on = ${signed.signedOn}, signed_by = ${signed.signedBy},
      agreed_with = ${signed.agreedWith}, review_on = ${signed.reviewOn}
    where school_id = ${at.schoolId} and pupil_id = ${at.pupilId} and profile_id = ${at.profileId} and version = ${at.version} and state = 'draft'
    returning profile_id`.execute(db)
  return rows.length === 1
}

/** Once for each person and version. */
export async function addRead(db: Database, at: At & { profileId: string; staffId: string }, readOn: string): Promise<void> {
  await sql`insert into profile_read (school_id, pupil_id, profile_id, staff_id, read_on)
    values (${at.schoolId}, ${at.pupilId}, ${at.profileId}, ${at.staffId}, ${readOn}) on conflict do nothing`.execute(db)
}

export interface ArrangementRow {
  arrangementId: string
  says: string
  evidence: string | null
  form8: Form8
  approvedOn: string | null
  expiresOn: string | null
}

export async function arrangementsOf(db: Database, { schoolId, pupilId }: At): Promise<ArrangementRow[]> {
  const { rows } = await sql<ArrangementRow>`select arrangement_id as "arrangementId", says, evidence, form_8 as form8,
      approved_on::text as "approvedOn", expires_on::text as "expiresOn"
    from arrangement where school_id = ${schoolId} and pupil_id = ${pupilId} and withdrawn_at is null order by recorded_at`.execute(
    db,
  )
  return rows
}

export async function addArrangementRow(
  db: Database,
  at: At & { staffId: string },
  given: Omit<ArrangementRow, 'arrangementId'>,
): Promise<string> {
  const id = newId()
  await sql`insert into arrangement (school_id, pupil_id, arrangement_id, says, evidence, form_8, approved_on, expires_on, recorded_by)
    values (${at.schoolId}, ${at.pupilId}, ${id}, ${given.says}, ${given.evidence}, ${given.form8}, ${given.approvedOn}, ${given.expiresOn},
      ${at.staffId})`.execute(db)
  return id
}

export async function withdrawArrangementRow(db: Database, at: At & { arrangementId: string }): Promise<boolean> {
  const { rows } =
    await sql`update arrangement set withdrawn_at = now() where school_id = ${at.schoolId} and pupil_id = ${at.pupilId}
    and arrangement_id = ${at.arrangementId} and withdrawn_at is null returning arrangement_id`.execute(db)
  return rows.length === 1
}
