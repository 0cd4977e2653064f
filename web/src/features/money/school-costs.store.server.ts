import { sql } from 'kysely'
import { dayOfYears, statusNow, yearThen } from '#features/pupil/public.server.ts'
import type { Database } from '#platform/work/scope.ts'
import type { Sums } from './figures.rules.ts'
import { penceRead } from './pounds.rules.ts'
import type { PupilCostRow } from './school-money.rules.ts'

interface Asked {
  schoolId: string
  from: string
  to: string
  today: string
}

const sums = (today: string, planned: string, pence: string) => sql`sum(${sql.ref(planned)})::text as planned,
  coalesce(sum(${sql.ref(pence)}) filter (where l.day <= ${today}), 0)::text as "toDate",
  coalesce(sum(${sql.ref(planned)}) filter (where l.day > ${today}), 0)::text as ahead`

type Summed = { planned: string; toDate: string; ahead: string }
const read = ({ planned, toDate, ahead }: Summed): Sums => {
  const [past, future] = [penceRead(toDate), penceRead(ahead)]
  return { planned: penceRead(planned), toDate: past, ahead: future, forecast: past + future }
}

export interface PartRow {
  fundedFrom: string
  area: string
  cost: Sums
  /** The part that no pupil carries. */
  unshared: Sums
  unpriced: number
  notRecorded: number
}

/** What the whole school's provision costs, by where the money comes from and the main area of need. One statement. */
export async function partsOfSchool(db: Database, { schoolId, from, to, today }: Asked): Promise<PartRow[]> {
  const { rows } = await sql<
    Summed & {
      fundedFrom: string
      area: string
      unsharedPlanned: string
      unsharedToDate: string
      unsharedAhead: string
      unpriced: number
      notRecorded: number
    }
  >`select g.funded_from as "fundedFrom", v.areas[1] as area, ${sums(today, 'l.planned_pence', 'l.pence')},
      sum(l.unshared_planned_pence)::text as "unsharedPlanned",
      coalesce(sum(l.unshared_pence) filter (where l.day <= ${today}), 0)::text as "unsharedToDate",
      coalesce(sum(l.unshared_planned_pence) filter (where l.day > ${today}), 0)::text as "unsharedAhead",
      count(*) filter (where l.unpriced and l.kind = 'session')::int as unpriced,
      count(*) filter (where l.state = 'open' and l.kind = 'session' and l.day <= ${today})::int as "notRecorded"
    from session_line l join provision_group g on g.school_id = l.school_id and g.group_id = l.group_id and g.withdrawn_at is null
      join provision v on v.school_id = g.school_id and v.provision_id = g.provision_id
    where l.school_id = ${schoolId} and l.day between ${from} and ${to} and l.state <> 'gone' group by 1, 2 order by 1, 2`.execute(
    db,
  )
  return rows.map((row) => ({
    fundedFrom: row.fundedFrom,
    area: row.area,
    cost: read(row),
    unshared: read({ planned: row.unsharedPlanned, toDate: row.unsharedToDate, ahead: row.unsharedAhead }),
    unpriced: row.unpriced,
    notRecorded: row.notRecorded,
  }))
}

/** What each pupil's part comes to, and what top-up is paid for them. In the order of the register. One statement. */
export async function costsOfPupils(db: Database, { schoolId, from, to, today }: Asked): Promise<PupilCostRow[]> {
  const { rows } = await sql<Summed & Omit<PupilCostRow, 'cost'>>`with cost as (
      select l.pupil_id, ${sums(today, 'l.planned_pence', 'l.pence')} from session_pupil_line l
        join provision_group g on g.school_id = l.school_id and g.group_id = l.group_id and g.withdrawn_at is null
      where l.school_id = ${schoolId} and l.day between ${from} and ${to} and l.state <> 'gone' group by l.pupil_id
    ), paid as (
      select r.pupil_id, jsonb_agg(jsonb_build_object('startsOn', r.starts_on, 'endsOn', r.ends_on, 'pence', r.pence)) as received
      from top_up_received r where r.school_id = ${schoolId} and r.withdrawn_at is null and r.starts_on <= ${to} and r.ends_on >= ${from}
      group by r.pupil_id
    )
    select p.pupil_id as "pupilId", coalesce(nullif(p.preferred_surname, ''), p.surname) as surname,
      coalesce(nullif(p.preferred_forename, ''), p.forename) as forename, p.year_group as year, p.registration_group as class,
      p.entered_on::text as "enteredOn", p.left_on::text as "leftOn", p.withdrawn_at is not null as withdrawn,
      coalesce(s.status, 'N') as status, (p.left_on is null or p.left_on > ${today}::date) as "onRoll",
      coalesce(cost.planned, '0') as planned, coalesce(cost."toDate", '0') as "toDate", coalesce(cost.ahead, '0') as ahead,
      coalesce(paid.received, '[]'::jsonb) as received
    from pupil p left join cost on cost.pupil_id = p.pupil_id left join paid on paid.pupil_id = p.pupil_id
      left join ${statusNow(schoolId, today)} s on s.pupil_id = p.pupil_id
    where p.school_id = ${schoolId} and (cost.pupil_id is not null or paid.pupil_id is not null
      or (s.status in ('K', 'E') and p.withdrawn_at is null and (p.left_on is null or p.left_on > ${today}::date)))
    order by p.sort_key, p.pupil_id`.execute(db)
  const on = dayOfYears({ from, to }, today)
  return rows.map(({ planned, toDate, ahead, ...row }) => ({
    ...row,
    year: yearThen(row, on, today),
    cost: read({ planned, toDate, ahead }),
  }))
}
