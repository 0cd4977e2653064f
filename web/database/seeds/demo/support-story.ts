import { decideConcern } from '#features/concerns/decide-concern.command.server.ts'
import { raiseConcern } from '#features/concerns/raise-concern.command.server.ts'
import { openMeetings } from '#features/meetings/open-meetings.query.server.ts'
import { recordSaid } from '#features/meetings/record-said.command.server.ts'
import { scheduleMeeting } from '#features/meetings/schedule-meeting.command.server.ts'
import { addArrangement } from '#features/profiles/arrangements.command.server.ts'
import { beginProfile, signProfile, writeProfile } from '#features/profiles/write-profile.command.server.ts'
import { openMyPupils } from '#features/pupil/my-pupils.query.server.ts'
import { openSpecialists } from '#features/specialists/open-specialists.query.server.ts'
import { decideRecommendation, recordAdvice, refer } from '#features/specialists/specialists.command.server.ts'
import { noteProgress } from '#features/support/note-progress.command.server.ts'
import { reviewCycle } from '#features/support/review-cycle.command.server.ts'
import { startCycle } from '#features/support/start-cycle.command.server.ts'
import { writeOutcome } from '#features/support/write-outcome.command.server.ts'
import { agreePlan, writePlan } from '#features/support/write-plan.command.server.ts'
import type { Outcome } from '#platform/work/refusal.ts'
import type { Scope } from '#platform/work/scope.ts'
import { plusDays } from './pupils.ts'
import { concernsTold, plansTold } from './support-told.ts'

/** What a teacher saw in their classes, what was decided about it, and the plans of some of their pupils. */
export async function tellSupport(senco: Scope, teacher: { staffId: string; name: string }): Promise<void> {
  const viewer = { ...teacher, userId: null, roles: ['teacher'] as const }
  const scope: Scope = { ...senco, viewer }
  const { groups } = await openMyPupils(scope, null)
  const pupils = groups.flatMap((group) => group.pupils)
  const without = pupils.filter(({ status }) => status === 'N')
  // Somebody else supports these, so that there is somebody to ask.
  const shared = groups
    .filter(({ name }) => name === '8B')
    .flatMap((group) => group.pupils.filter(({ status }) => status === 'N'))
  for (const [index, told] of concernsTold.entries()) {
    const pupil = told.decision?.[0] === 'ask-teachers' ? shared[5] : without[3 + index * 4]
    if (pupil) await aConcern(senco, scope, pupil.pupilId, told)
  }
  const supported = pupils.filter(({ status }) => status === 'K')
  for (const [index, told] of plansTold.entries()) {
    const pupil = supported[index]
    if (!pupil) continue
    await aPlan(senco, scope, pupil.pupilId, told)
    if (index === 0) await anAdvice(senco, pupil.pupilId)
    if (index === 1) await aMeeting(scope, pupil.pupilId)
    await aProfile(senco, pupil.pupilId, told)
  }
}

/** One page about the child, signed: it begins with what the plan says. */
async function aProfile(senco: Scope, pupilId: string, { plan, notHelpful, allowed }: (typeof plansTold)[number]): Promise<void> {
  const at = { pupilId, kind: 'one-page' }
  must(await beginProfile(senco, at))
  const sections = {
    'section-admire': 'Kind to younger children. Never gives up on a drawing.',
    'section-matters': plan.pupilView,
    'section-helps': 'Tell me one thing at a time. Let me finish. Ask me quietly.',
    'section-not-helpful': notHelpful,
    'section-in-class': plan.strategies,
  }
  must(await writeProfile(senco, { ...at, version: 1, ...sections }))
  const signedOn = plusDays(senco.today, -30)
  const signed = {
    signedOn,
    signedBy: 'Ruth Adeyemi, SENCO',
    agreedWith: 'the pupil and the parents',
    reviewOn: plusDays(senco.today, 60),
  }
  must(await signProfile(senco, { ...at, version: 2, ...signed }))
  must(
    await addArrangement(senco, { pupilId, says: allowed, form8: 'not-needed', evidence: 'Used in every test since September' }),
  )
}

