import { type CommandTools, command } from '#platform/work/command.server.ts'
import { invalid, missing } from '#platform/work/refusal.ts'
import { DestroyForm } from './retention.form.ts'
import { mayKeepTime } from './retention.policy.ts'
import { oneWords, standsAgainst } from './retention.rules.ts'
import { destroyFiles, filesNamed, holdPupils } from './retention.store.server.ts'

async function load({ db, school, viewer }: CommandTools, { fileIds }: { fileIds: string[] }) {
  // Whoever may not is told so, whether or not they reach the pupils.
  if (!mayKeepTime(viewer, null).may) return []
  await holdPupils(db, school.id, fileIds)
  const files = await filesNamed(db, school.id, fileIds)
  if (files.length < fileIds.length) throw missing()
  return files
}

/** What the files held is emptied; what they were stays. All of them, or, where one may not be, none. */
export const destroyChosen = command({
  name: 'retention.destroy',
  input: DestroyForm,
  may: mayKeepTime,
  load,
  change: async ({ db, school, viewer, today }, _, files) => {
    const [against] = files.flatMap((file) => {
      const says = standsAgainst(file, today)
      return says ? [`${oneWords[file.kind]} of ${file.forename} ${file.surname} ${says}`] : []
    })
    if (against) throw invalid('', `${against}. Nothing was destroyed: go back and choose again.`)
    await destroyFiles(db, { schoolId: school.id, staffId: viewer.staffId }, files)
    const after = files.map(({ fileId, kind, keptOn, years, from, until }) => ({ fileId, kind, keptOn, years, from, until }))
    const pupils = [...new Set(files.map(({ pupilId }) => pupilId))]
    return { value: { files: files.length }, audit: { pupils, detail: { files: files.length }, after: { files: after } } }
  },
})
