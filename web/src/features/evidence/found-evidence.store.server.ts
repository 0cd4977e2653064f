import { sql } from 'kysely'
import type { Database } from '#platform/work/scope.ts'

/** Something that Waymark itself holds and that shows a duty: nobody has to enter it. */
export interface FoundEvidence {
  duty: string
  what: string
  on: string
  to: string
}

interface Row {
  senco: string | null
  sencoOn: string | null
  reportOn: string | null
  reportLinked: boolean | null
  sealedOn: string | null
}

/** What the school's own records show today, found in one statement. Nothing of a pupil is read. */
export async function findEvidence(db: Database, schoolId: string, today: string): Promise<FoundEvidence[]> {
  const { rows } = await sql<Row>`select senco.name as senco, senco.became_senco_on::text as "sencoOn",
      report.happened_on::text as "reportOn", report.link is not null as "reportLinked",
      (select (max(sealed_at) at time zone 'Europe/London')::date::text from access_log_seal where school_id = ${schoolId}) as "sealedOn"
    from (select 1) as one
    left join lateral (select name, became_senco_on from senco_post where school_id = ${schoolId} and withdrawn_at is null
        and ended_on is null and became_senco_on <= ${today}::date order by recorded_at desc limit 1) senco on true
    left join lateral (select happened_on, link from school_evidence where school_id = ${schoolId} and withdrawn_at is null
        and duty = 'sen-information-report-annual-update' and happened_on <= ${today}::date
        order by happened_on desc limit 1) report on true`.execute(db)
  return rows.flatMap(found)
}

function found({ senco, sencoOn, reportOn, reportLinked, sealedOn }: Row): FoundEvidence[] {
  const report = '/duties/sen-information-report-annual-update'
  return [
    ...(senco && sencoOn ? [{ duty: 'designate-senco', what: `${senco} is recorded as SENCO`, on: sencoOn, to: '/senco' }] : []),
    ...(reportOn
      ? [{ duty: 'sen-information-report-prepare', what: 'The report that is recorded as published', on: reportOn, to: report }]
      : []),
    ...(reportOn && reportLinked
      ? [
          {
            duty: 'sen-information-report-publish',
            what: 'The address at which the report is recorded',
            on: reportOn,
            to: report,
          },
        ]
      : []),
    ...(sealedOn
      ? [{ duty: 'plan-confidentiality', what: 'The access log: who opened which record, and when', on: sealedOn, to: '/log' }]
      : []),
  ]
}
