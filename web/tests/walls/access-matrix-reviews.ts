import { aProvisionGroup } from '#features/provision/provision-scene.testing.ts'
import { fillIn } from '#features/provision-review/fill-in.command.server.ts'
import { listDue } from '#features/provision-review/list-due.query.server.ts'
import { answerQuestion, ask, observe, signOff, withdrawLook } from '#features/provision-review/look.command.server.ts'
import { openFilling } from '#features/provision-review/open-filling.query.server.ts'
import { openImpact } from '#features/provision-review/open-impact.query.server.ts'
import { openMonitored, openMonitoring } from '#features/provision-review/open-monitoring.query.server.ts'
import { openReview } from '#features/provision-review/open-review.query.server.ts'
import { openTimeline } from '#features/provision-review/open-timeline.query.server.ts'
import { saveReview, undoReview } from '#features/provision-review/save-review.command.server.ts'
import { aPupil } from '#features/pupil/pupil-scene.testing.ts'
import type { Scope } from '#platform/work/scope.ts'
import type { MatrixPart } from './access-matrix-part.ts'
import { carriedOut } from './full-school.ts'

type AboutThing = MatrixPart['aboutThing'][string]

async function aGroupOf(senco: Scope, adult: string | null = null): Promise<string> {
  const pupilId = await aPupil(senco, { surname: `R${crypto.randomUUID().slice(0, 8)}` })
  const provision = crypto.randomUUID()
  return (await aProvisionGroup(senco, { by: senco.viewer.staffId, pupils: [pupilId], provision, staffId: adult })).groupId
}

/** A group that the person who asks is an adult of, where the school is theirs. */
const withOwnGroup =
  (work: (scope: Scope, groupId: string) => Promise<unknown>): AboutThing =>
  async ({ scope, senco }) => {
    const groupId = await aGroupOf(senco, scope.school.id === senco.school.id ? scope.viewer.staffId : null)
    return () => work(scope, groupId)
  }

const review = { reviewedOn: '2026-11-23', nextReviewOn: '', all: 'as-expected' }

const withGroup =
  (work: (scope: Scope, groupId: string) => Promise<unknown>): AboutThing =>
  async ({ scope, senco }) => {
    const groupId = await aGroupOf(senco)
    return () => work(scope, groupId)
  }

const withQuestion =
  (work: (scope: Scope, asked: { groupId: string; lookId: string }) => Promise<unknown>): AboutThing =>
  async ({ scope, senco }) => {
    const groupId = await aGroupOf(senco)
    const { lookId } = await carriedOut(ask(senco, { groupId, question: 'Why on Mondays?' }))
    return () => work(scope, { groupId, lookId })
  }

/** Who may do what about the reviews of provision, and how each is asked. */
export const reviewsPart: MatrixPart = {
  onePupil: { 'provision-review.timeline': { every: ['senco', 'sen-administrator', 'leadership'], own: ['teacher'] } },
  manyPupils: {},
  oneThing: {
    'provision-review.open': ['senco', 'sen-administrator', 'leadership'],
    'provision-review.open-monitored': ['senco', 'sen-administrator', 'leadership'],
    'provision-review.save': ['senco', 'sen-administrator'],
    'provision-review.undo': ['senco', 'sen-administrator'],
    'provision-review.open-filling': ['leadership', 'teacher', 'teaching-assistant'],
    'provision-review.fill-in': ['leadership', 'teacher', 'teaching-assistant'],
    'provision-review.observe': ['senco', 'leadership'],
    'provision-review.ask': ['senco', 'leadership'],
    'provision-review.answer': ['senco', 'sen-administrator'],
    'provision-review.sign-off': ['senco', 'leadership'],
    'provision-review.withdraw-look': ['senco', 'leadership'],
  },
  theSchool: {
    'provision-review.list-due': ['senco', 'sen-administrator', 'leadership'],
    'provision-review.impact': ['senco', 'sen-administrator', 'leadership'],
    'provision-review.monitor': ['senco', 'sen-administrator', 'leadership'],
  },
  unlogged: [],
  aboutPupil: {
    'provision-review.timeline':
      ({ scope, pupil: { pupilId } }) =>
      () =>
        openTimeline(scope, { pupilId }),
  },
  lists: {},
  aboutThing: {
    'provision-review.open': withGroup((scope, groupId) => openReview(scope, { groupId })),
    'provision-review.open-monitored': withGroup((scope, groupId) => openMonitored(scope, { groupId })),
    'provision-review.save': withGroup((scope, groupId) => saveReview(scope, { groupId, ...review })),
    'provision-review.undo': async ({ scope, senco }) => {
      const groupId = await aGroupOf(senco)
      // A round is taken back on the day it was saved, by the clock of the school.
      const { roundId } = await carriedOut(saveReview(senco, { groupId, ...review }))
      const today = new Date().toLocaleDateString('en-CA', { timeZone: 'Europe/London' })
      return () => undoReview({ ...scope, today }, { groupId, roundId })
    },
    'provision-review.open-filling': withOwnGroup((scope, groupId) => openFilling(scope, { groupId })),
    'provision-review.fill-in': withOwnGroup((scope, groupId) => fillIn(scope, { groupId, all: 'as-expected' })),
    'provision-review.observe': withGroup((scope, groupId) => observe(scope, { groupId, observedOn: '2026-11-20', saw: 'Calm' })),
    'provision-review.ask': withGroup((scope, groupId) => ask(scope, { groupId, question: 'Why on Mondays?' })),
    'provision-review.answer': withQuestion((scope, asked) => answerQuestion(scope, { ...asked, answer: 'The hall is free' })),
    'provision-review.sign-off': withGroup((scope, groupId) => signOff(scope, { groupId, note: '' })),
    'provision-review.withdraw-look': withQuestion((scope, asked) => withdrawLook(scope, asked)),
  },
  aboutSchool: {
    'provision-review.list-due': (scope) => listDue(scope, null),
    'provision-review.impact': (scope) => openImpact(scope, null),
    'provision-review.monitor': (scope) => openMonitoring(scope, null),
  },
}
