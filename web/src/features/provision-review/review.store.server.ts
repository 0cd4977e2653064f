import { sql } from 'kysely'
import type { Database } from '#platform/work/scope.ts'
import type { Place, Review } from './seen.rules.ts'

export interface StandingReview extends Review {
  endedPlace: boolean
  placeEndedOn: string | null
}

export interface PlaceRow extends Place {
  entryOn: string | null
  reviews: StandingReview[]
}

export interface RoundRow {
  roundId: string
  reviewedOn: string
  recordedOn: string
  by: string | null
}

export interface GroupReviewed {
  groupId: string
  provisionId: string
  name: string
  provision: string
  entryMeasure: string | null
  exitMeasure: string | null
  startsOn: string
  endsOn: string | null
  reviewOn: string | null
  scaleWords: string[] | null
  latest: RoundRow | null
  /** The latest saving of what an adult of the group filled in, waiting or not. */
  fillingId: string | null
  places: PlaceRow[]
}

interface At {
  schoolId: string
  groupId: string
  today: string
}

/** A review that counts (alias r): not taken back, and not put right by another. */
export const standing = sql`r.withdrawn_at is null and r.replaced_by is null`

/** What was filled in (alias f), where nobody reviewed the place since. */
export const stillWaits = sql`not exists (select from provision_review r where r.school_id = f.school_id and r.place_id = f.place_id
  and ${standing} and r.recorded_at >= f.recorded_at)`

const filledOf = sql`(select jsonb_build_object('went', f.went, 'entry', f.entry_value, 'exit', f.exit_value, 'note', f.note, 'by', s.name,
    'on', f.filled_on)
  from provision_review_fill f left join staff s on s.school_id = f.school_id and s.staff_id = f.recorded_by
  where f.school_id = pl.school_id and f.place_id = pl.place_id and ${stillWaits} order by f.recorded_at desc limit 1)`

const reviewsOf = sql`(select jsonb_agg(jsonb_build_object('reviewId', r.review_id, 'roundId', r.round_id, 'reviewedOn', r.reviewed_on,
    'went', r.went, 'exit', r.exit_value, 'reason', r.reason, 'decision', r.decision, 'by', s.name, 'endedPlace', r.ended_place,
    'placeEndedOn', r.place_ended_on) order by r.reviewed_on desc, r.recorded_at desc)
  from provision_review r left join staff s on s.school_id = r.school_id and s.staff_id = r.recorded_by
  where r.school_id = pl.school_id and r.place_id = pl.place_id and ${standing})`

const placesOf = ({ today }: At) => sql`(
  select jsonb_agg(jsonb_build_object('placeId', pl.place_id, 'pupilId', pl.pupil_id, 'forename', u.forename, 'surname', u.surname,
      'class', u.registration_group, 'startsOn', pl.starts_on, 'endsOn', pl.ends_on, 'leftOn', u.left_on, 'entry', pl.entry_value,
      'entryOn', pl.entry_on, 'expectedGain', coalesce(pl.expected_gain, p.expected_gain), 'sessions', coalesce(l.sessions, 0),
      'held', coalesce(l.held, 0), 'unrecorded', coalesce(l.unrecorded, 0), 'plannedMinutes', coalesce(l.planned, 0),
      'minutes', coalesce(l.minutes, 0), 'reviews', coalesce(${reviewsOf}, '[]'::jsonb), 'filled', ${filledOf}) order by u.sort_key, pl.place_id)
  from provision_place pl join pupil u on u.school_id = pl.school_id and u.pupil_id = pl.pupil_id
    left join (select pupil_id, count(*) as sessions, count(*) filter (where state = 'here') as held,
        count(*) filter (where state = 'open') as unrecorded, sum(planned_minutes) as planned, sum(minutes) as minutes
      from session_pupil_line where school_id = g.school_id and group_id = g.group_id and state <> 'gone' and planned_minutes > 0
        and day <= ${today}::date group by pupil_id) l on l.pupil_id = pl.pupil_id
  where pl.school_id = g.school_id and pl.group_id = g.group_id and pl.withdrawn_at is null and pl.starts_on <= ${today}::date)`

/** A group as it is reviewed: its pupils with what they were given, and what was said before. Null where there is none. One statement. */
export async function groupReviewed(db: Database, at: At): Promise<GroupReviewed | null> {
  const { rows } =
    await sql<GroupReviewed>`select g.group_id as "groupId", g.provision_id as "provisionId", g.name, p.name as provision,
      p.entry_measure as "entryMeasure", p.exit_measure as "exitMeasure", g.starts_on::text as "startsOn", g.ends_on::text as "endsOn",
      g.review_on::text as "reviewOn", to_jsonb(c.scale_words) as "scaleWords",
      (select jsonb_build_object('roundId', o.round_id, 'reviewedOn', o.reviewed_on, 'by', s.name,
          'recordedOn', to_char(o.recorded_at at time zone 'Europe/London', 'YYYY-MM-DD'))
        from provision_review_round o left join staff s on s.school_id = o.school_id and s.staff_id = o.recorded_by
        where o.school_id = g.school_id and o.group_id = g.group_id and o.undone_at is null order by o.recorded_at desc limit 1) as latest,
      (select f.filling_id from provision_review_fill f where f.school_id = g.school_id and f.group_id = g.group_id
        order by f.recorded_at desc limit 1) as "fillingId",
      coalesce(${placesOf(at)}, '[]'::jsonb) as places
    from provision_group g join provision p on p.school_id = g.school_id and p.provision_id = g.provision_id
      left join provision_choices c on c.school_id = g.school_id
    where g.school_id = ${at.schoolId} and g.group_id = ${at.groupId} and g.withdrawn_at is null`.execute(db)
  return rows[0] ?? null
}

/** Holds the group, so that of two who review it the second sees what the first saved. False where there is none. */
export async function holdGroup(db: Database, { schoolId, groupId }: Omit<At, 'today'>): Promise<boolean> {
  const { rows } = await sql`select group_id from provision_group
    where school_id = ${schoolId} and group_id = ${groupId} and withdrawn_at is null for update`.execute(db)
  return rows.length === 1
}
