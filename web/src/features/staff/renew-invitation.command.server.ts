import { fromNow } from '#platform/clock/clock.ts'
import { newToken } from '#platform/sign-in/token.ts'
import { command } from '#platform/work/command.server.ts'
import { missing, Refused } from '#platform/work/refusal.ts'
import { PersonForm } from './staff.form.ts'
import { mayManagePeople } from './staff.policy.ts'
import { addInvitation, listStaff } from './staff.store.server.ts'

/** A new link for a person without an account; the one before stops working. */
export const renewInvitation = command({
  name: 'staff.renew-invitation',
  input: PersonForm,
  may: mayManagePeople,
  async load({ db, school, today }, { staffId }) {
    const [person] = await listStaff(db, school.id, today, staffId)
    if (!person || person.endedOn) throw missing()
    return person
  },
  async change({ db, school }, { staffId }, person) {
    if (person.hasAccount || !person.email)
      throw new Refused({
        kind: 'not-valid',
        problems: [{ field: '', says: 'This person signs in already, or has no email address.' }],
      })
    const { token, hash } = newToken()
    await addInvitation(db, school.id, staffId, hash, fromNow(7 * 86_400))
    return { value: { token, name: person.name, email: person.email }, audit: { detail: { staffId } } }
  },
})
