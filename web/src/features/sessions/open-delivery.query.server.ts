import { schoolTermsOf } from '#features/school/public.server.ts'
import { query } from '#platform/work/query.server.ts'
import { type Given, termOf } from './delivery.rules.ts'
import { givenByGroup, givenByPupil, givenByStaff, missedByReason } from './delivery.store.server.ts'
import { maySeeDelivery } from './sessions.policy.ts'

export interface DeliveryPage {
  terms: { name: string; startsOn: string; endsOn: string }[]
  term: { name: string; startsOn: string; endsOn: string } | null
  /** The last day that is counted. */
  until: string
  groups: Given[]
  pupils: Given[]
  staff: Given[]
  reasons: { reason: string | null; minutes: number; times: number }[]
}

/** What was planned, given and missed in a term up to today, by provision, pupil and adult, and why. No costs. */
export const openDelivery = query({
  name: 'sessions.open-delivery',
  may: maySeeDelivery,
  audit: ({ pupils }: DeliveryPage) => ({ pupils: pupils.map(({ id }) => id) }),
  read: async ({ db, school, today }, { term: asked }: { term: string | null }): Promise<DeliveryPage> => {
    const terms = await schoolTermsOf(db, school.id, { from: '2000-01-01', to: '2099-12-31' })
    const term = termOf(terms, asked, today)
    const until = term === null || term.endsOn > today ? today : term.endsOn
    if (term === null) return { terms, term, until, groups: [], pupils: [], staff: [], reasons: [] }
    const span = { schoolId: school.id, from: term.startsOn, to: until }
    return {
      terms,
      term,
      until,
      groups: await givenByGroup(db, span),
      pupils: await givenByPupil(db, span),
      staff: await givenByStaff(db, span),
      reasons: await missedByReason(db, span),
    }
  },
})
