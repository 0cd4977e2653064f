import { pupilForChange } from '#features/pupil/public.server.ts'
import { addFiles } from '#platform/files/files.store.server.ts'
import { TakenFiles } from '#platform/files/take-in.server.ts'
import { command } from '#platform/work/command.server.ts'
import { RaiseConcernForm } from './concerns.form.ts'
import { mayRaise } from './concerns.policy.ts'
import { addConcern } from './concerns.store.server.ts'

export const RaiseConcernInput = RaiseConcernForm.extend({ files: TakenFiles })

/** Somebody says that something worries them about a pupil. It changes nothing of the pupil's status. */
export const raiseConcern = command({
  name: 'concerns.raise',
  input: RaiseConcernInput,
  may: mayRaise,
  load: async ({ db, school }, { pupilId }) => pupilForChange(db, school.id, pupilId),
  change: async ({ db, school, viewer, today }, { area, source, seen, tried, files }, { pupilId }) => {
    const given = { schoolId: school.id, pupilId, staffId: viewer.staffId, today, area, source, seen, tried }
    const concernId = await addConcern(db, given)
    await addFiles(db, { schoolId: school.id, pupilId, by: viewer.staffId }, { concernId }, files)
    const detail = { concernId, source, files: files.length }
    return { value: { concernId }, audit: { pupils: [pupilId], detail, after: { area, seen, tried } } }
  },
})
