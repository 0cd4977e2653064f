import { aPupil, type PupilFacts, type School } from '@waymark/duties'
import { sql } from 'kysely'
import type { Database } from '#platform/work/scope.ts'

export interface PupilWithFacts extends PupilFacts {
  pupilId: string
  upn: string | null
  /** As they are called: the preferred names where there are any. */
  name: string
  forename: string
  surname: string
  sortKey: string
  /** The DfE's code of the year group. */
  year: string | null
  registrationGroup: string | null
  keyWorkerId: string | null
  keyWorker: string | null
}

type Row = Omit<PupilWithFacts, keyof PupilFacts | 'name'> & {
  schoolType: School['type']
  schoolPhase: School['phase']
  bornOn: string | null
  status: PupilFacts['status']
  since: string
  madeOn: string | null
  lastReviewedOn: string | null
  toldOn: string | null
  cycle: PupilFacts['cycle']
  /** The days of meetings of this school year at which a parent was; null where no meeting of it is recorded. */
  metOn: string[] | null
}

/**
 * The facts that duties rest on, in one statement: for these pupils, or for everyone on roll with a status today.
 * SEN Support is counted from the start of its present unbroken run. The family counts as told by the first record from 90 days
 * before that start on, since letters go out ahead of a start; an earlier one belongs to an earlier run.
 */
export async function dutyFactsOf(
  db: Database,
  asked: { schoolId: string; today: string; pupilIds: readonly string[] | null },
): Promise<Map<string, PupilWithFacts>> {
  const { schoolId, today, pupilIds } = asked
  const schoolYear = schoolYearOf(today)
  const only = pupilIds === null ? sql`true` : sql`s.pupil_id = any(${`{${pupilIds.join(',')}}`}::uuid[])`
  const { rows } = await sql<Row>`with dated as (
      select s.pupil_id, s.status, s.starts_on, row_number() over run as place, lag(s.status) over run as before
      from sen_status s where s.school_id = ${schoolId} and s.withdrawn_at is null and s.starts_on <= ${today}::date and ${only}
      window run as (partition by s.pupil_id order by s.starts_on, s.recorded_at, s.sen_status_id)
    ), now as (
      select distinct on (pupil_id) pupil_id, status,
        max(starts_on) filter (where status is distinct from before) over (partition by pupil_id) as since
      from dated order by pupil_id, place desc
    )
    select p.pupil_id as "pupilId", p.upn, coalesce(p.preferred_forename, p.forename) as forename,
      coalesce(p.preferred_surname, p.surname) as surname, p.sort_key as "sortKey", p.year_group as year, p.born_on::text as "bornOn",
      sch.type as "schoolType", sch.phase as "schoolPhase",
      p.registration_group as "registrationGroup", p.key_worker_id as "keyWorkerId", k.name as "keyWorker", now.status,
      now.since::text as since, plan.made_on::text as "madeOn", plan.last_reviewed_on::text as "lastReviewedOn",
      told.told_on::text as "toldOn",
      (select jsonb_build_object('agreedOn', c.agreed_on, 'reviewOn', c.review_on, 'reviewedOn', c.reviewed_on) from cycle c
        where c.school_id = p.school_id and c.pupil_id = p.pupil_id and c.state in ('agreed', 'reviewed')
        order by c.turn desc limit 1) as cycle,
      (select coalesce(jsonb_agg(m.held_on) filter (where m.state = 'held' and exists (select from meeting_person mp
            where mp.school_id = m.school_id and mp.meeting_id = m.meeting_id and mp.role = 'parent' and mp.came)), '[]'::jsonb)
        from meeting m where m.school_id = p.school_id and m.pupil_id = p.pupil_id and m.state <> 'cancelled' and now.status = 'K'
          and m.held_on between ${`${schoolYear}-09-01`}::date and ${`${schoolYear + 1}-08-31`}::date having count(*) > 0) as "metOn"
    from now join pupil p on p.school_id = ${schoolId} and p.pupil_id = now.pupil_id
      join school sch on sch.school_id = p.school_id
      left join staff k on k.school_id = p.school_id and k.staff_id = p.key_worker_id
      left join ehc_plan plan on plan.school_id = p.school_id and plan.pupil_id = p.pupil_id
        and plan.withdrawn_at is null and plan.ceased_on is null
      left join lateral (select min(t.told_on) as told_on from family_told t where t.school_id = p.school_id
        and t.pupil_id = p.pupil_id and t.withdrawn_at is null and t.about = 'joined' and now.status = 'K' and t.told_on >= now.since - 90) told on true
    where p.withdrawn_at is null and (p.left_on is null or p.left_on > ${today}::date) and now.status <> 'N'`.execute(db)
  return new Map(rows.map((row) => [row.pupilId, factsOf(row, schoolYear)]))
}

/** From 1 September. */
const schoolYearOf = (today: string): number => Number(today.slice(0, 4)) - (today.slice(5) < '09-01' ? 1 : 0)

function factsOf(row: Row, schoolYear: number): PupilWithFacts {
  const { status, since, madeOn, lastReviewedOn, toldOn, cycle, metOn, schoolType, schoolPhase, bornOn, ...pupil } = row
  const facts = aPupil({
    school: { type: schoolType, phase: schoolPhase },
    bornOn,
    yearGroup: numberOfYear(pupil.year),
    status,
    statusSince: since,
    plan: status === 'E' ? { madeOn, lastReviewedOn } : null,
    cycle,
    support: status === 'K' ? { startedOn: since, parentsToldOn: toldOn } : null,
    meetings: metOn && { schoolYear, heldOn: metOn, joinedOn: since >= `${schoolYear}-09-01` ? since : null },
  })
  return { ...facts, ...pupil, name: `${pupil.forename} ${pupil.surname}` }
}

/** Years 1 to 13, and 0 for Reception. */
const numberOfYear = (year: string | null): number | null =>
  year === 'R' ? 0 : year !== null && /^\d{1,2}$/.test(year) ? Number(year) : null

/** How many of these pupils there are for whoever asks: those of another school, or out of reach, are not counted. */
export async function countPupils(db: Database, schoolId: string, pupilIds: readonly string[]): Promise<number> {
  if (pupilIds.length === 0) return 0
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from pupil
    where school_id = ${schoolId} and pupil_id = any(${`{${pupilIds.join(',')}}`}::uuid[])`.execute(db)
  return rows[0]?.count ?? 0
}
