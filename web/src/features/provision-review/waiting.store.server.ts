import { type RawBuilder, sql } from 'kysely'
import { standing, stillWaits } from './review.store.server.ts'

/** A group with what says when its review falls. Names nobody. */
export interface WaitingGroup {
  groupId: string
  name: string
  provision: string
  reviewOn: string | null
  endsOn: string | null
  reviewedOn: string | null
  /** One of its adults filled in what they see since the last review. */
  filled: boolean
  /** The person who asks is one of its adults. */
  own: boolean
}

/** Whether a person is an adult of a group (alias g) while it is given. */
export const adultOf = (
  staffId: string,
  today: string,
) => sql`exists (select from provision_adult a where a.school_id = g.school_id
  and a.group_id = g.group_id and a.staff_id = ${staffId}::uuid and a.starts_on <= ${today}::date and coalesce(a.ends_on, ${today}::date) >= ${today}::date)
  and coalesce(g.ends_on, ${today}::date) >= ${today}::date`

interface Asked {
  schoolId: string
  staffId: string
  today: string
  /** Every group of the school, or those whose adult the person is. */
  whose: 'all' | 'own'
}

/** Groups that are given now, or ended and nobody said yet how it went, for a statement that asks other things too: one value, a list. */
export const waitingGroups = ({ schoolId, staffId, today, whose }: Asked): RawBuilder<WaitingGroup[]> => {
  const own = sql`(${adultOf(staffId, today)})`
  return sql<
    WaitingGroup[]
  >`coalesce((select jsonb_agg(jsonb_build_object('groupId', g.group_id, 'name', g.name, 'provision', p.name,
        'reviewOn', g.review_on, 'endsOn', g.ends_on, 'reviewedOn', v.reviewed_on, 'own', ${own},
        'filled', exists (select from provision_review_fill f where f.school_id = g.school_id and f.group_id = g.group_id and ${stillWaits})))
      from provision_group g join provision p on p.school_id = g.school_id and p.provision_id = g.provision_id
        left join (select r.group_id, max(r.reviewed_on) as reviewed_on from provision_review r where r.school_id = ${schoolId} and ${standing}
          group by r.group_id) v on v.group_id = g.group_id
      where g.school_id = ${schoolId} and g.withdrawn_at is null and g.kind <> 'universal' and g.starts_on <= ${today}::date
        and (g.ends_on is null or g.ends_on >= ${today}::date or v.reviewed_on is null or v.reviewed_on < g.ends_on)
        and ${whose === 'all' ? sql`true` : own}), '[]')`
}
