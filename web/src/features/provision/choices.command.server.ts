import { command } from '#platform/work/command.server.ts'
import { changedMeanwhile, invalid } from '#platform/work/refusal.ts'
import { ChoicesForm } from './choices.form.ts'
import { choiceFields } from './choices.rules.ts'
import { provisionChoicesOf, saveChoices } from './choices.store.server.ts'
import { keepLedger } from './keep-ledger.server.ts'
import { mayKeepLibrary } from './provision.policy.ts'

/** The school's own words, and how its weeks and costs are counted. What changes the counting is worked out again for every group. */
export const setChoices = command({
  name: 'provision.set-choices',
  input: ChoicesForm,
  may: mayKeepLibrary,
  load: ({ db, school }) => provisionChoicesOf(db, school.id),
  change: async ({ db, school, viewer }, given, before) => {
    const { universal, targeted, specialist, shareBy, firstWeek, version } = given
    const scaleWords = [given.scale1, given.scale2, given.scale3, given.scale4, given.scale5]
    if (new Set(scaleWords.map((one) => one.toLowerCase())).size < 5) throw invalid('scale1', 'Enter five different words')
    const after = { waveWords: { universal, targeted, specialist }, scaleWords, shareBy, firstWeek, version }
    if (!(await saveChoices(db, { schoolId: school.id, staffId: viewer.staffId }, after)))
      throw changedMeanwhile(choiceFields(await provisionChoicesOf(db, school.id)))
    if (before.shareBy !== shareBy || before.firstWeek !== firstWeek) await keepLedger(db, school.id, { groupIds: null })
    return { value: {}, audit: { before, after } }
  },
})
