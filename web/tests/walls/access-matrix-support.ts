import { openLetters } from '#features/letters/open-letters.query.server.ts'
import { sendLetter } from '#features/letters/send-letter.command.server.ts'
import { keepInBank } from '#features/support/bank.command.server.ts'
import { closeCycle, reopenCycle } from '#features/support/close-cycle.command.server.ts'
import { noteProgress } from '#features/support/note-progress.command.server.ts'
import { printPlans } from '#features/support/open-plans.query.server.ts'
import { openSupport } from '#features/support/open-support.query.server.ts'
import { reviewCycle } from '#features/support/review-cycle.command.server.ts'
import { rollForward } from '#features/support/roll-forward.command.server.ts'
import { startCycle } from '#features/support/start-cycle.command.server.ts'
import { withdrawOutcome, writeOutcome } from '#features/support/write-outcome.command.server.ts'
import { agreePlan, writePlan } from '#features/support/write-plan.command.server.ts'
import type { Scope } from '#platform/work/scope.ts'
import { carriedOut, type FullPupil } from './full-school.ts'

const letter = { kind: 'joined', addressee: 'A parent', body: 'Dear parent', sentOn: '2026-11-20' }
const outcome = { area: 'CI', says: 'Asks for help when stuck', dueOn: '2027-02-12' }
const closing = { why: 'replaced', closedOn: '2026-11-23', because: 'Another plan' }
const agreed = { agreedOn: '2026-11-20', agreedWith: 'The parents', reviewOn: '2027-02-12' }

interface At {
  scope: Scope
  pupil: FullPupil
  senco: Scope
}

/** A draft of the pupil's first cycle, with an outcome. */
async function aDraft({ pupil: { pupilId }, senco }: At) {
  const { cycles } = await openSupport(senco, { pupilId })
  if (cycles[0]?.state === 'draft')
    return { pupilId, cycleId: cycles[0].cycleId, outcomeId: cycles[0].outcomes[0]?.outcomeId ?? '' }
  const { cycleId } = await carriedOut(startCycle(senco, { pupilId }))
  const { outcomeId } = await carriedOut(writeOutcome(senco, { pupilId, cycleId, ...outcome }))
  return { pupilId, cycleId, outcomeId }
}

let written = 0

/** An outcome with words that nobody kept before. */
async function aNewOutcome(at: At): Promise<string> {
  const { pupilId, cycleId } = await aDraft(at)
  const says = `Will read ${++written} pages`
  return (await carriedOut(writeOutcome(at.senco, { pupilId, cycleId, ...outcome, says }))).outcomeId
}

async function aPlan(at: At) {
  const { cycles } = await openSupport(at.senco, { pupilId: at.pupil.pupilId })
  if (cycles[0]?.state === 'agreed')
    return {
      pupilId: at.pupil.pupilId,
      cycleId: cycles[0].cycleId,
      outcomeId: cycles[0].outcomes[0]?.outcomeId ?? '',
      version: cycles[0].version,
    }
  const draft = await aDraft(at)
  await carriedOut(agreePlan(at.senco, { ...draft, ...agreed, version: 1 }))
  return { ...draft, version: 2 }
}

async function aClosedPlan(at: At) {
  const { pupilId } = at.pupil
  const [newest] = (await openSupport(at.senco, { pupilId })).cycles
  if (newest?.closed) return { pupilId, cycleId: newest.cycleId, version: newest.version }
  const plan = await aPlan(at)
  await carriedOut(closeCycle(at.senco, { ...plan, ...closing }))
  return { pupilId, cycleId: plan.cycleId, version: plan.version + 1 }
}

/** How each of the work about SEN Support, and the letters about it, is asked about one pupil. */
export const aboutSupport: Readonly<Record<string, (at: At) => Promise<() => Promise<unknown>>>> = {
  'letters.open':
    async ({ scope, pupil: { pupilId } }) =>
    () =>
      openLetters(scope, { pupilId }),
  'letters.send':
    async ({ scope, pupil: { pupilId } }) =>
    () =>
      sendLetter(scope, { pupilId, ...letter }),
  'support.print-plans': async (at) => {
    const { pupilId } = await aDraft(at)
    return () => printPlans(at.scope, { pupils: [pupilId] })
  },
  'support.open':
    async ({ scope, pupil: { pupilId } }) =>
    () =>
      openSupport(scope, { pupilId }),
  'support.start':
    async ({ scope, pupil: { pupilId } }) =>
    () =>
      startCycle(scope, { pupilId }),
  'support.roll-forward':
    async ({ scope, pupil: { pupilId } }) =>
    () =>
      rollForward(scope, { pupils: pupilId }),
  'support.write-plan': async (at) => {
    const draft = await aDraft(at)
    return () => writePlan(at.scope, { ...draft, version: 1, needs: 'Following instructions' })
  },
  'support.write-outcome': async (at) => {
    const { cycleId } = await aDraft(at)
    return () => writeOutcome(at.scope, { pupilId: at.pupil.pupilId, cycleId, ...outcome })
  },
  'support.withdraw-outcome': async (at) => {
    const draft = await aDraft(at)
    return () => withdrawOutcome(at.scope, draft)
  },
  'support.keep-in-bank': async (at) => {
    const { pupilId } = await aDraft(at)
    const fresh = await aNewOutcome(at)
    return () => keepInBank(at.scope, { pupilId, outcomeId: fresh })
  },
  'support.agree': async (at) => {
    const draft = await aDraft(at)
    return () => agreePlan(at.scope, { ...draft, ...agreed, version: 1 })
  },
  'support.note-progress': async (at) => {
    const plan = await aPlan(at)
    return () => noteProgress(at.scope, { ...plan, notedOn: '2026-11-21', says: 'Asked twice' })
  },
  'support.close': async (at) => {
    const plan = await aClosedPlan(at)
    await carriedOut(reopenCycle(at.senco, { ...plan, because: 'It goes on' }))
    return () => closeCycle(at.scope, { ...plan, ...closing, version: plan.version + 1 })
  },
  'support.reopen': async (at) => {
    const plan = await aClosedPlan(at)
    return () => reopenCycle(at.scope, { ...plan, because: 'It goes on' })
  },
  'support.review': async (at) => {
    const { cycles } = await openSupport(at.senco, { pupilId: at.pupil.pupilId })
    if (cycles[0]?.closed) await carriedOut(reopenCycle(at.senco, { ...(await aClosedPlan(at)), because: 'It goes on' }))
    const { outcomeId, ...plan } = await aPlan(at)
    return () => reviewCycle(at.scope, { ...plan, reviewedOn: '2026-11-23', [`result-${outcomeId}`]: 'met' })
  },
}
