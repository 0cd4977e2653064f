import { query } from '#platform/work/query.server.ts'
import { mayKeepMoney, maySeeMoney } from './money.policy.ts'
import { type Priced, pricedOf, type RoleRow, rolesOf } from './rates.store.server.ts'
import { schoolYearNow } from './span.rules.ts'

export interface RatesPage {
  roles: RoleRow[]
  priced: Priced
  year: { from: string; to: string; words: string }
  mayKeep: boolean
  today: string
}

/** What an hour of each role costs, and how many sessions of the school year have a cost. Names no pupil. */
export const openRates = query({
  name: 'money.open-rates',
  may: maySeeMoney,
  audit: () => null,
  read: async ({ db, school, viewer, today }, _: null): Promise<RatesPage> => {
    const { from, to, words } = schoolYearNow(today)
    return {
      roles: await rolesOf(db, school.id),
      priced: await pricedOf(db, { schoolId: school.id, from, to }),
      year: { from, to, words },
      mayKeep: mayKeepMoney(viewer, null).may,
      today,
    }
  },
})
