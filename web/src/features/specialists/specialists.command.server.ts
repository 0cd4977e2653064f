import { pupilForChange } from '#features/pupil/public.server.ts'
import { addFiles } from '#platform/files/files.store.server.ts'
import { TakenFiles } from '#platform/files/take-in.server.ts'
import { type CommandTools, command } from '#platform/work/command.server.ts'
import { invalid, missing } from '#platform/work/refusal.ts'
import { AdviceForm, DecideForm, EndForm, ReferForm } from './specialists.form.ts'
import { mayRefer } from './specialists.policy.ts'
import { addAdvice, addReferral, decideRow, endReferralRow, type ReferralRow, referralsOf } from './specialists.store.server.ts'

async function load({ db, school }: CommandTools, { pupilId }: { pupilId: string }) {
  const pupil = await pupilForChange(db, school.id, pupilId)
  return { pupil, referrals: await referralsOf(db, { schoolId: school.id, pupilId }) }
}

function named(referrals: readonly ReferralRow[], referralId: string): ReferralRow {
  const found = referrals.find((one) => one.referralId === referralId)
  if (!found) throw missing()
  return found
}

/** Somebody from outside is asked. The parents are part of that decision, so what was said with them comes first (Code of Practice 6.59). */
export const refer = command({
  name: 'specialists.refer',
  input: ReferForm,
  may: mayRefer,
  load,
  change: async ({ db, school, viewer, today }, { pupilId, ...given }, { pupil }) => {
    if (given.sentOn > today) throw invalid('sentOn', 'Enter today or an earlier date')
    if (given.parentsOn > given.sentOn)
      throw invalid('parentsOn', 'Enter the day of the referral or an earlier one: the parents are asked first')
    if (given.parentsOn < pupil.bornOn) throw invalid('parentsOn', 'Enter a date after the pupil was born')
    const referralId = await addReferral(db, { schoolId: school.id, pupilId, staffId: viewer.staffId }, given)
    return { value: { referralId }, audit: { pupils: [pupilId], detail: { referralId, service: given.service }, after: given } }
  },
})

export const AdviceInput = AdviceForm.extend({ files: TakenFiles })

/** What they advise, with each recommendation as a line of its own, so that none is forgotten. */
export const recordAdvice = command({
  name: 'specialists.record-advice',
  input: AdviceInput,
  may: mayRefer,
  load,
  change: async ({ db, school, viewer, today }, { pupilId, files, ...given }, { referrals }) => {
    const { sentOn } = named(referrals, given.referralId)
    if (given.receivedOn > today) throw invalid('receivedOn', 'Enter today or an earlier date')
    if (given.receivedOn < sentOn) throw invalid('receivedOn', 'Enter the day of the referral or a later one')
    const adviceId = await addAdvice(db, { schoolId: school.id, pupilId, staffId: viewer.staffId }, given)
    await addFiles(db, { schoolId: school.id, pupilId, by: viewer.staffId }, { adviceId }, files)
    const { referralId, recommendations } = given
    const detail = { adviceId, referralId, recommendations: recommendations.length, files: files.length }
    return { value: { adviceId }, audit: { pupils: [pupilId], detail, after: given } }
  },
})

/** A recommendation is followed, by somebody, or it is not, because. Said once. */
export const decideRecommendation = command({
  name: 'specialists.decide',
  input: DecideForm,
  may: mayRefer,
  load,
  change: async ({ db, school, viewer, today }, { pupilId, recommendationId, decision, because }, { referrals }) => {
    const all = referrals.flatMap(({ advice }) => advice.flatMap(({ recommendations }) => recommendations))
    const found = all.find((one) => one.recommendationId === recommendationId)
    if (!found) throw missing()
    if (found.decision) throw invalid('', 'This recommendation is decided already.')
    const at = { schoolId: school.id, pupilId, staffId: viewer.staffId, recommendationId }
    if (!(await decideRow(db, at, { decision, because, decidedOn: today }))) throw missing()
    return { value: {}, audit: { pupils: [pupilId], detail: { recommendationId, decision }, after: { because } } }
  },
})

export const endReferral = command({
  name: 'specialists.end',
  input: EndForm,
  may: mayRefer,
  load,
  change: async ({ db, school, today }, { pupilId, referralId, endedOn, because }, { referrals }) => {
    const { sentOn, endedOn: before } = named(referrals, referralId)
    if (before) throw invalid('', 'This has ended already.')
    if (endedOn > today) throw invalid('endedOn', 'Enter today or an earlier date')
    if (endedOn < sentOn) throw invalid('endedOn', 'Enter the day of the referral or a later one')
    if (!(await endReferralRow(db, { schoolId: school.id, pupilId, referralId }, { endedOn, because }))) throw missing()
    return { value: {}, audit: { pupils: [pupilId], detail: { referralId }, after: { endedOn, because } } }
  },
})
