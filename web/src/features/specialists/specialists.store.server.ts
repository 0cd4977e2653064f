import { sql } from 'kysely'
import { newId } from '#platform/db/ids.ts'
import { type FileLine, filesBeside } from '#platform/files/files.store.server.ts'
import type { Database } from '#platform/work/scope.ts'
import type { Service } from './services.rules.ts'

export interface RecommendationRow {
  recommendationId: string
  says: string
  decision: 'followed' | 'declined' | null
  decidedOn: string | null
  because: string | null
}
export interface ReferralRow {
  referralId: string
  service: Service
  toWhom: string
  why: string
  parentsSaid: string
  parentsOn: string
  sentOn: string
  leadProfessional: string | null
  endedOn: string | null
  endedBecause: string | null
  advice: {
    adviceId: string
    receivedOn: string
    byWhom: string
    summary: string
    recommendations: RecommendationRow[]
    files: FileLine[]
  }[]
}

interface At {
  schoolId: string
  pupilId: string
}

/** Everybody from outside who was asked about a pupil, newest first, with what they advise. One statement. */
export async function referralsOf(db: Database, { schoolId, pupilId }: At): Promise<ReferralRow[]> {
  const { rows } = await sql<ReferralRow>`select r.referral_id as "referralId", r.service, r.to_whom as "toWhom", r.why,
      r.parents_said as "parentsSaid", r.parents_on::text as "parentsOn", r.sent_on::text as "sentOn", r.lead_professional as "leadProfessional",
      r.ended_on::text as "endedOn", r.ended_because as "endedBecause",
      coalesce((select jsonb_agg(jsonb_build_object('adviceId', a.advice_id, 'receivedOn', a.received_on, 'byWhom', a.by_whom, 'summary', a.summary,
          'files', ${filesBeside(sql`f.school_id = a.school_id and f.advice_id = a.advice_id`)},
          'recommendations', coalesce((select jsonb_agg(jsonb_build_object('recommendationId', c.recommendation_id, 'says', c.says,
              'decision', c.decision, 'decidedOn', c.decided_on, 'because', c.because) order by c.place)
            from recommendation c where c.school_id = a.school_id and c.advice_id = a.advice_id), '[]'::jsonb)) order by a.received_on desc, a.recorded_at desc)
        from advice a where a.school_id = r.school_id and a.referral_id = r.referral_id), '[]'::jsonb) as advice
    from referral r where r.school_id = ${schoolId} and r.pupil_id = ${pupilId} order by r.sent_on desc, r.recorded_at desc`.execute(
    db,
  )
  return rows
}

export interface NewReferral {
  service: Service
  toWhom: string
  why: string
  parentsSaid: string
  parentsOn: string
  sentOn: string
  leadProfessional: string | null
}

export async function addReferral(db: Database, at: At & { staffId: string }, given: NewReferral): Promise<string> {
  const id = newId()
  await sql`insert into referral (school_id, pupil_id, referral_id, service, to_whom, why, parents_said, parents_on, sent_on, lead_professional, recorded_by)
    values (${at.schoolId}, ${at.pupilId}, ${id}, ${given.service}, ${given.toWhom}, ${given.why}, ${given.parentsSaid}, ${given.parentsOn},
      ${given.sentOn}, ${given.leadProfessional}, ${at.staffId})`.execute(db)
  return id
}

export interface NewAdvice {
  referralId: string
  receivedOn: string
  byWhom: string
  summary: string
  recommendations: readonly string[]
}

export async function addAdvice(db: Database, at: At & { staffId: string }, given: NewAdvice): Promise<string> {
  const id = newId()
  await sql`insert into advice (school_id, pupil_id, referral_id, advice_id, received_on, by_whom, summary, recorded_by)
    values (${at.schoolId}, ${at.pupilId}, ${given.referralId}, ${id}, ${given.receivedOn}, ${given.byWhom}, ${given.summary}, ${at.staffId})`.execute(
    db,
  )
  const lines = given.recommendations.map((says, place) => ({ id: newId(), says, place }))
  await sql`insert into recommendation (school_id, pupil_id, advice_id, recommendation_id, place, says)
    select ${at.schoolId}::uuid, ${at.pupilId}::uuid, ${id}::uuid, (l->>'id')::uuid, (l->>'place')::int, l->>'says'
    from jsonb_array_elements(${JSON.stringify(lines)}::jsonb) l`.execute(db)
  return id
}

/** False when it was decided already, or is not this pupil's. */
export async function decideRow(
  db: Database,
  at: At & { staffId: string; recommendationId: string },
  given: { decision: 'followed' | 'declined'; because: string; decidedOn: string },
): Promise<boolean> {
  const { rows } =
    await sql`update recommendation set decision = ${given.decision}, because = ${given.because}, decided_on = ${given.decidedOn},
      decided_by = ${at.staffId}
    where school_id = ${at.schoolId} and pupil_id = ${at.pupilId} and recommendation_id = ${at.recommendationId} and decision is null
    returning recommendation_id`.execute(db)
  return rows.length === 1
}

export async function endReferralRow(
  db: Database,
  at: At & { referralId: string },
  { endedOn, because }: { endedOn: string; because: string },
): Promise<boolean> {
  const { rows } = await sql`update referral set ended_on = ${endedOn}, ended_because = ${because}
    where school_id = ${at.schoolId} and pupil_id = ${at.pupilId} and referral_id = ${at.referralId} and ended_on is null returning referral_id`.execute(
    db,
  )
  return rows.length === 1
}
