import { sql } from 'kysely'
import { keepLedger } from '#features/provision/public.server.ts'
import { newId } from '#platform/db/ids.ts'
import type { Scope } from '#platform/work/scope.ts'
import { asSchool } from '#platform/work/transaction.server.ts'

/** Everything about provision for two pupils: what is given, recorded, paid, reviewed and looked at. */
export async function someProvision(senco: Scope, pupils: readonly string[], words: string): Promise<void> {
  const [school, by] = [sql`${senco.school.id}::uuid`, sql`${senco.viewer.staffId}::uuid`]
  const [provision, role, group, adult, entry] = [newId(), newId(), newId(), newId(), newId()]
  const on = '2025-09-03'
  await asSchool(senco.database, senco.school.id, async (db) => {
    const put = (table: string, values: ReturnType<typeof sql>) => sql`insert into ${sql.table(table)} ${values}`.execute(db)
    await put(
      'provision',
      sql`(school_id, provision_id, name, wave, areas, recorded_by) values (${school}, ${provision}, ${words}, 'targeted', '{CL}', ${by})`,
    )
    await put('provision_choices', sql`(school_id, provision_choices_id, recorded_by) values (${school}, ${newId()}, ${by})`)
    await put('pay_role', sql`(school_id, pay_role_id, name, recorded_by) values (${school}, ${role}, ${words}, ${by})`)
    await put(
      'pay_rate',
      sql`(school_id, pay_rate_id, pay_role_id, starts_on, per, pence, recorded_by)
      values (${school}, ${newId()}, ${role}, '2025-09-01', 'hour', 1800, ${by})`,
    )
    await put(
      'provision_group',
      sql`(school_id, group_id, provision_id, name, kind, starts_on, funded_from, recorded_by)
      values (${school}, ${group}, ${provision}, ${words}, 'group', '2025-09-01', 'notional', ${by})`,
    )
    await put(
      'provision_slot',
      sql`(school_id, slot_id, group_id, weekday, starts_at, minutes, starts_on)
      values (${school}, ${newId()}, ${group}, 3, '10:20', 20, '2025-09-01')`,
    )
    await put(
      'provision_adult',
      sql`(school_id, adult_id, group_id, staff_id, role_id, starts_on) values (${school}, ${adult}, ${group}, ${by}, ${role}, '2025-09-01')`,
    )
    await put(
      'provision_item',
      sql`(school_id, item_id, group_id, kind, says, pence, bought_on, recorded_by)
      values (${school}, ${newId()}, ${group}, 'resource', ${words}, 1200, '2025-09-02', ${by})`,
    )
    await put(
      'session_entry',
      sql`(school_id, entry_id, group_id, day, starts_at, made_at, happened, minutes, recorded_by)
      values (${school}, ${entry}, ${group}, ${on}, '10:20', now(), 'held', 20, ${by})`,
    )
    await put(
      'session_cover',
      sql`(school_id, cover_id, group_id, adult_id, day, staff_id, recorded_by) values (${school}, ${newId()}, ${group}, ${adult}, ${on}, ${by}, ${by})`,
    )
    await put(
      'notional_budget',
      sql`(school_id, notional_budget_id, starts_on, ends_on, pence, recorded_by)
      values (${school}, ${newId()}, '2026-04-01', '2027-03-31', 100000, ${by})`,
    )
    await put(
      'provision_look',
      sql`(school_id, look_id, group_id, kind, happened_on, says, recorded_by) values (${school}, ${newId()}, ${group}, 'observed', ${on}, ${words}, ${by})`,
    )
    await put(
      'provision_review_round',
      sql`(school_id, round_id, group_id, reviewed_on, recorded_by) values (${school}, ${newId()}, ${group}, '2025-12-01', ${by})`,
    )
    for (const pupilId of pupils) {
      const [whose, place] = [sql`${school}, ${pupilId}::uuid`, newId()]
      await put(
        'provision_place',
        sql`(school_id, pupil_id, place_id, group_id, starts_on, recorded_by) values (${whose}, ${place}, ${group}, '2025-09-01', ${by})`,
      )
      await put('session_mark', sql`(school_id, pupil_id, entry_id, here) values (${whose}, ${entry}, true)`)
      await put(
        'provision_review',
        sql`(school_id, pupil_id, review_id, place_id, group_id, reviewed_on, decision, recorded_by)
        values (${whose}, ${newId()}, ${place}, ${group}, '2025-12-01', 'continue', ${by})`,
      )
      await put(
        'provision_review_fill',
        sql`(school_id, pupil_id, fill_id, filling_id, place_id, group_id, filled_on, went, recorded_by)
        values (${whose}, ${newId()}, ${newId()}, ${place}, ${group}, '2025-12-02', 3, ${by})`,
      )
      await put(
        'top_up_received',
        sql`(school_id, pupil_id, top_up_id, starts_on, ends_on, pence, recorded_by)
        values (${whose}, ${newId()}, '2026-04-01', '2027-03-31', 100000, ${by})`,
      )
      await put(
        'top_up_request',
        sql`(school_id, pupil_id, request_id, starts_on, ends_on, made_on, claim_pence, figures, recorded_by)
        values (${whose}, ${newId()}, '2026-04-01', '2027-03-31', '2026-04-01', 100000, '{}', ${by})`,
      )
    }
    await keepLedger(db, senco.school.id, { groupIds: [group] })
  })
}
