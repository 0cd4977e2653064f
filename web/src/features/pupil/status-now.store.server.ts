import { sql } from 'kysely'

/**
 * Each pupil's status on a day: the latest fact that has begun and was not withdrawn. What begins later is not counted yet.
 * The columns are pupil_id, status and since.
 */
export const statusNow = (schoolId: string, today: string) => sql`(
  select distinct on (s.pupil_id) s.pupil_id, s.status, s.starts_on as since from sen_status s
  where s.school_id = ${schoolId} and s.withdrawn_at is null and s.starts_on <= ${today}::date
  order by s.pupil_id, s.starts_on desc, s.recorded_at desc, s.sen_status_id desc)`

/** True of a pupil (alias p) who is at the school on the day. */
export const onRoll = (today: string) => sql`(p.left_on is null or p.left_on > ${today}::date)`

/** True of a need (alias n) that counts on the day. */
export const needNow = (today: string) => sql`(n.withdrawn_at is null and (n.starts_on is null or n.starts_on <= ${today}::date)
  and (n.ends_on is null or n.ends_on >= ${today}::date))`

/** The pupil's (alias p) needs on the day as [{ type, rank }], first need first. */
export const needsNow = (schoolId: string, today: string) => sql`(
  select coalesce(jsonb_agg(jsonb_build_object('type', n.type, 'rank', n.rank) order by n.rank, n.recorded_at), '[]'::jsonb)
  from sen_need n where n.school_id = ${schoolId} and n.pupil_id = p.pupil_id and ${needNow(today)})`

/** A list of ids as one parameter. */
export const uuids = (ids: readonly string[]) => sql`${`{${ids.join(',')}}`}::uuid[]`