/** A therapist who was asked, and what became of the advice. */
async function anAdvice(senco: Scope, pupilId: string): Promise<void> {
  const [parentsOn, sentOn, receivedOn] = [-60, -58, -20].map((days) => plusDays(senco.today, days))
  const asked = {
    service: 'speech-language',
    toWhom: 'Speech and language therapy service',
    why: 'Follows two of three steps of an instruction. What would help in a full class?',
    parentsSaid: 'They see it at home too, agree that the service is asked, and want to be at the visit.',
  }
  const { referralId } = must(await refer(senco, { pupilId, ...asked, parentsOn, sentOn }))
  const recommendations =
    'A visual timetable on the desk\nTen seconds to answer before anybody helps\nA weekly group for listening'
  const advice = {
    byWhom: 'The therapist',
    summary: 'Understands words well and needs time to take in several at once.',
    recommendations,
  }
  must(await recordAdvice(senco, { pupilId, referralId, receivedOn, ...advice }))
  const { referrals } = await openSpecialists(senco, { pupilId })
  const [first] = referrals[0]?.advice[0]?.recommendations ?? []
  const decided = { decision: 'followed', because: 'Every teacher, from this term; the form tutor makes it' }
  if (first) must(await decideRecommendation(senco, { pupilId, recommendationId: first.recommendationId, ...decided }))
}

/** A review that is planned; the child has said already what they think. */
async function aMeeting(teacher: Scope, pupilId: string): Promise<void> {
  const planned = { pupilId, kind: 'review', heldOn: plusDays(teacher.today, 16), startsAt: '15:30', place: 'Room 4' }
  const { meetingId } = must(await scheduleMeeting(teacher, planned))
  const { meetings } = await openMeetings(teacher, { pupilId })
  const child = meetings[0]?.people.find(({ role }) => role === 'pupil')
  if (!child) return
  const said = 'Reading with Jo is good. I want to read to my little brother.'
  must(await recordSaid(teacher, { pupilId, meetingId, personId: child.personId, said }))
}

async function aConcern(senco: Scope, teacher: Scope, pupilId: string, told: (typeof concernsTold)[number]): Promise<void> {
  const { area, seen, tried, decision } = told
  const { concernId } = must(await raiseConcern(teacher, { pupilId, area, seen, tried }))
  if (!decision) return
  const [step, reason, days] = decision
  const lookAgainOn = days === null ? '' : plusDays(senco.today, days)
  must(await decideConcern(senco, { pupilId, concernId, decision: step, reason, lookAgainOn }))
}

async function aPlan(senco: Scope, teacher: Scope, pupilId: string, told: (typeof plansTold)[number]): Promise<void> {
  const { cycleId } = must(await startCycle(senco, { pupilId }))
  const dueOn = plusDays(senco.today, told.reviewIn)
  const outcomes: string[] = []
  for (const { counting, ...outcome } of told.outcomes) {
    const [counted, countedFrom, countedTo] = counting
    const written = { ...outcome, counted, countedFrom, countedTo, dueOn, owner: teacher.viewer.name }
    outcomes.push(must(await writeOutcome(teacher, { pupilId, cycleId, ...written })).outcomeId)
  }
  must(await writePlan(senco, { pupilId, cycleId, version: 1, ...told.plan }))
  const agreedOn = plusDays(senco.today, -told.agreedBefore)
  const reviewOn = told.reviewed ? plusDays(senco.today, -3) : dueOn
  must(
    await agreePlan(senco, {
      pupilId,
      cycleId,
      version: 2,
      agreedOn,
      agreedWith: 'The parents, the pupil and the class teacher',
      reviewOn,
    }),
  )
  for (const [at, outcomeId] of outcomes.entries())
    await noted(senco, teacher, { pupilId, outcomeId }, told.outcomes[at]?.counting, told)
  if (!told.reviewed) return
  const results = Object.fromEntries(
    outcomes.flatMap((id) => [
      [`result-${id}`, 'partly'],
      [`note-${id}`, told.reviewed],
    ]),
  )
  const reviewedOn = plusDays(senco.today, -3)
  must(await reviewCycle(senco, { pupilId, cycleId, version: 3, reviewedOn, startNext: 'yes', ...results }))
}

/** What was seen on the way: a little more each time. */
async function noted(
  senco: Scope,
  teacher: Scope,
  at: { pupilId: string; outcomeId: string },
  counting: (typeof plansTold)[number]['outcomes'][number]['counting'] | undefined,
  { agreedBefore, note }: (typeof plansTold)[number],
): Promise<void> {
  const [, from = 0, to = 0] = counting ?? []
  for (const [part, share] of [
    [0.3, 0.2],
    [0.55, 0.35],
    [0.85, 0.6],
  ] as const) {
    const notedOn = plusDays(senco.today, -Math.round(agreedBefore * (1 - part)))
    const counted = String(Math.round(from + (to - from) * share))
    must(await noteProgress(teacher, { ...at, notedOn, says: part > 0.8 ? note : 'Seen in a lesson', counted }))
  }
}

function must<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value
  throw new Error(`The story was refused: ${JSON.stringify(outcome.refusal)}`)
}
