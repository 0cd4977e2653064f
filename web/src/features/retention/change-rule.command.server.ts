import { command } from '#platform/work/command.server.ts'
import { changedMeanwhile, invalid } from '#platform/work/refusal.ts'
import { RuleForm } from './retention.form.ts'
import { mayKeepTime } from './retention.policy.ts'
import { yearsWords } from './retention.rules.ts'
import { addRule, holdSchool, keepings } from './retention.store.server.ts'

/** The school keeps a kind of file for another time than before, and says why. Nothing is destroyed by that. */
export const changeRule = command({
  name: 'retention.change-rule',
  input: RuleForm,
  may: mayKeepTime,
  load: async ({ db, school }, { kind }) => {
    await holdSchool(db, school.id)
    return (await keepings(db, school.id)).find((one) => one.kind === kind) ?? null
  },
  change: async ({ db, school, viewer }, { seen, ...rule }, before) => {
    if (!before) throw invalid('kind', 'Choose the kind of file')
    if ((before.ruleId ?? '') !== seen)
      throw changedMeanwhile({ years: yearsWords(before.years, before.from), because: before.because })
    await addRule(db, { schoolId: school.id, staffId: viewer.staffId }, rule)
    const { kind, years, from } = rule
    const was = { years: before.years, from: before.from, because: before.because }
    return { value: {}, audit: { pupils: [], detail: { kind, years, from }, before: was, after: rule } }
  },
})
