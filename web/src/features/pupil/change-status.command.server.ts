import { command } from '#platform/work/command.server.ts'
import { Refused } from '#platform/work/refusal.ts'
import { statusChanged } from './pupil.events.ts'
import { mayKeepRecord } from './pupil.policy.ts'
import { pupilForChange } from './pupil-for-change.store.server.ts'
import { ChangeStatusForm } from './record.form.ts'
import { problemsOfChange, toldAboutOf } from './status.rules.ts'
import { addStatusFact, addTold, statusFactsOf } from './status-facts.store.server.ts'
import { statusWords } from './words.rules.ts'

/** A person decides that a pupil's status changes, from a true date, and says why and what happens next. */
export const changeStatus = command({
  name: 'pupil.change-status',
  input: ChangeStatusForm,
  may: mayKeepRecord,
  load: async ({ db, school }, { pupilId }) => {
    const pupil = await pupilForChange(db, school.id, pupilId)
    return { pupil, facts: await statusFactsOf(db, school.id, pupilId) }
  },
  change: async ({ db, school, viewer, today }, input, { pupil, facts }) => {
    const latest = facts[0] ?? null
    if ((latest?.senStatusId ?? '') !== input.seen) {
      const theirs = latest ? { status: statusWords[latest.status], startsOn: latest.startsOn, reason: latest.reason } : null
      throw new Refused({
        kind: 'changed-meanwhile',
        says: 'Someone else changed this status while you were writing. Compare, then save again if yours is right.',
        theirs,
      })
    }
    const problems = problemsOfChange(input, { facts, bornOn: pupil.bornOn, today })
    if (problems.length > 0) throw new Refused({ kind: 'not-valid', problems })
    const who = { schoolId: school.id, pupilId: pupil.pupilId, staffId: viewer.staffId }
    const senStatusId = await addStatusFact(db, {
      ...who,
      status: input.status,
      startsOn: input.startsOn,
      reason: input.reason,
      nextStep: input.nextStep,
    })
    const about = toldAboutOf(latest?.status ?? 'N', input.status)
    if (input.toldOn && input.toldHow)
      await addTold(db, { ...who, about, toldOn: input.toldOn, how: input.toldHow, who: input.toldWho })
    return {
      value: { senStatusId },
      audit: {
        pupils: [pupil.pupilId],
        before: latest,
        after: {
          status: input.status,
          startsOn: input.startsOn,
          reason: input.reason,
          nextStep: input.nextStep,
          toldOn: input.toldOn,
        },
      },
      events: [
        statusChanged({ pupilId: pupil.pupilId, from: latest?.status ?? 'N', to: input.status, startsOn: input.startsOn }),
      ],
    }
  },
})
