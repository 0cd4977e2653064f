import { appendEntry } from '#platform/audit/append.server.ts'
import type { House } from '#platform/http/house-context.server.ts'
import { authOf, knock } from '#platform/sign-in/auth.server.ts'
import { passwordProblem } from '#platform/sign-in/password.server.ts'
import { userIdOf } from '#platform/sign-in/set-up.server.ts'
import { hashOf } from '#platform/sign-in/token.ts'
import { done, notValid, type Outcome, refuse } from '#platform/work/refusal.ts'
import { asSchool } from '#platform/work/transaction.server.ts'
import { acceptInvitation, type OpenInvitation, openInvitation } from './staff.store.server.ts'

export const invitationOf = (house: House, token: string): Promise<OpenInvitation | null> =>
  openInvitation(house.database, hashOf(token))

/** The cookies of whoever came in, and whether their second step is still to be asked for. */
export interface Joined {
  cookies: string[]
  twoStep: boolean
}

/** Accepts an invitation: a new account with this password, or the account that this address has already. */
export async function join(house: House, token: string, password: string, request: Request): Promise<Outcome<Joined>> {
  const invitation = await invitationOf(house, token)
  if (!invitation)
    return refuse({ kind: 'not-found', says: 'This invitation has been used, withdrawn, or is too old. Ask for a new one.' })
  const had = await knock(house, '/sign-in/email', { email: invitation.email, password }, request)
  const account = had.ok ? had : await newAccount(house, invitation, password, request)
  if ('refusal' in account) return account
  if (!account.ok && [had.status, account.status].includes(429))
    return notValid('', 'Too many people are trying from here at once. Wait a minute, then try again.')
  const twoStep = account.body['twoFactorRedirect'] === true
  const userId = twoStep ? await userOf(house, invitation.email) : userIdOf(account.body)
  if (!account.ok || !userId)
    return notValid('password', 'This address has an account already. Enter the password you sign in with.')
  return (await accept(house, invitation, userId))
    ? done({ cookies: account.cookies, twoStep })
    : refuse({ kind: 'not-found', says: 'This invitation was used meanwhile.' })
}

/** Whose right password was given while the second step is still to come: sign-in does not name them. */
async function userOf(house: House, email: string): Promise<string | null> {
  const { internalAdapter } = await authOf(house).$context
  return (await internalAdapter.findUserByEmail(email))?.user.id ?? null
}

function accept(house: House, invitation: OpenInvitation, userId: string): Promise<boolean> {
  return asSchool(house.database, invitation.schoolId, async (db) => {
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
}

async function newAccount(house: House, { email, name, school }: OpenInvitation, password: string, request: Request) {
  const own = [name, email, school].flatMap((words) => [words, ...words.split(/[\s@.]+/)])
  const weak = passwordProblem(password, own)
  return weak ? notValid('password', weak) : knock(house, '/sign-up/email', { name, email, password }, request)
}
