import { pupilForChange } from '#features/pupil/public.server.ts'
import { staffOfPupil } from '#features/staff/public.server.ts'
import { type CommandTools, command } from '#platform/work/command.server.ts'
import { missing, Refused } from '#platform/work/refusal.ts'
import { decisionWords } from './concern-words.rules.ts'
import { DecideForm } from './concerns.form.ts'
import { mayDecide } from './concerns.policy.ts'
import { addDecision, askForObservations, type ConcernRow, readConcerns } from './concerns.store.server.ts'
import { problemsOfDecision } from './decide.rules.ts'

async function load({ db, school, today }: CommandTools, { pupilId, concernId }: DecideForm) {
  await pupilForChange(db, school.id, pupilId)
  const [concern] = await readConcerns(db, { schoolId: school.id, pupilId, concernId, ofFamilies: true })
  if (!concern) throw missing()
  const staff = await staffOfPupil(db, school.id, pupilId, today)
  const askedBefore = new Set(concern.observations.map(({ staffId }) => staffId))
  return {
    concern,
    teachers: staff.filter((staffId) => staffId !== concern.raisedById),
    askedBefore,
  }
}

function refuseIfDecidedMeanwhile({ decisions: [latest] }: ConcernRow, seen: string): void {
  if ((latest?.decisionId ?? '') === seen) return
  const theirs = latest ? { decision: decisionWords[latest.decision], reason: latest.reason, decidedOn: latest.decidedOn } : null
  throw new Refused({
    kind: 'changed-meanwhile',
    says: 'Someone else decided about this concern while you were writing. Compare, then save again if yours is right.',
    theirs,
  })
}

/** What happens next with a concern, and why. Asking the teachers puts the question to each of them; the status stays as it is. */
export const decideConcern = command({
  name: 'concerns.decide',
  input: DecideForm,
  may: mayDecide,
  load,
  change: async ({ db, school, viewer, today }, input, { concern, teachers, askedBefore }) => {
    refuseIfDecidedMeanwhile(concern, input.seen)
    const problems = problemsOfDecision(input, { today, teachers: teachers.length })
    if (problems.length > 0) throw new Refused({ kind: 'not-valid', problems })
    const at = { schoolId: school.id, pupilId: concern.pupilId, concernId: concern.concernId, staffId: viewer.staffId, today }
    const decisionId = await addDecision(db, at, input)
    const asked = input.decision === 'ask-teachers' ? teachers.filter((one) => !askedBefore.has(one)) : []
    await askForObservations(db, at, asked)
    return {
      value: { decisionId },
      audit: {
        pupils: [concern.pupilId],
        detail: { concernId: concern.concernId, decision: input.decision, asked: asked.length },
        before: concern.decisions[0] ?? null,
        after: { decision: input.decision, reason: input.reason, lookAgainOn: input.lookAgainOn },
      },
    }
  },
})
