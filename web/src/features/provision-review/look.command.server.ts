import { type CommandTools, command } from '#platform/work/command.server.ts'
import { changedMeanwhile, invalid, missing } from '#platform/work/refusal.ts'
import { AnswerForm, AskForm, ObserveForm, SignOffForm, WithdrawLookForm } from './look.form.ts'
import { addLook, answerLook, groupStartsOn, looksOf, withdrawLookRow } from './looks.store.server.ts'
import { mayAnswer, mayMonitor } from './review.policy.ts'

async function load({ db, school }: CommandTools, { groupId }: { groupId: string }): Promise<{ startsOn: string }> {
  const startsOn = await groupStartsOn(db, school.id, groupId)
  if (!startsOn) throw missing()
  return { startsOn }
}

const at = ({ school, viewer }: CommandTools, groupId: string) => ({ schoolId: school.id, groupId, staffId: viewer.staffId })

/** A leader was there and writes down what they saw. */
export const observe = command({
  name: 'provision-review.observe',
  input: ObserveForm,
  may: mayMonitor,
  load,
  change: async (tools, { groupId, observedOn, saw }, { startsOn }) => {
    if (observedOn > tools.today) throw invalid('observedOn', 'Enter today or an earlier date')
    if (observedOn < startsOn) throw invalid('observedOn', 'Enter a date after the group began')
    const lookId = await addLook(tools.db, at(tools, groupId), { kind: 'observed', happenedOn: observedOn, says: saw })
    return { value: { lookId }, audit: { detail: { groupId, lookId }, after: { observedOn, saw } } }
  },
})

/** A question stands on the list of the SENCO until it is answered. */
export const ask = command({
  name: 'provision-review.ask',
  input: AskForm,
  may: mayMonitor,
  load,
  change: async (tools, { groupId, question }) => {
    const lookId = await addLook(tools.db, at(tools, groupId), { kind: 'question', happenedOn: tools.today, says: question })
    return { value: { lookId }, audit: { detail: { groupId, lookId }, after: { question } } }
  },
})

/** Answered once: of two who answer, the second sees what the first wrote. */
export const answerQuestion = command({
  name: 'provision-review.answer',
  input: AnswerForm,
  may: mayAnswer,
  load,
  change: async (tools, { groupId, lookId, answer }) => {
    const { db, school, today } = tools
    if (!(await answerLook(db, { ...at(tools, groupId), lookId }, { answer, on: today }))) {
      const asked = (await looksOf(db, { schoolId: school.id, groupId })).find((one) => one.lookId === lookId)
      if (!asked?.answer) throw missing()
      throw changedMeanwhile({ answer: `${asked.answer} (${asked.answeredBy ?? 'a colleague'})` })
    }
    return { value: {}, audit: { detail: { groupId, lookId }, after: { answer } } }
  },
})

export const signOff = command({
  name: 'provision-review.sign-off',
  input: SignOffForm,
  may: mayMonitor,
  load,
  change: async (tools, { groupId, note }) => {
    const lookId = await addLook(tools.db, at(tools, groupId), { kind: 'signed-off', happenedOn: tools.today, says: note })
    return { value: { lookId }, audit: { detail: { groupId, lookId }, after: { note } } }
  },
})

export const withdrawLook = command({
  name: 'provision-review.withdraw-look',
  input: WithdrawLookForm,
  may: mayMonitor,
  load,
  change: async ({ db, school }, { groupId, lookId }) => {
    if (!(await withdrawLookRow(db, { schoolId: school.id, groupId, lookId }))) throw missing()
    return { value: {}, audit: { detail: { groupId, lookId } } }
  },
})
