import { anyOf } from '../access/may.ts'
import { roles } from '../access/roles.ts'
import { query } from '../work/query.server.ts'
import { logoNow } from './logo.store.server.ts'

/** The school's sign, for its papers. Nothing about a child. */
export const openLogo = query({
  name: 'school.open-logo',
  may: anyOf(...roles),
  audit: () => null,
  read: ({ db, school }, _: null) => logoNow(db, school.id),
})
