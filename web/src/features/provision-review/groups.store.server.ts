import { sql } from 'kysely'
import type { Database } from '#platform/work/scope.ts'
import { standing, stillWaits } from './review.store.server.ts'

export interface GroupLine {
  groupId: string
  name: string
  provisionId: string
  provision: string
  startsOn: string
  endsOn: string | null
  reviewOn: string | null
  reviewedOn: string | null
  reviewedBy: string | null
  pupils: number
  openQuestions: number
  /** Which adult of the group filled something in last, where it waits for the review. */
  filledBy: string | null
}

interface At {
  schoolId: string
  today: string
}

/** Groups that are given now, or ended and nobody said yet how it went. Strategies of every classroom are not reviewed pupil by pupil. */
export async function groupsToReview(db: Database, { schoolId, today }: At): Promise<GroupLine[]> {
  const { rows } =
    await sql<GroupLine>`select g.group_id as "groupId", g.name, g.provision_id as "provisionId", p.name as provision,
      g.starts_on::text as "startsOn", g.ends_on::text as "endsOn", g.review_on::text as "reviewOn", v.reviewed_on::text as "reviewedOn",
      v.by as "reviewedBy", coalesce(n.pupils, 0)::int as pupils, coalesce(q.questions, 0)::int as "openQuestions",
      (select s.name from provision_review_fill f left join staff s on s.school_id = f.school_id and s.staff_id = f.recorded_by
        where f.school_id = g.school_id and f.group_id = g.group_id and ${stillWaits} order by f.recorded_at desc limit 1) as "filledBy"
    from provision_group g join provision p on p.school_id = g.school_id and p.provision_id = g.provision_id
      left join (select group_id, count(distinct pupil_id) as pupils from provision_place where school_id = ${schoolId} and withdrawn_at is null
        and starts_on <= ${today}::date and (ends_on is null or ends_on >= ${today}::date) group by group_id) n on n.group_id = g.group_id
      left join (select group_id, count(*) as questions from provision_look where school_id = ${schoolId} and withdrawn_at is null
        and kind = 'question' and answer is null group by group_id) q on q.group_id = g.group_id
      left join (select distinct on (r.group_id) r.group_id, r.reviewed_on, s.name as by from provision_review r
          left join staff s on s.school_id = r.school_id and s.staff_id = r.recorded_by
        where r.school_id = ${schoolId} and ${standing} order by r.group_id, r.reviewed_on desc, r.recorded_at desc) v on v.group_id = g.group_id
    where g.school_id = ${schoolId} and g.withdrawn_at is null and g.kind <> 'universal' and g.starts_on <= ${today}::date
      and (g.ends_on is null or g.ends_on >= ${today}::date or v.reviewed_on is null or v.reviewed_on < g.ends_on or q.questions > 0)
    order by p.name, g.name`.execute(db)
  return rows
}

export interface Question {
  groupId: string
  group: string
  lookId: string
  says: string
  askedOn: string
  by: string | null
}

/** What leaders asked and nobody answered yet, oldest first. */
export async function openQuestions(db: Database, schoolId: string): Promise<Question[]> {
  const { rows } =
    await sql<Question>`select k.group_id as "groupId", p.name || ', ' || g.name as group, k.look_id as "lookId", k.says,
      k.happened_on::text as "askedOn", s.name as by
    from provision_look k join provision_group g on g.school_id = k.school_id and g.group_id = k.group_id
      join provision p on p.school_id = g.school_id and p.provision_id = g.provision_id
      left join staff s on s.school_id = k.school_id and s.staff_id = k.recorded_by
    where k.school_id = ${schoolId} and k.kind = 'question' and k.answer is null and k.withdrawn_at is null and g.withdrawn_at is null
    order by k.happened_on, k.recorded_at`.execute(db)
  return rows
}
