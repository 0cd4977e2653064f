import { command } from '#platform/work/command.server.ts'
import { refuseProblems, refuseUnseen } from './changed-meanwhile.rules.ts'
import { factsWords, problemsOfFacts } from './facts.rules.ts'
import { addFacts, factsOf, schoolRow } from './facts.store.server.ts'
import { FactsForm } from './school.form.ts'
import { mayKeepSchool } from './school.policy.ts'

/** Type, phase and ages, from a day. What stood before is kept. */
export const changeFacts = command({
  name: 'school.change-facts',
  input: FactsForm,
  may: mayKeepSchool,
  load: async ({ db, school }) => factsOf(db, school.id, await schoolRow(db, school.id, true)),
  async change({ db, school, viewer, today }, form, [stands, ...others]) {
    const { seen, how, ...entry } = form
    refuseUnseen(seen, stands.id ?? '', factsWords(stands))
    refuseProblems(problemsOfFacts(form, stands, others.find((one) => !one.replaced) ?? null, today))
    await addFacts(db, { schoolId: school.id, by: viewer.staffId }, entry, stands, how === 'corrected')
    return { value: null, audit: { detail: { how }, before: factsWords(stands), after: factsWords(entry) } }
  },
})
