import type { House } from '#platform/http/house-context.server.ts'
import { ownerOfLink } from './calendar-link.store.server.ts'

/** Whose calendar a secret address opens. */
export const ownerOf = (house: Pick<House, 'database'>, hash: string) => ownerOfLink(house.database, hash)
