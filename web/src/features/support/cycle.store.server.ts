import { sql } from 'kysely'
import type { Database } from '#platform/work/scope.ts'
import type { Closed, CycleState } from './standing.rules.ts'
import type { Area, Next, PlanForm, Result } from './support.form.ts'

export interface OutcomeRow {
  outcomeId: string
  version: number
  area: Area
  says: string
  baseline: string | null
  target: string | null
  dueOn: string | null
  owner: string | null
  provision: string | null
  result: Result | null
  resultNote: string | null
  next: Next | null
  follows: string | null
  /** What is counted, such as 'lessons of 10', from one number to another. */
  counted: string | null
  countedFrom: number | null
  countedTo: number | null
  progress: { progressId: string; notedOn: string; says: string; counted: number | null; by: string | null }[]
}

export interface CycleRow {
  cycleId: string
  pupilId: string
  turn: number
  version: number
  state: CycleState
  needs: string | null
  evidence: string | null
  familyView: string | null
  pupilView: string | null
  strategies: string | null
  agreedOn: string | null
  agreedWith: string | null
  reviewOn: string | null
  reviewedOn: string | null
  reviewNote: string | null
  reviewFamilyView: string | null
  reviewPupilView: string | null
  /** Null where it was not closed without a review. */
  closed: Closed | null
  outcomes: OutcomeRow[]
}

/** The cycles of a pupil, newest first, each with its outcomes and what was seen of them. One statement. */
export const cyclesOf = (db: Database, schoolId: string, pupilId: string): Promise<CycleRow[]> =>
  cyclesOfAll(db, schoolId, [pupilId])

/** The same of several pupils; with `newest`, the last of each only. */
export async function cyclesOfAll(
  db: Database,
  schoolId: string,
  pupilIds: readonly string[],
  newest = false,
): Promise<CycleRow[]> {
  const { rows } =
    await sql<CycleRow>`select c.cycle_id as "cycleId", c.pupil_id as "pupilId", c.turn, c.version, c.state, c.needs, c.evidence,
      c.family_view as "familyView", c.pupil_view as "pupilView", c.strategies, c.agreed_on::text as "agreedOn",
      c.agreed_with as "agreedWith", c.review_on::text as "reviewOn", c.reviewed_on::text as "reviewedOn", c.review_note as "reviewNote",
      c.review_family_view as "reviewFamilyView", c.review_pupil_view as "reviewPupilView",
      case when c.state = 'closed' then jsonb_build_object('from', c.closed_from, 'on', c.closed_on, 'why', c.closed_why,
        'because', c.closed_because, 'recordedOn', c.closed_recorded_on) end as closed,
      coalesce((select jsonb_agg(jsonb_build_object('outcomeId', o.outcome_id, 'version', o.version, 'area', o.area, 'says', o.says,
          'baseline', o.baseline, 'target', o.target, 'dueOn', o.due_on, 'owner', o.owner, 'provision', o.provision, 'result', o.result,
          'resultNote', o.result_note, 'counted', o.counted, 'countedFrom', o.counted_from, 'countedTo', o.counted_to, 'next', o.next, 'follows', o.follows, 'progress',
          coalesce((select jsonb_agg(jsonb_build_object('progressId', p.progress_id, 'notedOn', p.noted_on, 'says', p.says, 'counted', p.counted, 'by', s.name)
              order by p.noted_on desc, p.recorded_at desc)
            from progress p left join staff s on s.school_id = p.school_id and s.staff_id = p.recorded_by
            where p.school_id = o.school_id and p.outcome_id = o.outcome_id), '[]'::jsonb)) order by o.recorded_at, o.outcome_id)
        from outcome o where o.school_id = c.school_id and o.cycle_id = c.cycle_id and o.withdrawn_at is null), '[]'::jsonb) as outcomes
    from cycle c where c.school_id = ${schoolId} and c.pupil_id = any(${`{${pupilIds.join(',')}}`}::uuid[]) and c.withdrawn_at is null
      ${newest ? newestOnly : sql``} order by c.turn desc`.execute(db)
  return rows
}

const newestOnly = sql`and not exists (select from cycle later where later.school_id = c.school_id and later.pupil_id = c.pupil_id
  and later.withdrawn_at is null and later.turn > c.turn)`

export interface AtCycle {
  schoolId: string
  pupilId: string
  cycleId: string
  version: number
}

/** False when it was changed since that version, or is agreed already. */
export async function savePlan(db: Database, at: AtCycle, plan: PlanForm): Promise<boolean> {
  const { rows } =
    await sql`update cycle set needs = ${plan.needs}, evidence = ${plan.evidence}, family_view = ${plan.familyView},
      pupil_view = ${plan.pupilView}, strategies = ${plan.strategies}
    where school_id = ${at.schoolId} and pupil_id = ${at.pupilId} and cycle_id = ${at.cycleId} and version = ${at.version}
      and state = 'draft' returning cycle_id`.execute(db)
  return rows.length === 1
}

export async function saveAgreement(
  db: Database,
  at: AtCycle,
  given: { agreedOn: string; agreedWith: string; reviewOn: string },
): Promise<boolean> {
  const { rows } = await sql`update cycle set state = 'agreed', agreed_on = ${given.agreedOn}, agreed_with = ${given.agreedWith},
      review_on = ${given.reviewOn}
    where school_id = ${at.schoolId} and pupil_id = ${at.pupilId} and cycle_id = ${at.cycleId} and version = ${at.version}
      and state = 'draft' returning cycle_id`.execute(db)
  return rows.length === 1
}

export async function saveReview(
  db: Database,
  at: AtCycle,
  given: { reviewedOn: string; familyView: string | null; pupilView: string | null; reviewNote: string | null },
): Promise<boolean> {
  const { rows } =
    await sql`update cycle set state = 'reviewed', reviewed_on = ${given.reviewedOn}, review_note = ${given.reviewNote},
      review_family_view = ${given.familyView}, review_pupil_view = ${given.pupilView}
    where school_id = ${at.schoolId} and pupil_id = ${at.pupilId} and cycle_id = ${at.cycleId} and version = ${at.version}
      and state = 'agreed' returning cycle_id`.execute(db)
  return rows.length === 1
}
