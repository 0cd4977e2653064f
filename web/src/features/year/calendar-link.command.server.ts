import { z } from 'zod'
import { newToken } from '#platform/sign-in/token.ts'
import { command } from '#platform/work/command.server.ts'
import { addLink, linkOf, withdrawLink } from './calendar-link.store.server.ts'
import { mayOpenYear } from './year.policy.ts'

const nothing = z.object({})

/** A new secret address for one's own calendar. The one before stops working. */
export const makeCalendarLink = command({
  name: 'year.make-link',
  input: nothing,
  may: mayOpenYear,
  load: ({ db, school, viewer }) => linkOf(db, school.id, viewer.staffId),
  async change({ db, school, viewer }, _input, before) {
    const { token, hash } = newToken()
    await withdrawLink(db, school.id, viewer.staffId)
    await addLink(db, school.id, viewer.staffId, hash)
    return { value: { token }, audit: { detail: { replaces: before !== null } } }
  },
})

/** The address stops working at once. */
export const withdrawCalendarLink = command({
  name: 'year.withdraw-link',
  input: nothing,
  may: mayOpenYear,
  load: ({ db, school, viewer }) => linkOf(db, school.id, viewer.staffId),
  async change({ db, school, viewer }) {
    return { value: { withdrawn: await withdrawLink(db, school.id, viewer.staffId) }, audit: { detail: {} } }
  },
})
