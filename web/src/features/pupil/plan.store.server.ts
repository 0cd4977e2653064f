import { sql } from 'kysely'
import type { Database } from '#platform/work/scope.ts'
import type { PlanDates } from './record.rules.ts'

export type PlanFact = PlanDates & { ehcPlanId: string }

/** The plan that has not ceased; there is at most one. */
export async function currentPlan(db: Database, schoolId: string, pupilId: string): Promise<PlanFact | null> {
  const { rows } =
    await sql<PlanFact>`select ehc_plan_id as "ehcPlanId", made_on::text as "madeOn", last_reviewed_on::text as "lastReviewedOn",
      ceased_on::text as "ceasedOn"
    from ehc_plan where school_id = ${schoolId} and pupil_id = ${pupilId} and withdrawn_at is null and ceased_on is null`.execute(
      db,
    )
  return rows[0] ?? null
}

export async function addPlan(
  db: Database,
  plan: PlanFact & { schoolId: string; pupilId: string; staffId: string },
): Promise<void> {
  await sql`insert into ehc_plan (school_id, ehc_plan_id, pupil_id, made_on, last_reviewed_on, ceased_on, recorded_by)
    values (${plan.schoolId}, ${plan.ehcPlanId}, ${plan.pupilId}, ${plan.madeOn}, ${plan.lastReviewedOn}, ${plan.ceasedOn}, ${plan.staffId})`.execute(
    db,
  )
}
