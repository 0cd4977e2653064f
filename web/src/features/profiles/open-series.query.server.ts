import { query } from '#platform/work/query.server.ts'
import { mayKeepArrangements } from './profiles.policy.ts'
import { type SeriesRow, seriesOf } from './series.store.server.ts'

/** The series of exams and the days to apply by. They name nobody. */
export const openSeries = query({
  name: 'profiles.open-series',
  may: mayKeepArrangements,
  audit: () => null,
  read: ({ db, school, today }, _: null): Promise<SeriesRow[]> => seriesOf(db, school.id, today),
})
