import { command } from '#platform/work/command.server.ts'
import { missing } from '#platform/work/refusal.ts'
import { TemplateForm, WithdrawTemplateForm } from './letters.form.ts'
import { mayWriteLetters } from './letters.policy.ts'
import { addTemplateRow, withdrawTemplateRow } from './templates.store.server.ts'

/** A letter in the school's own words, for the next time. */
export const addTemplate = command({
  name: 'letters.add-template',
  input: TemplateForm,
  may: mayWriteLetters,
  load: async () => null,
  change: async ({ db, school, viewer }, given) => {
    const templateId = await addTemplateRow(db, { schoolId: school.id, staffId: viewer.staffId }, given)
    return { value: { templateId }, audit: { detail: { templateId, kind: given.kind }, after: given } }
  },
})

/** Letters that went out by it stay as they went. */
export const withdrawTemplate = command({
  name: 'letters.withdraw-template',
  input: WithdrawTemplateForm,
  may: mayWriteLetters,
  load: async () => null,
  change: async ({ db, school }, { templateId }) => {
    if (!(await withdrawTemplateRow(db, school.id, templateId))) throw missing()
    return { value: {}, audit: { detail: { templateId } } }
  },
})
