import { sql } from 'kysely'
import { newId } from '#platform/db/ids.ts'
import type { Database } from '#platform/work/scope.ts'
import { penceRead } from './pounds.rules.ts'
import type { BudgetRow } from './recorded-sum.rules.ts'

const london = (column: string) => sql`to_char(${sql.ref(column)} at time zone 'Europe/London', 'YYYY-MM-DD')`

/** The notional budgets that the school recorded, the newest first, with those that were taken out. One statement. */
export async function budgetsOf(db: Database, schoolId: string): Promise<BudgetRow[]> {
  const { rows } = await sql<
    Omit<BudgetRow, 'pence'> & { pence: string }
  >`select b.notional_budget_id as "budgetId", b.starts_on::text as "startsOn", b.ends_on::text as "endsOn", b.pence::text as pence, b.note,
      ${london('b.recorded_at')} as "recordedOn", s.name as by, ${london('b.withdrawn_at')} as "withdrawnOn"
    from notional_budget b left join staff s on s.school_id = b.school_id and s.staff_id = b.recorded_by
    where b.school_id = ${schoolId} order by b.starts_on desc, b.recorded_at desc`.execute(db)
  return rows.map((row) => ({ ...row, pence: penceRead(row.pence) }))
}

/** Holds the school's row, so that two who record a budget follow one another. */
export async function budgetsForChange(db: Database, schoolId: string): Promise<BudgetRow[]> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`notional budget ${schoolId}`}, 0))`.execute(db)
  return budgetsOf(db, schoolId)
}

interface At {
  schoolId: string
  staffId: string
}

export async function addBudget(
  db: Database,
  at: At,
  given: { startsOn: string; endsOn: string; pence: number; note: string | null },
): Promise<string> {
  const id = newId()
  await sql`insert into notional_budget (school_id, notional_budget_id, starts_on, ends_on, pence, note, recorded_by)
    values (${at.schoolId}, ${id}, ${given.startsOn}, ${given.endsOn}, ${given.pence}, ${given.note}, ${at.staffId})`.execute(db)
  return id
}

export async function withdrawBudgetRow(db: Database, schoolId: string, budgetId: string): Promise<void> {
  await sql`update notional_budget set withdrawn_at = now()
    where school_id = ${schoolId} and notional_budget_id = ${budgetId} and withdrawn_at is null`.execute(db)
}
