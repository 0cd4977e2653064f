import { query } from '#platform/work/query.server.ts'
import { type FoundPupil, findByWords } from './find.store.server.ts'
import { searchWords } from './names.rules.ts'
import { mayFindPupils } from './pupil.policy.ts'

export const mostFound = 20

/** Pupils by the beginnings of their names or their UPN, as far as this person reaches. The words looked for are not logged. */
export const findPupils = query({
  name: 'pupil.find',
  may: mayFindPupils,
  audit: (found: FoundPupil[]) => ({ pupils: found.map((pupil) => pupil.pupilId), detail: { found: found.length } }),
  read: async ({ db, school, today }, { q }: { q: string }): Promise<FoundPupil[]> => {
    const words = searchWords(q)
    // One letter finds half the school; two are a whole surname for some families.
    if (words.join('').length < 2) return []
    return findByWords(db, { schoolId: school.id, today, words, most: mostFound })
  },
})
