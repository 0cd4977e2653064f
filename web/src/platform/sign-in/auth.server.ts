import { betterAuth } from 'better-auth'
import { twoFactor } from 'better-auth/plugins'
import type { House } from '../http/house-context.server.ts'

type Keys = Pick<House, 'database' | 'secret' | 'origin'>

const build = ({ database, secret, origin }: Keys) =>
  betterAuth({
    appName: 'Waymark',
    baseURL: origin,
    secret,
    database: { db: database.withSchema('door'), type: 'postgres' },
    emailAndPassword: { enabled: true, minPasswordLength: 12, maxPasswordLength: 128 },
    // A revoked session lives on in its cookie for this long at most.
    session: { expiresIn: 60 * 60 * 12, updateAge: 60 * 60, cookieCache: { enabled: true, maxAge: 60 } },
    rateLimit: {
      enabled: true,
      storage: 'database',
      window: 60,
      max: 100,
      customRules: {
        // A whole school often has one address, and signs in at a quarter to nine: the count goes on for as long as no minute passes
        // without a sign-in from there, those that succeed among them, so it must hold a staff room. A guesser still gets under two
        // tries a second in the long run, against passwords of twelve characters and more.
        '/sign-in/email': { window: 60, max: 120 },
        '/two-factor/verify-totp': { window: 60, max: 6 },
        '/two-factor/verify-backup-code': { window: 60, max: 6 },
      },
    },
    advanced: {
      cookiePrefix: 'waymark',
      useSecureCookies: origin.startsWith('https:'),
      ipAddress: { ipAddressHeaders: ['x-waymark-address'] },
    },
    plugins: [twoFactor({ issuer: 'Waymark' })],
    telemetry: { enabled: false },
  })

export type Auth = ReturnType<typeof build>

const made = new WeakMap<Keys['database'], Auth>()

/** The sign-in of a running server: made once for its database. */
export function authOf(keys: Keys): Auth {
  const had = made.get(keys.database)
  if (had) return had
  const auth = build(keys)
  made.set(keys.database, auth)
  return auth
}

export interface Knock {
  ok: boolean
  status: number
  code: string | null
  body: Record<string, unknown>
  cookies: string[]
}

/** Asks better-auth through its own front door, so that its rate limits and checks hold, and brings its cookies back. */
export async function knock(keys: Keys, path: string, body: object, from: Request | null): Promise<Knock> {
  const headers = new Headers({
    'content-type': 'application/json',
    origin: keys.origin,
    'x-waymark-address': from?.headers.get('x-waymark-address') ?? '127.0.0.1',
  })
  const cookie = from?.headers.get('cookie')
  if (cookie) headers.set('cookie', cookie)
  const agent = from?.headers.get('user-agent')
  if (agent) headers.set('user-agent', agent)
  const response = await authOf(keys).handler(
    new Request(`${keys.origin}/api/auth${path}`, { method: 'POST', headers, body: JSON.stringify(body) }),
  )
  // A fault of ours is never told as a wrong password.
  if (response.status >= 500) throw new Error(`Signing in failed with ${response.status} at ${path}`)
  const said: Record<string, unknown> = (await response.json().catch(() => null)) ?? {}
  return {
    ok: response.ok,
    status: response.status,
    code: typeof said['code'] === 'string' ? said['code'] : null,
    body: said,
    cookies: response.headers.getSetCookie(),
  }
}

export const withCookies = (cookies: readonly string[]): Headers =>
  new Headers(cookies.map((cookie): [string, string] => ['set-cookie', cookie]))
