import { filterFrom, pupilsListed, queryOf, registerChoices } from '#features/register/public.server.ts'
import { isId } from '#platform/db/ids.ts'
import { query } from '#platform/work/query.server.ts'
import { missing } from '#platform/work/refusal.ts'
import { mayWriteLetters } from './letters.policy.ts'
import { type LastLetter, lastLetters, lettersTogether } from './letters.store.server.ts'
import { type TemplateRow, templatesOf } from './templates.store.server.ts'

export interface ManyPage {
  lines: {
    pupilId: string
    forename: string
    surname: string
    year: string | null
    class: string | null
    had: Omit<LastLetter, 'pupilId'>[]
  }[]
  templates: Pick<TemplateRow, 'templateId' | 'name' | 'kind'>[]
  choices: { years: string[]; classes: string[] }
  year: string
  group: string
  query: string
  today: string
}

/** Whom a letter can go to at once, filtered as the register is, with the letters they have had. */
export const openMany = query({
  name: 'letters.open-many',
  may: mayWriteLetters,
  audit: ({ lines }: ManyPage) => ({ pupils: lines.map(({ pupilId }) => pupilId) }),
  read: async ({ db, school, viewer, today }, { search }: { search: string }): Promise<ManyPage> => {
    const asked = filterFrom(new URLSearchParams(search))
    const filter = { ...asked, status: asked.status || ('register' as const), page: 1 }
    const pupils = await pupilsListed(db, { schoolId: school.id, today, filter })
    const had = await lastLetters(db, school.id)
    const { years, classes } = await registerChoices(db, { id: school.id, staffId: viewer.staffId, today })
    return {
      lines: pupils.map(({ pupilId, forename, surname, year, class: group }) => ({
        pupilId,
        forename,
        surname,
        year,
        class: group,
        had: had.filter((one) => one.pupilId === pupilId).map(({ kind, sentOn }) => ({ kind, sentOn })),
      })),
      templates: (await templatesOf(db, school.id)).map(({ templateId, name, kind }) => ({ templateId, name, kind })),
      choices: { years, classes },
      year: filter.year,
      group: filter.class,
      query: queryOf(filter),
      today,
    }
  },
})

/** The letters that went out together, for printing. */
export const printTogether = query({
  name: 'letters.print-together',
  may: mayWriteLetters,
  audit: (letters: Awaited<ReturnType<typeof lettersTogether>>, { batchId }: { batchId: string }) => ({
    pupils: letters.map(({ pupilId }) => pupilId),
    detail: { batchId },
  }),
  read: async ({ db, school }, { batchId }: { batchId: string }) => {
    if (!isId(batchId)) throw missing()
    const letters = await lettersTogether(db, school.id, batchId)
    if (letters.length === 0) throw missing('There are no such letters.')
    return letters
  },
})
