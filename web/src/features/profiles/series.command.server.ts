import { command } from '#platform/work/command.server.ts'
import { missing } from '#platform/work/refusal.ts'
import { SeriesForm, WithdrawSeriesForm } from './profiles.form.ts'
import { mayKeepArrangements } from './profiles.policy.ts'
import { addSeriesRow, withdrawSeriesRow } from './series.store.server.ts'

/** The day by which arrangements are asked for in a series, as the school read it from its exam board. */
export const addSeries = command({
  name: 'profiles.add-series',
  input: SeriesForm,
  may: mayKeepArrangements,
  load: async () => null,
  change: async ({ db, school, viewer }, given) => {
    const seriesId = await addSeriesRow(db, { schoolId: school.id, staffId: viewer.staffId }, given)
    return { value: { seriesId }, audit: { detail: { seriesId }, after: given } }
  },
})

export const withdrawSeries = command({
  name: 'profiles.withdraw-series',
  input: WithdrawSeriesForm,
  may: mayKeepArrangements,
  load: async () => null,
  change: async ({ db, school }, { seriesId }) => {
    if (!(await withdrawSeriesRow(db, school.id, seriesId))) throw missing()
    return { value: {}, audit: { detail: { seriesId } } }
  },
})
