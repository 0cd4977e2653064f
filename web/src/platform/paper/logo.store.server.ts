import { sql } from 'kysely'
import { newId } from '../db/ids.ts'
import type { Database } from '../work/scope.ts'
import type { Logo } from './paper.ts'

export async function logoNow(db: Database, schoolId: string): Promise<Logo | null> {
  const { rows } = await sql<Logo>`select media_type as "mediaType", wide, high, picture from school_logo
    where school_id = ${schoolId} and withdrawn_at is null`.execute(db)
  return rows[0] ?? null
}

/** The one before goes out of use. Null takes it out and puts none in its place. */
export async function setLogoRow(db: Database, at: { schoolId: string; staffId: string }, logo: Logo | null): Promise<void> {
  await sql`update school_logo set withdrawn_at = now(), picture = ''::bytea where school_id = ${at.schoolId} and withdrawn_at is null`.execute(
    db,
  )
  if (!logo) return
  await sql`insert into school_logo (school_id, school_logo_id, media_type, wide, high, picture, recorded_by)
    values (${at.schoolId}, ${newId()}, ${logo.mediaType}, ${logo.wide}, ${logo.high}, ${Buffer.from(logo.picture)}, ${at.staffId})`.execute(
    db,
  )
}
