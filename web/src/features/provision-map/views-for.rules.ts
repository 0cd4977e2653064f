import type { Viewer } from '#platform/access/may.ts'
import { seesTimetable } from './map.policy.ts'
import { isOfGrid } from './map-view.rules.ts'

/** The views that this person can open: the grid is not for everybody who has the map. */
export const viewsFor = <View extends { query: string }>(viewer: Viewer, views: readonly View[]): View[] =>
  views.filter(({ query }) => seesTimetable(viewer) || !isOfGrid(query))
