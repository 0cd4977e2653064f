import { query } from '#platform/work/query.server.ts'
import { type LoadedMap, loadMap } from './load-map.server.ts'
import { mayExportMap } from './map.policy.ts'
import type { MapFilter } from './map-filter.form.ts'
import type { SessionRow, StaffRow } from './year-end.rules.ts'
import { sessionsIn, staffIn } from './year-end.store.server.ts'

type Exported = Pick<LoadedMap, 'tree' | 'waveWords' | 'scaleWords' | 'places' | 'span'>

const named = (places: Exported['places']): string[] => [...new Set(places.map(({ pupilId }) => pupilId))]

/** The view that is shown, with everybody in it, for a file. Four statements. */
export const exportMap = query({
  name: 'provision-map.export',
  may: mayExportMap,
  audit: ({ places }: Exported, { format }: { format: string }) => ({ pupils: named(places), detail: { format } }),
  read: async (tools, { filter }: { filter: MapFilter; format: string }): Promise<Exported> => {
    const { tree, waveWords, scaleWords, places, span } = await loadMap(tools, filter)
    return { tree, waveWords, scaleWords, places, span }
  },
})

export interface YearEndExport extends Exported {
  sessions: SessionRow[]
  staff: StaffRow[]
}

/** What a year comes to, session by session, for a file. Six statements. */
export const exportYearEnd = query({
  name: 'provision-map.export-year',
  may: mayExportMap,
  audit: ({ places, sessions }: YearEndExport) => ({ pupils: named(places), detail: { sessions: sessions.length } }),
  read: async (tools, { filter }: { filter: MapFilter }): Promise<YearEndExport> => {
    const { tree, waveWords, scaleWords, places, span } = await loadMap(tools, filter)
    const days = { schoolId: tools.school.id, from: span.from, to: span.to, today: tools.today }
    const sessions = await sessionsIn(tools.db, days)
    return { tree, waveWords, scaleWords, places, span, sessions, staff: await staffIn(tools.db, days) }
  },
})
