import { randomUUID } from 'node:crypto'
import ical from 'ical-generator'
import { type House, houseContext } from '#platform/http/house-context.server.ts'
import { standingsOf } from '#platform/sign-in/standing.server.ts'
import { hashOf } from '#platform/sign-in/token.ts'
import type { Scope } from '#platform/work/scope.ts'
import type { Route } from './+types/calendar.page'
import { feedEvents } from './feed.rules.ts'
import { fetchYear } from './open-year.query.server.ts'
import { ownerOf } from './public.server.ts'

/** The calendar of whoever the secret address belongs to. A withdrawn or unknown address is simply not found. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const house = context.get(houseContext)
  const scope = await scopeOfLink(house, params.token)
  if (!scope) return new Response('There is no such calendar', { status: 404 })
  const { items } = await fetchYear(scope, null)
  const calendar = ical({
    name: `Waymark: ${scope.school.name}`,
    prodId: { company: 'Waymark', product: 'Year ahead', language: 'EN' },
  })
  for (const { id, on, title, says } of feedEvents(items, house.origin))
    calendar.createEvent({
      id: `${id}@waymark`,
      start: new Date(`${on}T00:00:00Z`),
      allDay: true,
      summary: title,
      description: says,
    })
  return new Response(calendar.toString(), {
    headers: { 'content-type': 'text/calendar; charset=utf-8', 'cache-control': 'private, no-store' },
  })
}

/** The person as they are today: no role left, no calendar. */
async function scopeOfLink(house: House, token: string): Promise<Scope | null> {
  const owner = await ownerOf(house, hashOf(token))
  if (!owner) return null
  const today = house.today()
  const standing = (await standingsOf(house.database, owner.userId, today)).find((one) => one.school.id === owner.schoolId)
  if (!standing) return null
  const { staffId, name, roles, school } = standing
  return {
    viewer: { staffId, userId: owner.userId, name, roles },
    school,
    schools: [{ id: school.id, name: school.name }],
    today,
    requestId: randomUUID(),
    database: house.database,
  }
}
