import { pupilForChange } from '#features/pupil/public.server.ts'
import { command } from '#platform/work/command.server.ts'
import { RaiseConcernForm } from './concerns.form.ts'
import { mayRaise } from './concerns.policy.ts'
import { addConcern } from './concerns.store.server.ts'

/** Somebody says that something worries them about a pupil. It changes nothing of the pupil's status. */
export const raiseConcern = command({
  name: 'concerns.raise',
  input: RaiseConcernForm,
  may: mayRaise,
  load: async ({ db, school }, { pupilId }) => pupilForChange(db, school.id, pupilId),
  change: async ({ db, school, viewer, today }, { area, source, seen, tried }, { pupilId }) => {
    const given = { schoolId: school.id, pupilId, staffId: viewer.staffId, today, area, source, seen, tried }
    const concernId = await addConcern(db, given)
    return { value: { concernId }, audit: { pupils: [pupilId], detail: { concernId, source }, after: { area, seen, tried } } }
  },
})
