import { pupilAbout, pupilForChange } from '#features/pupil/public.server.ts'
import { command } from '#platform/work/command.server.ts'
import { invalid } from '#platform/work/refusal.ts'
import { RequestForm } from './money.form.ts'
import { mayKeepMoney } from './money.policy.ts'
import { addRequest } from './received.store.server.ts'
import { topUpFiguresOf } from './top-up-figures.server.ts'

/** Keeps everything a request for top-up says, as it is today. Its papers are made from what is kept. */
export const makeTopUpRequest = command({
  name: 'money.make-request',
  input: RequestForm,
  may: mayKeepMoney,
  load: ({ db, school }, { pupilId }) => pupilForChange(db, school.id, pupilId),
  change: async ({ db, school, viewer, today }, { pupilId, from, to }) => {
    const pupil = await pupilAbout(db, school.id, pupilId, today)
    const figures = await topUpFiguresOf(db, { school, pupil, from, to, today })
    if (figures.sessions.length === 0) throw invalid('from', 'Nothing is given in these days: enter days with provision')
    const at = { schoolId: school.id, pupilId, staffId: viewer.staffId }
    const claimPence = figures.position.claim
    const requestId = await addRequest(db, at, { startsOn: from, endsOn: to, madeOn: today, claimPence, figures })
    return { value: { requestId }, audit: { pupils: [pupilId], detail: { requestId }, after: { from, to, claimPence } } }
  },
})
