import { query } from '#platform/work/query.server.ts'
import { mayWriteLetters } from './letters.policy.ts'
import { type TemplateRow, templatesOf } from './templates.store.server.ts'

/** The school's own letters. They name nobody. */
export const openTemplates = query({
  name: 'letters.open-templates',
  may: mayWriteLetters,
  audit: () => null,
  read: ({ db, school }, _: null): Promise<TemplateRow[]> => templatesOf(db, school.id),
})
