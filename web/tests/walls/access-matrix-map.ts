import { countMap } from '#features/provision-map/count-map.query.server.ts'
import { exportMap, exportYearEnd } from '#features/provision-map/export-map.query.server.ts'
import { mapFilterFrom } from '#features/provision-map/map-filter.form.ts'
import { removeMapView, saveMapView } from '#features/provision-map/map-views.command.server.ts'
import { listMapViews } from '#features/provision-map/map-views.query.server.ts'
import { openGrid } from '#features/provision-map/open-grid.query.server.ts'
import { openMap } from '#features/provision-map/open-map.query.server.ts'
import { openPupilMap } from '#features/provision-map/open-pupil-map.query.server.ts'
import { openWeek } from '#features/provision-map/open-week.query.server.ts'
import { keepView } from '#features/register/public.server.ts'
import { asSchool } from '#platform/work/transaction.server.ts'
import type { MatrixPart } from './access-matrix-part.ts'

const planners = ['senco', 'sen-administrator', 'leadership'] as const
const keepers = [...planners, 'teacher', 'teaching-assistant'] as const
const view = (shared: boolean) => ({ name: 'Reading', query: 'area=CL', shared })
const filter = mapFilterFrom(new URLSearchParams('time=days&from=2025-09-01&to=2026-12-31&show=pupils'))

/** Who may do what about the map of provision, and how each is asked. */
export const mapPart: MatrixPart = {
  onePupil: { 'provision-map.open-pupil': { every: planners, own: ['teacher', 'teaching-assistant'] } },
  manyPupils: {
    'provision-map.open': { every: planners, own: ['teacher', 'teaching-assistant'] },
    'provision-map.export': { every: planners },
    'provision-map.export-year': { every: planners },
    'provision-map.open-grid': { nobody: planners },
    'provision-map.counts': { nobody: ['governor'] },
  },
  oneThing: { 'provision-map.withdraw-view': keepers },
  theSchool: {
    'provision-map.open-week': planners,
    'provision-map.views': keepers,
    'provision-map.save-view': keepers,
    'provision-map.save-view: shared with everybody': ['senco'],
  },
  unlogged: ['provision-map.open-week', 'provision-map.views'],
  aboutPupil: {
    'provision-map.open-pupil':
      ({ scope, pupil: { pupilId } }) =>
      () =>
        openPupilMap(scope, { pupilId, time: 'year', from: '', to: '' }),
  },
  lists: {
    'provision-map.open': (scope) => openMap(scope, { filter }),
    'provision-map.export': (scope) => exportMap(scope, { filter, format: 'csv' }),
    'provision-map.export-year': (scope) => exportYearEnd(scope, { filter }),
    'provision-map.open-grid': (scope) => openGrid(scope, { filter, by: 'year' }),
    'provision-map.counts': (scope) => countMap(scope, { filter }),
  },
  aboutThing: {
    'provision-map.withdraw-view': async ({ scope, senco }) => {
      // A view of the person's own, where the school is theirs: who may not keep one is refused all the same.
      const owner = scope.school.id === senco.school.id ? scope : senco
      const { database, school, viewer } = owner
      const savedViewId = await asSchool(database, school.id, (db) =>
        keepView(db, { ...view(false), schoolId: school.id, staffId: viewer.staffId, room: 'provision-map' }),
      )
      return () => removeMapView(scope, { savedViewId })
    },
  },
  aboutSchool: {
    'provision-map.open-week': (scope) => openWeek(scope, { by: 'staff' }),
    'provision-map.views': (scope) => listMapViews(scope, null),
    'provision-map.save-view': (scope) => saveMapView(scope, view(false)),
    'provision-map.save-view: shared with everybody': (scope) => saveMapView(scope, view(true)),
  },
}
