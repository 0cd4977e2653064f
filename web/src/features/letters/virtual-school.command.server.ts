import { command } from '#platform/work/command.server.ts'
import { VirtualSchoolForm } from './letters.form.ts'
import { mayWriteLetters } from './letters.policy.ts'
import { saveVirtualSchoolHead, virtualSchoolHead } from './virtual-school.store.server.ts'

/** To whom copies of letters about looked-after children go by email. Both fields empty: to nobody, and they are printed. */
export const setVirtualSchool = command({
  name: 'letters.set-virtual-school',
  input: VirtualSchoolForm,
  may: mayWriteLetters,
  load: async ({ db, school }) => virtualSchoolHead(db, school.id),
  change: async ({ db, school, viewer }, { headName, headEmail }, before) => {
    const head = headEmail === '' ? null : { name: headName, email: headEmail }
    await saveVirtualSchoolHead(db, { schoolId: school.id, staffId: viewer.staffId }, head)
    return { value: {}, audit: { before: before ?? {}, after: head ?? {} } }
  },
})
