import { query } from '#platform/work/query.server.ts'
import { maySeeTimetable } from './map.policy.ts'
import { type WeekGrid, weekOf } from './week.rules.ts'
import { slotsOn } from './week.store.server.ts'

/** Who gives what, and where, in a week of now. Nothing about a pupil. One statement. */
export const openWeek = query({
  name: 'provision-map.open-week',
  may: maySeeTimetable,
  audit: () => null,
  read: async ({ db, school, today }, { by }: { by: 'staff' | 'rooms' }): Promise<WeekGrid & { today: string }> => ({
    ...weekOf(await slotsOn(db, school.id, today), by),
    today,
  }),
})
