import { openSpecialists } from '#features/specialists/open-specialists.query.server.ts'
import { decideRecommendation, endReferral, recordAdvice, refer } from '#features/specialists/specialists.command.server.ts'
import type { Scope } from '#platform/work/scope.ts'
import { carriedOut, type FullPupil } from './full-school.ts'

interface At {
  scope: Scope
  pupil: FullPupil
  senco: Scope
}

const asked = {
  service: 'sensory',
  toWhom: 'The team',
  why: 'To look',
  parentsSaid: 'They agree',
  parentsOn: '2026-11-02',
  sentOn: '2026-11-03',
}
const advice = { receivedOn: '2026-11-20', byWhom: 'The team', summary: 'Larger print', recommendations: 'Larger print' }

async function aReferral({ pupil: { pupilId }, senco }: At) {
  return { pupilId, ...(await carriedOut(refer(senco, { pupilId, ...asked }))) }
}

/** How each of the work about specialists is asked about one pupil. */
export const aboutSpecialists: Readonly<Record<string, (at: At) => Promise<() => Promise<unknown>>>> = {
  'specialists.open':
    async ({ scope, pupil: { pupilId } }) =>
    () =>
      openSpecialists(scope, { pupilId }),
  'specialists.refer':
    async ({ scope, pupil: { pupilId } }) =>
    () =>
      refer(scope, { pupilId, ...asked }),
  'specialists.record-advice': async (at) => {
    const referral = await aReferral(at)
    return () => recordAdvice(at.scope, { ...referral, ...advice })
  },
  'specialists.decide': async (at) => {
    const referral = await aReferral(at)
    await carriedOut(recordAdvice(at.senco, { ...referral, ...advice }))
    const { referrals } = await openSpecialists(at.senco, referral)
    const [line] = referrals.find(({ referralId }) => referralId === referral.referralId)?.advice[0]?.recommendations ?? []
    const decided = { recommendationId: line?.recommendationId ?? '', decision: 'followed', because: 'The tutor' }
    return () => decideRecommendation(at.scope, { pupilId: referral.pupilId, ...decided })
  },
  'specialists.end': async (at) => {
    const referral = await aReferral(at)
    return () => endReferral(at.scope, { ...referral, endedOn: '2026-11-23', because: 'Done' })
  },
}
