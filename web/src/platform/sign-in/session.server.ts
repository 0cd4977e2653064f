import { randomUUID } from 'node:crypto'
import type { House } from '../http/house-context.server.ts'
import type { Scope } from '../work/scope.ts'
import { authOf } from './auth.server.ts'
import { type Standing, standingsOf } from './standing.server.ts'

export interface SignedIn {
  userId: string
  name: string
  email: string
  /** Cookies that better-auth wants renewed. */
  cookies: string[]
}

/** Who has signed in on this browser, or null. A cached answer is at most sixty seconds old. */
export async function whoIs(house: House, request: Request): Promise<SignedIn | null> {
  const { response, headers } = await authOf(house).api.getSession({ headers: request.headers, returnHeaders: true })
  if (!response) return null
  const { id, name, email } = response.user
  return { userId: id, name, email, cookies: headers.getSetCookie() }
}

const schoolCookie = 'waymark_school'

/** Remembers the school a person works in. It opens nothing by itself: the roles held there are looked up each time. */
export const rememberSchool = (house: Pick<House, 'origin'>, schoolId: string): string =>
  `${schoolCookie}=${schoolId}; Path=/; HttpOnly; SameSite=Lax; Max-Age=31536000${house.origin.startsWith('https:') ? '; Secure' : ''}`

function chosen(request: Request, standings: readonly Standing[]): Standing | null {
  const id = new RegExp(`(?:^|;\\s*)${schoolCookie}=([0-9a-f-]{36})`).exec(request.headers.get('cookie') ?? '')?.[1]
  return standings.find((standing) => standing.school.id === id) ?? standings[0] ?? null
}

/** The scope of a request: the person, the school, the day. Null when the person holds no role anywhere today. */
export async function scopeOf(house: House, request: Request, person: SignedIn): Promise<Scope | null> {
  const today = house.today()
  const standings = await standingsOf(house.database, person.userId, today)
  const standing = chosen(request, standings)
  if (!standing) return null
  const { staffId, name, roles, school } = standing
  return {
    viewer: { staffId, userId: person.userId, name, roles },
    school,
    schools: standings.map((one) => ({ id: one.school.id, name: one.school.name })),
    today,
    requestId: randomUUID(),
    database: house.database,
  }
}

/** A path of this site to go back to, or the home page. */
export function safeNext(next: string | null): string {
  return next?.startsWith('/') && !next.startsWith('//') && !next.includes('\\') ? next : '/'
}
