import { fromNow } from '#platform/clock/clock.ts'
import { newId } from '#platform/db/ids.ts'
import { newToken } from '#platform/sign-in/token.ts'
import { command } from '#platform/work/command.server.ts'
import { Refused } from '#platform/work/refusal.ts'
import { InviteForm } from './staff.form.ts'
import { mayManagePeople } from './staff.policy.ts'
import { addInvitation, addStaff, giveRoles, listStaff } from './staff.store.server.ts'

const days = 7

/** Adds a person with their roles and makes the link by which they come in. Only the link's hash is kept. */
export const invitePerson = command({
  name: 'staff.invite-person',
  input: InviteForm,
  may: mayManagePeople,
  load: ({ db, school, today }) => listStaff(db, school.id, today),
  async change({ db, school, today }, { name, email, roles }, people) {
    const had = people.find((person) => person.email?.toLowerCase() === email.toLowerCase() && person.endedOn === null)
    if (had)
      throw new Refused({
        kind: 'not-valid',
        problems: [
          { field: 'email', says: 'Somebody in this school has this email address. Open that person to give another role.' },
        ],
      })
    const staffId = newId()
    const { token, hash } = newToken()
    await addStaff(db, school.id, { staffId, name, email })
    await giveRoles(db, school.id, staffId, roles, today)
    await addInvitation(db, school.id, staffId, hash, fromNow(days * 86_400))
    return { value: { staffId, token }, audit: { detail: { roles, staffId } } }
  },
})
