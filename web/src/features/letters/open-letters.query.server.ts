import { isId } from '#platform/db/ids.ts'
import { query } from '#platform/work/query.server.ts'
import { missing } from '#platform/work/refusal.ts'
import type { Address } from './addresses.rules.ts'
import { type Draft, draftFrom, draftOf } from './letter.rules.ts'
import { type AboutLetter, letterFacts } from './letter-facts.server.ts'
import type { Kind } from './letters.form.ts'
import { mayWriteLetters } from './letters.policy.ts'
import { type LetterRow, lettersOf } from './letters.store.server.ts'
import { type TemplateRow, templatesOf } from './templates.store.server.ts'
import { type VirtualSchoolHead, virtualSchoolHead } from './virtual-school.store.server.ts'

export interface LettersPage {
  about: AboutLetter['about']
  kind: Kind
  lookedAfter: boolean
  addresses: Address[]
  emails: string[]
  /** Each letter as it is suggested. */
  drafts: Record<Kind, Draft>
  /** The school's own, for whom this one would be written to. */
  templates: (Omit<TemplateRow, 'body' | 'toWhom'> & { draft: Draft })[]
  sent: LetterRow[]
  virtualSchool: VirtualSchoolHead | null
  school: string
  today: string
}

/** The letters about a pupil: those that went out, and the ones that are suggested. */
export const openLetters = query({
  name: 'letters.open',
  may: mayWriteLetters,
  audit: ({ about }: LettersPage) => ({ pupils: [about.pupilId] }),
  read: async (tools, { pupilId }: { pupilId: string }): Promise<LettersPage> => {
    if (!isId(pupilId)) throw missing()
    const { facts, ...page } = await letterFacts(tools, pupilId)
    return {
      ...page,
      drafts: {
        joined: draftOf('joined', facts),
        left: draftOf('left', facts),
        changed: draftOf('changed', facts),
        other: draftOf('other', facts),
      },
      templates: (await templatesOf(tools.db, tools.school.id))
        .filter(({ toWhom }) => (toWhom === 'young-person') === facts.youngPerson)
        .map(({ body, toWhom: _, ...template }) => ({ ...template, draft: draftFrom(body, facts) })),
      sent: await lettersOf(tools.db, tools.school.id, pupilId),
      virtualSchool: page.lookedAfter ? await virtualSchoolHead(tools.db, tools.school.id) : null,
      school: tools.school.name,
      today: tools.today,
    }
  },
})
