import { appendEntry } from '#platform/audit/append.server.ts'
import type { House } from '#platform/http/house-context.server.ts'
import { knock } from '#platform/sign-in/auth.server.ts'
import { passwordProblem } from '#platform/sign-in/password.server.ts'
import { userIdOf } from '#platform/sign-in/set-up.server.ts'
import { hashOf } from '#platform/sign-in/token.ts'
import { done, notValid, type Outcome, refuse } from '#platform/work/refusal.ts'
import { asSchool } from '#platform/work/transaction.server.ts'
import { acceptInvitation, type OpenInvitation, openInvitation } from './staff.store.server.ts'

export const invitationOf = (house: House, token: string): Promise<OpenInvitation | null> =>
  openInvitation(house.database, hashOf(token))

/** Accepts an invitation: a new account with this password, or the account that this address has already. Answers the cookies of the session. */
export async function join(house: House, token: string, password: string, request: Request): Promise<Outcome<string[]>> {
  const invitation = await invitationOf(house, token)
  if (!invitation)
    return refuse({ kind: 'not-found', says: 'This invitation has been used, withdrawn, or is too old. Ask for a new one.' })
  const had = await knock(house, '/sign-in/email', { email: invitation.email, password }, request)
  const account = had.ok ? had : await newAccount(house, invitation, password, request)
  if ('refusal' in account) return account
  const userId = userIdOf(account.body)
  if (!account.ok || !userId)
    return notValid('password', 'This address has an account already. Enter the password you sign in with.')
  const accepted = await asSchool(house.database, invitation.schoolId, async (db) => {
    const spent = await acceptInvitation(db, invitation, userId)
    if (spent)
      await appendEntry(db, {
        schoolId: invitation.schoolId,
        staffId: invitation.staffId,
        actor: invitation.name,
        action: 'staff.join',
        outcome: 'done',
        requestId: null,
      })
    return spent
  })
  return accepted ? done(account.cookies) : refuse({ kind: 'not-found', says: 'This invitation was used meanwhile.' })
}

async function newAccount(house: House, { email, name }: OpenInvitation, password: string, request: Request) {
  const weak = passwordProblem(password, [name, email])
  return weak ? notValid('password', weak) : knock(house, '/sign-up/email', { name, email, password }, request)
}
