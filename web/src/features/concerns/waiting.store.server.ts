import { type RawBuilder, sql } from 'kysely'

/** What waits for somebody among the concerns. */
export interface Waiting {
  /** New, and nobody has decided. Nought for who does not decide. */
  toDecide: number
  /** The day to look again has come. */
  toLookAt: number
  /** Questions put to this person about pupils, not answered. */
  asked: number
}

interface Asked {
  schoolId: string
  staffId: string
  today: string
  decides: boolean
}

/** Counted within what the person reaches, for a statement that counts other things too: one value. */
export const waitingConcerns = ({ schoolId, staffId, today, decides }: Asked): RawBuilder<Waiting> => sql<Waiting>`(select
    jsonb_build_object('toDecide', count(*) filter (where ${decides}::boolean and latest.decision is null),
      'toLookAt', count(*) filter (where ${decides}::boolean and latest.look_again_on <= ${today}::date
        and latest.decision not in ('sen-support', 'no-action')),
      'asked', (select count(*) from observation o join concern k on k.school_id = o.school_id and k.concern_id = o.concern_id
        and k.withdrawn_at is null where o.school_id = ${schoolId} and o.staff_id = ${staffId} and o.answered_on is null))
    from concern c join pupil p on p.school_id = c.school_id and p.pupil_id = c.pupil_id and p.withdrawn_at is null
      left join lateral (select d.decision, d.look_again_on from concern_decision d
        where d.school_id = c.school_id and d.concern_id = c.concern_id
        order by d.recorded_at desc, d.concern_decision_id desc limit 1) latest on true
    where c.school_id = ${schoolId} and c.withdrawn_at is null)`
