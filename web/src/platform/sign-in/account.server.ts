import QRCode from 'qrcode'
import { momentWords } from '#ui/dates.ts'
import type { House } from '../http/house-context.server.ts'
import { authOf, knock } from './auth.server.ts'
import { passwordProblem } from './password.server.ts'

export interface SessionLine {
  token: string
  since: string
  from: string
  current: boolean
}

/** The sessions that are open in this person's name. */
export async function openSessions(house: House, request: Request): Promise<{ sessions: SessionLine[]; twoStep: boolean }> {
  const auth = authOf(house)
  const [list, now] = await Promise.all([
    auth.api.listSessions({ headers: request.headers }),
    auth.api.getSession({ headers: request.headers }),
  ])
  const sessions = list.map((one) => ({
    token: one.id,
    since: momentWords(one.createdAt),
    from: browserOf(one.userAgent ?? ''),
    current: one.id === now?.session.id,
  }))
  return { sessions, twoStep: now?.user.twoFactorEnabled === true }
}

function browserOf(agent: string): string {
  const browser = /Edg/.test(agent)
    ? 'Edge'
    : /Firefox/.test(agent)
      ? 'Firefox'
      : /Chrome/.test(agent)
        ? 'Chrome'
        : /Safari/.test(agent)
          ? 'Safari'
          : 'A browser'
  const system = /Windows/.test(agent)
    ? 'Windows'
    : /iPhone|iPad/.test(agent)
      ? 'iOS'
      : /Android/.test(agent)
        ? 'Android'
        : /Mac/.test(agent)
          ? 'macOS'
          : /Linux/.test(agent)
            ? 'Linux'
            : 'another system'
  return `${browser} on ${system}`
}

/** Ends one session of this person's, by its id: its secret token never reaches a page. */
export async function endSession(house: House, request: Request, id: string): Promise<boolean> {
  const list = await authOf(house).api.listSessions({ headers: request.headers })
  const found = list.find((one) => one.id === id)
  return found ? (await knock(house, '/revoke-session', { token: found.token }, request)).ok : false
}

export interface AccountAnswer {
  problems: { field: string; says: string }[]
  cookies: string[]
  /** Shown once. */
  enrol: { picture: string; key: string; codes: string[] } | null
  said: string | null
}

const wrong = (field: string, says: string): AccountAnswer => ({
  problems: [{ field, says }],
  cookies: [],
  enrol: null,
  said: null,
})
const saidSo = (said: string, cookies: string[]): AccountAnswer => ({ problems: [], cookies, enrol: null, said })

export async function changePassword(house: House, request: Request, now: string, next: string): Promise<AccountAnswer> {
  const weak = passwordProblem(next, [])
  if (weak) return wrong('next', weak)
  const answer = await knock(
    house,
    '/change-password',
    { currentPassword: now, newPassword: next, revokeOtherSessions: true },
    request,
  )
  return answer.ok
    ? saidSo('Your password is changed, and your other sessions are ended.', answer.cookies)
    : wrong('now', 'Enter your present password: this is not it')
}

export async function startTwoStep(house: House, request: Request, password: string): Promise<AccountAnswer> {
  const answer = await knock(house, '/two-factor/enable', { password }, request)
  const { totpURI, backupCodes } = answer.body
  if (!answer.ok || typeof totpURI !== 'string' || !Array.isArray(backupCodes))
    return wrong('password', 'Enter your present password: this is not it')
  const picture = await QRCode.toString(totpURI, { type: 'svg', margin: 2 })
  const enrol = {
    picture: `data:image/svg+xml;base64,${Buffer.from(picture).toString('base64')}`,
    key: new URL(totpURI).searchParams.get('secret') ?? '',
    codes: backupCodes.map(String),
  }
  return { problems: [], cookies: answer.cookies, enrol, said: null }
}

export async function finishTwoStep(house: House, request: Request, code: string): Promise<AccountAnswer> {
  const answer = await knock(house, '/two-factor/verify-totp', { code: code.replace(/\s/g, '') }, request)
  return answer.ok
    ? saidSo('The second step is on. You will be asked for a code when you sign in.', answer.cookies)
    : wrong('code', 'That code does not work. Enter the six digits your app shows now.')
}

export async function stopTwoStep(house: House, request: Request, password: string): Promise<AccountAnswer> {
  const answer = await knock(house, '/two-factor/disable', { password }, request)
  return answer.ok
    ? saidSo('The second step is off.', answer.cookies)
    : wrong('password', 'Enter your present password: this is not it')
}
