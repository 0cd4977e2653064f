import { sql } from 'kysely'
import { newId } from '#platform/db/ids.ts'
import { type FileLine, filesBeside } from '#platform/files/files.store.server.ts'
import type { Database } from '#platform/work/scope.ts'
import type { Area, Decision, Source } from './concerns.form.ts'

export interface DecisionRow {
  decisionId: string
  decision: Decision
  reason: string
  decidedOn: string
  lookAgainOn: string | null
  by: string | null
}

export interface ObservationRow {
  observationId: string
  staffId: string
  who: string
  askedOn: string
  says: string | null
  answeredOn: string | null
}

export interface ConcernRow {
  concernId: string
  pupilId: string
  forename: string
  surname: string
  class: string | null
  year: string | null
  area: Area
  source: Source
  seen: string
  tried: string | null
  raisedOn: string
  raisedById: string
  raisedBy: string
  /** Newest first. */
  decisions: DecisionRow[]
  observations: ObservationRow[]
  files: FileLine[]
}

export interface Which {
  schoolId: string
  pupilId?: string
  concernId?: string
  /** Those of families and pupils too. */
  ofFamilies: boolean
}

/** Concerns that the walls let through, newest first, each with what was decided and who was asked. One statement. */
export async function readConcerns(db: Database, { schoolId, pupilId, concernId, ofFamilies }: Which): Promise<ConcernRow[]> {
  const { rows } = await sql<ConcernRow>`select c.concern_id as "concernId", c.pupil_id as "pupilId",
      coalesce(nullif(p.preferred_forename, ''), p.forename) as forename, coalesce(nullif(p.preferred_surname, ''), p.surname) as surname,
      p.registration_group as class, p.year_group as year, c.area, c.source, c.seen, c.tried, c.raised_on::text as "raisedOn",
      c.recorded_by as "raisedById", by.name as "raisedBy",
      coalesce((select jsonb_agg(jsonb_build_object('decisionId', d.concern_decision_id, 'decision', d.decision, 'reason', d.reason,
          'decidedOn', d.decided_on, 'lookAgainOn', d.look_again_on, 'by', s.name) order by d.recorded_at desc, d.concern_decision_id desc)
        from concern_decision d left join staff s on s.school_id = d.school_id and s.staff_id = d.recorded_by
        where d.school_id = c.school_id and d.concern_id = c.concern_id), '[]'::jsonb) as decisions,
      coalesce((select jsonb_agg(jsonb_build_object('observationId', o.observation_id, 'staffId', o.staff_id, 'who', s.name,
          'askedOn', o.asked_on, 'says', o.says, 'answeredOn', o.answered_on) order by o.answered_on is null, s.name)
        from observation o join staff s on s.school_id = o.school_id and s.staff_id = o.staff_id
        where o.school_id = c.school_id and o.concern_id = c.concern_id), '[]'::jsonb) as observations,
      ${filesBeside(sql`f.school_id = c.school_id and f.concern_id = c.concern_id`)} as files
    from concern c join pupil p on p.school_id = c.school_id and p.pupil_id = c.pupil_id and p.withdrawn_at is null
      join staff by on by.school_id = c.school_id and by.staff_id = c.recorded_by
    where c.school_id = ${schoolId} and c.withdrawn_at is null and (${ofFamilies} or c.source = 'staff')
      and (${pupilId ?? null}::uuid is null or c.pupil_id = ${pupilId ?? null})
      and (${concernId ?? null}::uuid is null or c.concern_id = ${concernId ?? null})
    order by c.recorded_at desc, c.concern_id desc limit 1000`.execute(db)
  return rows
}

export interface NewConcern {
  schoolId: string
  pupilId: string
  staffId: string
  today: string
  area: Area
  source: Source
  seen: string
  tried: string | null
}

export async function addConcern(db: Database, given: NewConcern): Promise<string> {
  const id = newId()
  await sql`insert into concern (school_id, pupil_id, concern_id, area, source, seen, tried, raised_on, recorded_by)
    values (${given.schoolId}, ${given.pupilId}, ${id}, ${given.area}, ${given.source}, ${given.seen}, ${given.tried}, ${given.today},
      ${given.staffId})`.execute(db)
  return id
}

/** A concern that was raised by mistake, with its files. False when it is gone already. */
export async function withdrawConcernRow(
  db: Database,
  at: { schoolId: string; pupilId: string; concernId: string; staffId: string },
  because: string,
): Promise<boolean> {
  const { rows } = await sql`update concern set withdrawn_at = now(), withdrawn_by = ${at.staffId}, withdrawn_because = ${because}
    where school_id = ${at.schoolId} and pupil_id = ${at.pupilId} and concern_id = ${at.concernId} and withdrawn_at is null
    returning concern_id`.execute(db)
  return rows.length === 1
}

export interface Deciding {
  schoolId: string
  pupilId: string
  concernId: string
  staffId: string
  today: string
}

export async function addDecision(
  db: Database,
  at: Deciding,
  { decision, reason, lookAgainOn }: { decision: Decision; reason: string; lookAgainOn: string | null },
): Promise<string> {
  const id = newId()
  await sql`insert into concern_decision
      (school_id, pupil_id, concern_id, concern_decision_id, decision, reason, decided_on, look_again_on, recorded_by)
    values (${at.schoolId}, ${at.pupilId}, ${at.concernId}, ${id}, ${decision}, ${reason}, ${at.today}, ${lookAgainOn},
      ${at.staffId})`.execute(db)
  return id
}

/** Asks each of them what they see. Whoever was asked and has not answered is not asked twice. */
export async function askForObservations(db: Database, at: Deciding, staffIds: readonly string[]): Promise<void> {
  for (const staffId of staffIds)
    await sql`insert into observation (school_id, pupil_id, concern_id, observation_id, staff_id, asked_on)
      values (${at.schoolId}, ${at.pupilId}, ${at.concernId}, ${newId()}, ${staffId}, ${at.today})
      on conflict (school_id, concern_id, staff_id) where answered_on is null do nothing`.execute(db)
}

/** False when the question was not put to this person about this pupil, or was answered before. */
export async function answerObservation(
  db: Database,
  at: { schoolId: string; pupilId: string; observationId: string; staffId: string; today: string },
  says: string,
): Promise<boolean> {
  const { rows } = await sql`update observation set says = ${says}, answered_on = ${at.today}
    where school_id = ${at.schoolId} and pupil_id = ${at.pupilId} and observation_id = ${at.observationId}
      and staff_id = ${at.staffId} and answered_on is null returning observation_id`.execute(db)
  return rows.length === 1
}
