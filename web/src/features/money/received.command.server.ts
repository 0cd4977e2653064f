import { pupilForChange } from '#features/pupil/public.server.ts'
import { type CommandTools, command } from '#platform/work/command.server.ts'
import { changedMeanwhile, invalid, missing } from '#platform/work/refusal.ts'
import { CorrectReceivedForm, ReceivedForm, WithdrawReceivedForm } from './money.form.ts'
import { mayKeepMoney } from './money.policy.ts'
import { poundsWords } from './pounds.rules.ts'
import { addReceived, receivedOf, withdrawReceivedRow } from './received.store.server.ts'
import type { ReceivedRow } from './recorded-sum.rules.ts'

async function load({ db, school }: CommandTools, { pupilId }: { pupilId: string }) {
  await pupilForChange(db, school.id, pupilId)
  return receivedOf(db, { schoolId: school.id, pupilId })
}

/** Top-up that the authority pays for a pupil over some days. Two that overlap are right: a band, and a sum on top. */
export const recordTopUp = command({
  name: 'money.record-top-up',
  input: ReceivedForm,
  may: mayKeepMoney,
  load,
  change: async ({ db, school, viewer }, { pupilId, ...given }, known) => {
    if (known.some((one) => one.withdrawnOn === null && same(one, given)))
      throw invalid('pence', 'This is recorded already: enter another sum, other days or another band')
    const topUpId = await addReceived(db, { schoolId: school.id, pupilId, staffId: viewer.staffId }, given)
    return { value: { topUpId }, audit: { pupils: [pupilId], detail: { topUpId }, after: given } }
  },
})

type Given = Pick<ReceivedRow, 'startsOn' | 'endsOn' | 'pence' | 'band'>
const told = ({ startsOn, endsOn, pence, band }: Given): Given => ({ startsOn, endsOn, pence, band })
const same = (one: Given, other: Given): boolean => JSON.stringify(told(one)) === JSON.stringify(told(other))

export const correctTopUp = command({
  name: 'money.correct-top-up',
  input: CorrectReceivedForm,
  may: mayKeepMoney,
  load,
  change: async ({ db, school, viewer }, { pupilId, topUpId, ...given }, known) => {
    const before = standing(known, topUpId)
    await withdrawReceivedRow(db, { schoolId: school.id, pupilId }, topUpId)
    const replacedBy = await addReceived(db, { schoolId: school.id, pupilId, staffId: viewer.staffId }, given)
    const detail = { topUpId, replacedBy }
    return { value: { topUpId: replacedBy }, audit: { pupils: [pupilId], detail, before: told(before), after: given } }
  },
})

export const withdrawTopUp = command({
  name: 'money.withdraw-top-up',
  input: WithdrawReceivedForm,
  may: mayKeepMoney,
  load,
  change: async ({ db, school }, { pupilId, topUpId }, known) => {
    const before = standing(known, topUpId)
    await withdrawReceivedRow(db, { schoolId: school.id, pupilId }, topUpId)
    return { value: {}, audit: { pupils: [pupilId], detail: { topUpId }, before: told(before) } }
  },
})

/** As it counts; what counts instead is shown where somebody changed it meanwhile. */
function standing(known: readonly ReceivedRow[], topUpId: string): ReceivedRow {
  const found = known.find((one) => one.topUpId === topUpId)
  if (!found) throw missing()
  if (found.withdrawnOn === null) return found
  const theirs = known.find((one) => one.withdrawnOn === null && one.startsOn <= found.endsOn && one.endsOn >= found.startsOn)
  throw changedMeanwhile(
    theirs
      ? { startsOn: theirs.startsOn, endsOn: theirs.endsOn, pence: poundsWords(theirs.pence), band: theirs.band }
      : { pence: 'taken out' },
  )
}
