import { sql } from 'kysely'
import { missing } from '#platform/work/refusal.ts'
import type { Database } from '#platform/work/scope.ts'
import type { NeedFact } from './need-facts.store.server.ts'
import type { PlanFact } from './plan.store.server.ts'
import type { Status, ToldAbout } from './record.form.ts'
import { onRoll } from './status-now.store.server.ts'

export interface PupilAbout {
  pupilId: string
  version: number
  surname: string
  forename: string
  legalSurname: string
  legalForename: string
  middleNames: string | null
  preferredSurname: string | null
  preferredForename: string | null
  upn: string | null
  bornOn: string
  sex: string | null
  year: string | null
  class: string | null
  enteredOn: string | null
  leftOn: string | null
  onRoll: boolean
  premium: boolean | null
  freeMeals: boolean | null
  care: boolean | null
  service: boolean | null
  keyWorkerId: string | null
  keyWorker: string | null
}

export interface HistoryFact {
  senStatusId: string
  status: Status
  startsOn: string
  reason: string | null
  nextStep: string | null
  recordedOn: string
  recordedBy: string | null
  broughtIn: boolean
  withdrawnOn: string | null
  replacedBy: string | null
}

export interface PupilRecords {
  strengths: { strengthId: string; says: string; recordedOn: string; by: string | null }[]
  statuses: HistoryFact[]
  needs: (NeedFact & { withdrawnOn: string | null; replacedBy: string | null })[]
  plans: (PlanFact & { withdrawnOn: string | null })[]
  told: { familyToldId: string; about: ToldAbout; toldOn: string; how: string; who: string | null }[]
  contacts: {
    title: string | null
    forename: string | null
    surname: string
    relationship: string | null
    parental: boolean | null
    phones: unknown
    email: string | null
  }[]
  groups: { name: string; subject: string | null; staff: { name: string; relation: 'teaches' | 'supports' }[] }[]
  formerUpns: { upn: string; recordedOn: string }[]
}

export async function pupilAbout(db: Database, schoolId: string, pupilId: string, today: string): Promise<PupilAbout> {
  const { rows } =
    await sql<PupilAbout>`select p.pupil_id as "pupilId", p.version, coalesce(nullif(p.preferred_surname, ''), p.surname) as surname,
      coalesce(nullif(p.preferred_forename, ''), p.forename) as forename, p.surname as "legalSurname", p.forename as "legalForename",
      p.middle_names as "middleNames", p.preferred_surname as "preferredSurname", p.preferred_forename as "preferredForename", p.upn,
      p.born_on::text as "bornOn", p.sex, p.year_group as year, p.registration_group as class, p.entered_on::text as "enteredOn",
      p.left_on::text as "leftOn", ${onRoll(today)} as "onRoll", p.pupil_premium as premium, p.free_school_meals as "freeMeals",
      p.looked_after as care, p.service_child as service, p.key_worker_id as "keyWorkerId", w.name as "keyWorker"
    from pupil p left join staff w on w.school_id = p.school_id and w.staff_id = p.key_worker_id
    where p.school_id = ${schoolId} and p.pupil_id = ${pupilId} and p.withdrawn_at is null`.execute(db)
  const about = rows[0]
  if (!about) throw missing()
  return about
}

const london = (column: string) => sql`to_char(${sql.ref(column)} at time zone 'Europe/London', 'YYYY-MM-DD')`
const all = (rows: ReturnType<typeof sql>) => sql`(select coalesce(jsonb_agg(r), '[]'::jsonb) from (${rows}) r)`

/** All that is recorded about one pupil, in one statement. */
export async function pupilRecords(db: Database, schoolId: string, pupilId: string): Promise<PupilRecords> {
  const mine = (alias: string) =>
    sql`${sql.ref(`${alias}.school_id`)} = ${schoolId} and ${sql.ref(`${alias}.pupil_id`)} = ${pupilId}`
  const by = (alias: string) =>
    sql`left join staff b on b.school_id = ${schoolId} and b.staff_id = ${sql.ref(`${alias}.recorded_by`)}`
  const { rows } = await sql<PupilRecords>`select
    ${all(sql`select x.strength_id as "strengthId", x.says, ${london('x.recorded_at')} as "recordedOn", b.name as by from strength x ${by('x')}
      where ${mine('x')} and x.withdrawn_at is null order by x.recorded_at, x.strength_id`)} as strengths,
    ${all(sql`select x.sen_status_id as "senStatusId", x.status, x.starts_on as "startsOn", x.reason, x.next_step as "nextStep",
      ${london('x.recorded_at')} as "recordedOn", b.name as "recordedBy", x.brought_in_by is not null as "broughtIn",
      ${london('x.withdrawn_at')} as "withdrawnOn", x.replaced_by as "replacedBy" from sen_status x ${by('x')}
      where ${mine('x')} order by x.starts_on desc, x.recorded_at desc, x.sen_status_id desc`)} as statuses,
    ${all(sql`select x.sen_need_id as "senNeedId", x.type, x.rank, x.starts_on as "startsOn", x.ends_on as "endsOn", x.note,
      ${london('x.withdrawn_at')} as "withdrawnOn", x.replaced_by as "replacedBy" from sen_need x where ${mine('x')} order by x.rank, x.recorded_at`)} as needs,
    ${all(sql`select x.ehc_plan_id as "ehcPlanId", x.made_on as "madeOn", x.last_reviewed_on as "lastReviewedOn", x.ceased_on as "ceasedOn",
      ${london('x.withdrawn_at')} as "withdrawnOn" from ehc_plan x where ${mine('x')} order by x.recorded_at desc, x.ehc_plan_id desc`)} as plans,
    ${all(sql`select x.family_told_id as "familyToldId", x.about, x.told_on as "toldOn", x.how, x.who from family_told x
      where ${mine('x')} and x.withdrawn_at is null order by x.told_on desc`)} as told,
    ${all(sql`select x.title, x.forename, x.surname, x.relationship, x.parental_responsibility as parental, x.phones, x.email from contact x
      where ${mine('x')} and x.withdrawn_at is null order by x.position`)} as contacts,
    ${all(sql`select g.name, g.subject, coalesce((select jsonb_agg(jsonb_build_object('name', f.name, 'relation', gs.relation) order by gs.relation desc, f.name)
      from group_staff gs join staff f on f.school_id = gs.school_id and f.staff_id = gs.staff_id
      where gs.school_id = ${schoolId} and gs.group_id = g.group_id and gs.ended_on is null), '[]'::jsonb) as staff
      from group_pupil x join teaching_group g on g.school_id = x.school_id and g.group_id = x.group_id
      where ${mine('x')} and x.ended_on is null and g.ended_on is null order by g.name`)} as groups,
    ${all(sql`select x.upn, x.recorded_on as "recordedOn" from former_upn x where ${mine('x')} and x.withdrawn_at is null order by x.recorded_on desc`)} as "formerUpns"`.execute(
    db,
  )
  const records = rows[0]
  if (!records) throw missing()
  return records
}
