import { pupilForChange } from '#features/pupil/public.server.ts'
import { addFiles, removeFile } from '#platform/files/files.store.server.ts'
import { heldNow } from '#platform/files/retention.store.server.ts'
import { TakenFiles } from '#platform/files/take-in.server.ts'
import { type CommandTools, command } from '#platform/work/command.server.ts'
import { invalid, missing, Refused } from '#platform/work/refusal.ts'
import { AddFilesForm, RemoveFileForm, WithdrawForm } from './concerns.form.ts'
import { mayDecide, mayRaise, maySeeFamilyConcerns } from './concerns.policy.ts'
import { readConcerns, withdrawConcernRow } from './concerns.store.server.ts'

/** The concern, where this person may see it. */
async function load({ db, school, viewer }: CommandTools, { pupilId, concernId }: { pupilId: string; concernId: string }) {
  await pupilForChange(db, school.id, pupilId)
  const ofFamilies = maySeeFamilyConcerns(viewer, null).may
  const [concern] = await readConcerns(db, { schoolId: school.id, pupilId, concernId, ofFamilies })
  if (!concern) throw missing()
  return concern
}

export const AddFilesInput = AddFilesForm.extend({ files: TakenFiles })

/** More to show beside a concern. */
export const addConcernFiles = command({
  name: 'concerns.add-files',
  input: AddFilesInput,
  may: mayRaise,
  load,
  change: async ({ db, school, viewer }, { pupilId, concernId, files }) => {
    if (files.length === 0) throw invalid('files', 'Choose a file')
    await addFiles(db, { schoolId: school.id, pupilId, by: viewer.staffId }, { concernId }, files)
    const what = files.map(({ what: { fileId, mediaType, size, sha256 } }) => ({ fileId, mediaType, size, sha256 }))
    return { value: {}, audit: { pupils: [pupilId], detail: { concernId, files: files.length }, after: { files: what } } }
  },
})

const held = 'Files of this pupil may not be erased now. Ask the SENCO or the data protection officer.'

/** A file is taken out: what it held is erased. */
export const removeConcernFile = command({
  name: 'concerns.remove-file',
  input: RemoveFileForm,
  may: mayDecide,
  load,
  change: async ({ db, school, viewer }, { pupilId, concernId, fileId, because }) => {
    if (await heldNow(db, school.id, pupilId)) throw invalid('fileId', held)
    const at = { schoolId: school.id, pupilId, fileId, by: viewer.staffId, because }
    if (!(await removeFile(db, at, { concernId }))) throw missing()
    return { value: {}, audit: { pupils: [pupilId], detail: { concernId, fileId }, after: { because } } }
  },
})

/** A concern that was raised by mistake. Whoever raised it may take it out while nothing is decided; after that, those who run SEND. */
export const withdrawConcern = command({
  name: 'concerns.withdraw',
  input: WithdrawForm,
  may: mayRaise,
  load,
  change: async ({ db, school, viewer }, { pupilId, concernId, why }, concern) => {
    const own = concern.raisedById === viewer.staffId && concern.decisions.length === 0
    if (!own && !mayDecide(viewer, null).may)
      throw new Refused({ kind: 'not-allowed', says: 'The SENCO takes it out: it is not yours, or it is decided already.' })
    if (concern.files.length > 0 && (await heldNow(db, school.id, pupilId))) throw invalid('', held)
    const at = { schoolId: school.id, pupilId, by: viewer.staffId, because: why }
    for (const { fileId } of concern.files) await removeFile(db, { ...at, fileId }, { concernId })
    if (!(await withdrawConcernRow(db, { ...at, concernId, staffId: viewer.staffId }, why))) throw missing()
    const detail = { concernId, files: concern.files.length }
    return { value: {}, audit: { pupils: [pupilId], detail, before: { seen: concern.seen }, after: { why } } }
  },
})
