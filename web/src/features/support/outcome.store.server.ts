import { sql } from 'kysely'
import { newId } from '#platform/db/ids.ts'
import type { Database } from '#platform/work/scope.ts'
import type { OutcomeRow } from './cycle.store.server.ts'
import type { ReviewedOutcome } from './support.form.ts'

export interface AtOutcome {
  schoolId: string
  pupilId: string
  cycleId: string
}

type Written = Pick<
  OutcomeRow,
  'area' | 'says' | 'baseline' | 'target' | 'dueOn' | 'owner' | 'provision' | 'counted' | 'countedFrom' | 'countedTo'
>

export async function addOutcome(db: Database, at: AtOutcome, outcome: Written, staffId: string): Promise<string> {
  const id = newId()
  await sql`insert into outcome (school_id, pupil_id, cycle_id, outcome_id, area, says, baseline, target, due_on, owner, provision,
      counted, counted_from, counted_to, recorded_by)
    values (${at.schoolId}, ${at.pupilId}, ${at.cycleId}, ${id}, ${outcome.area}, ${outcome.says}, ${outcome.baseline}, ${outcome.target},
      ${outcome.dueOn}, ${outcome.owner}, ${outcome.provision}, ${outcome.counted},
      ${outcome.countedFrom}, ${outcome.countedTo}, ${staffId})`.execute(db)
  return id
}

/** False when somebody else changed it since that version. */
export async function changeOutcome(
  db: Database,
  at: AtOutcome & { outcomeId: string; version: number },
  outcome: Written,
): Promise<boolean> {
  const { rows } = await sql`update outcome set area = ${outcome.area}, says = ${outcome.says}, baseline = ${outcome.baseline},
      target = ${outcome.target}, due_on = ${outcome.dueOn}, owner = ${outcome.owner}, provision = ${outcome.provision},
      counted = ${outcome.counted}, counted_from = ${outcome.countedFrom}, counted_to = ${outcome.countedTo}
    where school_id = ${at.schoolId} and pupil_id = ${at.pupilId} and cycle_id = ${at.cycleId} and outcome_id = ${at.outcomeId}
      and version = ${at.version} and withdrawn_at is null returning outcome_id`.execute(db)
  return rows.length === 1
}

export async function withdrawOutcomeRow(db: Database, at: AtOutcome & { outcomeId: string }): Promise<boolean> {
  const { rows } = await sql`update outcome set withdrawn_at = now()
    where school_id = ${at.schoolId} and pupil_id = ${at.pupilId} and cycle_id = ${at.cycleId} and outcome_id = ${at.outcomeId}
      and withdrawn_at is null returning outcome_id`.execute(db)
  return rows.length === 1
}

export async function saveResults(db: Database, at: AtOutcome, reviewed: readonly ReviewedOutcome[]): Promise<void> {
  for (const { outcomeId, result, note, next } of reviewed)
    await sql`update outcome set result = ${result}, result_note = ${note}, next = ${next}
      where school_id = ${at.schoolId} and pupil_id = ${at.pupilId} and cycle_id = ${at.cycleId} and outcome_id = ${outcomeId}
        and withdrawn_at is null`.execute(db)
}

/** False when there is no such outcome in a plan under way. */
export async function addProgress(
  db: Database,
  at: { schoolId: string; pupilId: string; outcomeId: string; staffId: string },
  { notedOn, says, counted }: { notedOn: string; says: string; counted: number | null },
): Promise<boolean> {
  const { rows } =
    await sql`insert into progress (school_id, pupil_id, outcome_id, progress_id, noted_on, says, counted, recorded_by)
    select o.school_id, o.pupil_id, o.outcome_id, ${newId()}, ${notedOn}, ${says}, ${counted}::numeric, ${at.staffId} from outcome o
      join cycle c on c.school_id = o.school_id and c.cycle_id = o.cycle_id and c.state = 'agreed'
    where o.school_id = ${at.schoolId} and o.pupil_id = ${at.pupilId} and o.outcome_id = ${at.outcomeId} and o.withdrawn_at is null
    returning progress_id`.execute(db)
  return rows.length === 1
}
