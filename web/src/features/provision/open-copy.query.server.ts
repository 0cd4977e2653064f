import { schoolTermsOf } from '#features/school/public.server.ts'
import { query } from '#platform/work/query.server.ts'
import { copyOf, type Term, termAfter, termNow } from './copy.rules.ts'
import { type CopiesMade, copiesMade, groupsToCopy } from './copy.store.server.ts'
import { adultsWords } from './group.rules.ts'
import { mayGive } from './provision.policy.ts'
import { slotsWords } from './schedule.rules.ts'

export interface CopyPage {
  terms: Term[]
  term: Term | null
  dates: { startsOn: string; endsOn: string }
  groups: {
    groupId: string
    provision: string
    name: string
    says: string
    pupils: number
    leftOut: string[]
    /** Nobody who gave it is still there. */
    noAdult: boolean
    /** Why it is not copied; null where it can be. */
    why: string | null
  }[]
  made: CopiesMade[]
  named: string[]
}

/** The groups of a term, and what of each would be carried into the next. */
export const openCopy = query({
  name: 'provision-copy.open',
  may: mayGive,
  audit: ({ named }: CopyPage) => ({ pupils: named }),
  read: async ({ db, school, today }, { from }: { from: string | null }): Promise<CopyPage> => {
    const terms = await schoolTermsOf(db, school.id, { from: '2000-01-01', to: '2099-12-31' })
    const term = terms.find(({ startsOn }) => startsOn === from) ?? termNow(terms, today)
    const made = await copiesMade(db, school.id)
    if (!term) return { terms, term, dates: { startsOn: '', endsOn: '' }, groups: [], made, named: [] }
    const next = termAfter(terms, term)
    const dates = { startsOn: next?.startsOn ?? '', endsOn: next?.endsOn ?? '' }
    const found = await groupsToCopy(db, { schoolId: school.id, within: term })
    const groups = found.map((facts) => {
      const startsOn = dates.startsOn || '9999-12-31'
      const { group, leftOut, noAdult, why } = copyOf(facts, term.endsOn, { startsOn, endsOn: null, reviewOn: null })
      const adults = facts.adults.filter(({ gone }) => !gone)
      const says = [slotsWords(group.slots), adultsWords(adults.map(({ name, share }) => ({ name, share, role: null })))]
      const { groupId, provision, name } = facts
      const words = says.filter(Boolean).join(' · ')
      return { groupId, provision, name, says: words, pupils: group.places.length, leftOut, noAdult, why }
    })
    const named = [...new Set(found.flatMap(({ places }) => places.map(({ pupilId }) => pupilId)))]
    return { terms, term, dates, groups, made, named }
  },
})
