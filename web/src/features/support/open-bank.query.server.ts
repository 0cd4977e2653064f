import { sharedIds } from '#features/trust/public.server.ts'
import { query } from '#platform/work/query.server.ts'
import { type BankedRow, bankedOf } from './bank.store.server.ts'
import { mayAgree, mayPlan } from './support.policy.ts'

export interface BankPage {
  banked: BankedRow[]
  mayWithdraw: boolean
  /** The ids of those that the schools of the trust see. */
  shared: string[]
}

/** The school's outcomes to begin with. They name nobody. */
export const openBank = query({
  name: 'support.open-bank',
  may: mayPlan,
  audit: () => null,
  read: async ({ db, school, viewer }, _: null): Promise<BankPage> => ({
    banked: await bankedOf(db, school.id),
    mayWithdraw: mayAgree(viewer, null).may,
    shared: await sharedIds(db, school.id, 'outcome'),
  }),
})
