import { sql } from 'kysely'
import type { Role } from '#platform/access/roles.ts'
import { newId } from '#platform/db/ids.ts'
import type { Database } from '#platform/work/scope.ts'

export interface Person {
  staffId: string
  name: string
  email: string | null
  hasAccount: boolean
  endedOn: string | null
  version: number
  roles: { roleHeldId: string; role: Role; startsOn: string }[]
  invitedUntil: Date | null
}

/** The people of a school with the roles they hold today and any invitation still open. One statement. */
export async function listStaff(db: Database, schoolId: string, today: string, staffId: string | null = null): Promise<Person[]> {
  const { rows } =
    await sql<Person>`select s.staff_id as "staffId", s.name, s.email, s.user_id is not null as "hasAccount", s.ended_on as "endedOn", s.version,
      coalesce((select jsonb_agg(jsonb_build_object('roleHeldId', r.role_held_id, 'role', r.role, 'startsOn', r.starts_on) order by r.role) from role_held r
        where r.school_id = s.school_id and r.staff_id = s.staff_id and (r.ends_on is null or r.ends_on >= ${today})), '[]') as roles,
      (select max(i.expires_at) from invitation i where i.school_id = s.school_id and i.staff_id = s.staff_id and i.used_at is null and i.withdrawn_at is null and i.expires_at > now()) as "invitedUntil"
    from staff s where s.school_id = ${schoolId} and (${staffId}::uuid is null or s.staff_id = ${staffId}::uuid) order by s.ended_on nulls first, s.name`.execute(
      db,
    )
  return rows
}

export async function addStaff(
  db: Database,
  schoolId: string,
  person: { staffId: string; name: string; email: string },
): Promise<void> {
  await sql`insert into staff (school_id, staff_id, name, email) values (${schoolId}, ${person.staffId}, ${person.name}, ${person.email})`.execute(
    db,
  )
}

export async function giveRoles(
  db: Database,
  schoolId: string,
  staffId: string,
  roles: readonly Role[],
  from: string,
): Promise<void> {
  const rows = roles.map((role) => ({ id: newId(), role }))
  await sql`insert into role_held (school_id, role_held_id, staff_id, role, starts_on)
    select ${schoolId}::uuid, r.id, ${staffId}::uuid, r.role, ${from}::date from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, role text)`.execute(
    db,
  )
}

/** Ends a role with the day before: from today it opens nothing. A role that began today ends on the day before it began being undone. */
export async function endRole(db: Database, schoolId: string, roleHeldId: string, today: string): Promise<void> {
  await sql`update role_held set starts_on = least(starts_on, ${today}::date - 1), ends_on = ${today}::date - 1 where school_id = ${schoolId} and role_held_id = ${roleHeldId}`.execute(
    db,
  )
}

/** Closes the school to a person, and ends what they teach and support there. */
export async function endStaff(db: Database, schoolId: string, staffId: string, today: string): Promise<void> {
  await sql`update staff set ended_on = ${today} where school_id = ${schoolId} and staff_id = ${staffId}`.execute(db)
  await sql`update group_staff set ended_on = ${today} where school_id = ${schoolId} and staff_id = ${staffId} and ended_on is null`.execute(
    db,
  )
}

/** How many people other than this one can manage people today. */
export async function othersWhoManage(db: Database, schoolId: string, today: string, except: string): Promise<number> {
  const { rows } = await sql<{
    n: string
  }>`select count(distinct s.staff_id) as n from staff s join role_held r on r.school_id = s.school_id and r.staff_id = s.staff_id
    where s.school_id = ${schoolId} and s.staff_id <> ${except} and s.user_id is not null and s.ended_on is null
      and r.role in ('senco', 'leadership', 'system-administrator') and r.starts_on <= ${today} and (r.ends_on is null or r.ends_on >= ${today})`.execute(
    db,
  )
  return Number(rows[0]?.n ?? 0)
}

export async function addInvitation(
  db: Database,
  schoolId: string,
  staffId: string,
  tokenHash: string,
  expiresAt: Date,
): Promise<void> {
  await sql`update invitation set withdrawn_at = now() where school_id = ${schoolId} and staff_id = ${staffId} and used_at is null and withdrawn_at is null`.execute(
    db,
  )
  await sql`insert into invitation (school_id, invitation_id, staff_id, token_hash, expires_at) values (${schoolId}, ${newId()}, ${staffId}, ${tokenHash}, ${expiresAt})`.execute(
    db,
  )
}

export async function withdrawInvitations(db: Database, schoolId: string, staffId: string): Promise<void> {
  await sql`update invitation set withdrawn_at = now() where school_id = ${schoolId} and staff_id = ${staffId} and used_at is null and withdrawn_at is null`.execute(
    db,
  )
}

export interface OpenInvitation {
  schoolId: string
  school: string
  staffId: string
  invitationId: string
  name: string
  email: string
}

/** The invitation behind a link, while it is open. Read before anybody is signed in, so as the owner. */
export async function openInvitation(database: Database, tokenHash: string): Promise<OpenInvitation | null> {
  const { rows } =
    await sql<OpenInvitation>`select i.school_id as "schoolId", sc.name as school, i.staff_id as "staffId", i.invitation_id as "invitationId", s.name, s.email
    from invitation i join staff s on s.school_id = i.school_id and s.staff_id = i.staff_id join school sc on sc.school_id = i.school_id
    where i.token_hash = ${tokenHash} and i.used_at is null and i.withdrawn_at is null and i.expires_at > now() and s.ended_on is null`.execute(
      database,
    )
  return rows[0] ?? null
}

/**
 * Ties the account to the person and spends the invitation; false when it was spent or withdrawn meanwhile. Whoever comes back
 * after their access ended has a new start: the account lets go of who they were.
 */
export async function acceptInvitation(db: Database, invitation: OpenInvitation, userId: string): Promise<boolean> {
  const { schoolId, staffId, invitationId } = invitation
  const spent =
    await sql`update invitation set used_at = now() where school_id = ${schoolId} and invitation_id = ${invitationId} and used_at is null and withdrawn_at is null returning 1`.execute(
      db,
    )
  if (spent.rows.length === 0) return false
  await sql`update staff set user_id = null where school_id = ${schoolId} and user_id = ${userId} and ended_on is not null`.execute(
    db,
  )
  await sql`update staff set user_id = ${userId} where school_id = ${schoolId} and staff_id = ${staffId}`.execute(db)
  return true
}
