import { command } from '#platform/work/command.server.ts'
import { Refused } from '#platform/work/refusal.ts'
import { searchKeyOf, sortKeyOf } from './names.rules.ts'
import { mayKeepRecord } from './pupil.policy.ts'
import { possibleKeyWorkers, pupilForChange, saveDetails } from './pupil-for-change.store.server.ts'
import { DetailsForm } from './record.form.ts'

/** Key worker, the names a pupil goes by, registration group. */
export const changeDetails = command({
  name: 'pupil.change-details',
  input: DetailsForm,
  may: mayKeepRecord,
  load: async ({ db, school, today }, { pupilId }) => {
    const pupil = await pupilForChange(db, school.id, pupilId)
    return { pupil, people: await possibleKeyWorkers(db, school.id, today) }
  },
  change: async ({ db, school }, { pupilId, version, ...details }, { pupil, people }) => {
    const { keyWorkerId, preferredForename, preferredSurname, registrationGroup } = pupil
    const known =
      keyWorkerId === details.keyWorkerId ||
      details.keyWorkerId === null ||
      people.some((one) => one.staffId === details.keyWorkerId)
    if (!known)
      throw new Refused({ kind: 'not-valid', problems: [{ field: 'keyWorkerId', says: 'Choose a key worker from the list' }] })
    const keys = { sortKey: sortKeyOf({ ...pupil, ...details }), searchKey: searchKeyOf({ ...pupil, ...details }) }
    if (!(await saveDetails(db, { schoolId: school.id, pupilId, version }, { ...details, ...keys }))) {
      const worker = people.find((one) => one.staffId === keyWorkerId)?.name ?? null
      const theirs = { preferredForename, preferredSurname, registrationGroup, keyWorkerId: worker }
      throw new Refused({
        kind: 'changed-meanwhile',
        says: 'Someone else changed these details while you were writing. Compare, then save again if yours are right.',
        theirs,
      })
    }
    const before = { keyWorkerId, preferredForename, preferredSurname, registrationGroup }
    return { value: null, audit: { pupils: [pupilId], before, after: details } }
  },
})
