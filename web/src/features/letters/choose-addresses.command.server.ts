import { pupilForChange } from '#features/pupil/public.server.ts'
import { command } from '#platform/work/command.server.ts'
import { changedMeanwhile, invalid } from '#platform/work/refusal.ts'
import { sameAddress, standOf } from './addresses.rules.ts'
import { letterFacts } from './letter-facts.server.ts'
import { LettersToForm } from './letters.form.ts'
import { mayWriteLetters } from './letters.policy.ts'
import { addWishes } from './letters-to.store.server.ts'

/** To which of the recorded addresses letters go. One that is not recorded cannot be added here. */
export const chooseAddresses = command({
  name: 'letters.choose-addresses',
  input: LettersToForm,
  may: mayWriteLetters,
  load: async (tools, { pupilId }) => {
    await pupilForChange(tools.db, tools.school.id, pupilId)
    return letterFacts(tools, pupilId)
  },
  change: async ({ db, school, viewer }, { pupilId, wanted, seen }, { addresses }) => {
    if (wanted.some((one) => !addresses.some(({ email }) => sameAddress(email, one))))
      throw invalid('wanted', 'Choose among the addresses that are recorded for the family')
    if (seen !== standOf(addresses)) throw changedMeanwhile({ wanted: standOf(addresses) })
    const changed = addresses.flatMap(({ email, gets }) => {
      const now = wanted.some((one) => sameAddress(one, email))
      return now === gets ? [] : [{ email, wanted: now }]
    })
    await addWishes(db, { schoolId: school.id, pupilId, staffId: viewer.staffId }, changed)
    return { value: {}, audit: { pupils: [pupilId], detail: { changed: changed.length }, after: { changed } } }
  },
})
