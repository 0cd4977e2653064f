import { sql } from 'kysely'
import { openLog } from '#features/audit-trail/open-log.query.server.ts'
import { answerObservation } from '#features/concerns/answer-observation.command.server.ts'
import { decideConcern } from '#features/concerns/decide-concern.command.server.ts'
import { openBoard, openConcern, openConcernsOf } from '#features/concerns/open-concerns.query.server.ts'
import { raiseConcern } from '#features/concerns/raise-concern.command.server.ts'
import { bringBack, giveTo, putAside, takeBack } from '#features/deadlines/care.command.server.ts'
import { listDue } from '#features/deadlines/list-due.query.server.ts'
import { listToArrange } from '#features/deadlines/list-to-arrange.query.server.ts'
import { openToday } from '#features/deadlines/open-today.query.server.ts'
import { openDuties, openDutiesInNumbers } from '#features/duties/open-duties.query.server.ts'
import { openDuty } from '#features/duties/open-duty.query.server.ts'
import { openMany } from '#features/letters/open-many.query.server.ts'
import { openEvening } from '#features/meetings/open-evening.query.server.ts'
import { changeDetails } from '#features/pupil/change-details.command.server.ts'
import { addNeed, correctNeed, endNeed, withdrawNeed } from '#features/pupil/change-needs.command.server.ts'
import { changeStatus } from '#features/pupil/change-status.command.server.ts'
import { addStrength, withdrawStrength } from '#features/pupil/change-strengths.command.server.ts'
import { correctStatus, withdrawStatus } from '#features/pupil/correct-status.command.server.ts'
import { findPupils } from '#features/pupil/find-pupils.query.server.ts'
import { openMyPupils } from '#features/pupil/my-pupils.query.server.ts'
import { openDetails, openPupil, openRecord, openStrengths } from '#features/pupil/open-pupil.query.server.ts'
import { recordFamilyTold, withdrawFamilyTold } from '#features/pupil/record-family-told.command.server.ts'
import { recordPlanDates } from '#features/pupil/record-plan-dates.command.server.ts'
import { countForGovernors } from '#features/register/count-register.query.server.ts'
import { listRegister } from '#features/register/list-register.query.server.ts'
import { exportRegister, openRegister } from '#features/register/open-register.query.server.ts'
import { filterFrom } from '#features/register/register.form.ts'
import { makeDigest } from '#features/reminders/make-digest.query.server.ts'
import { openPlans } from '#features/support/open-plans.query.server.ts'
import { fetchYear, openYear } from '#features/year/open-year.query.server.ts'
import { newId } from '#platform/db/ids.ts'
import type { Scope } from '#platform/work/scope.ts'
import { asSchool } from '#platform/work/transaction.server.ts'
import { aboutFiles } from './access-matrix-files.ts'
import { aboutLetters } from './access-matrix-letters.ts'
import { aboutMeetings } from './access-matrix-meetings.ts'
import { everyPart } from './access-matrix-parts.ts'
import { aboutProfiles } from './access-matrix-profiles.ts'
import { aboutProgress } from './access-matrix-progress.ts'
import { aboutSpecialists } from './access-matrix-specialists.ts'
import { aboutSupport } from './access-matrix-support.ts'
import { carriedOut, type FullPupil } from './full-school.ts'

type Ask = () => Promise<unknown>
export type AboutPupil = (at: { scope: Scope; pupil: FullPupil; senco: Scope }) => Ask | Promise<Ask>

const need = { type: 'SEMH', rank: 1, startsOn: '2025-03-03', note: '' }
const status = { status: 'K', startsOn: '2026-03-02', reason: 'The plan has ceased', nextStep: 'Tell the teachers' }
const noName = { preferredForename: '', preferredSurname: '', registrationGroup: '9D' }

/** The review of this pupil's plan, as Today posts it. */
const reviewOf = ({ pupilId }: FullPupil): string => `la-review-12-months~${pupilId}`

/** How each is asked about one pupil, with what it needs to be carried out if the person may. */
export const aboutPupil: Readonly<Record<string, AboutPupil>> = {
  ...everyPart.aboutPupil,
  ...aboutFiles,
  ...aboutLetters,
  ...aboutMeetings,
  ...aboutProfiles,
  ...aboutProgress,
  ...aboutSpecialists,
  ...aboutSupport,
  'pupil.open':
    ({ scope, pupil: { pupilId } }) =>
    () =>
      openPupil(scope, { pupilId }),
  'pupil.find':
    ({ scope, pupil }) =>
    () =>
      findPupils(scope, { q: pupil.surname }),
  'pupil.open-record':
    ({ scope, pupil: { pupilId } }) =>
    () =>
      openRecord(scope, { pupilId }),
  'pupil.open-details':
    ({ scope, pupil: { pupilId } }) =>
    () =>
      openDetails(scope, { pupilId }),
  'pupil.open-strengths':
    ({ scope, pupil: { pupilId } }) =>
    () =>
      openStrengths(scope, { pupilId }),
  'pupil.change-status':
    ({ scope, pupil }) =>
    () =>
      changeStatus(scope, { ...status, pupilId: pupil.pupilId, seen: pupil.status }),
  'pupil.correct-status':
    ({ scope, pupil }) =>
    () =>
      correctStatus(scope, { ...status, pupilId: pupil.pupilId, senStatusId: pupil.status }),
  'pupil.withdraw-status':
    ({ scope, pupil }) =>
    () =>
      withdrawStatus(scope, { pupilId: pupil.pupilId, factId: pupil.status }),
  'pupil.add-need':
    ({ scope, pupil: { pupilId } }) =>
    () =>
      addNeed(scope, { ...need, pupilId }),
  'pupil.correct-need':
    ({ scope, pupil }) =>
    () =>
      correctNeed(scope, { ...need, pupilId: pupil.pupilId, senNeedId: pupil.need, endsOn: '' }),
  'pupil.end-need':
    ({ scope, pupil }) =>
    () =>
      endNeed(scope, { pupilId: pupil.pupilId, senNeedId: pupil.need, endsOn: '2026-07-17' }),
  'pupil.withdraw-need':
    ({ scope, pupil }) =>
    () =>
      withdrawNeed(scope, { pupilId: pupil.pupilId, factId: pupil.need }),
  'pupil.change-details':
    ({ scope, pupil: { pupilId } }) =>
    () =>
      changeDetails(scope, { ...noName, pupilId, version: 1, keyWorkerId: '' }),
  'pupil.record-plan-dates':
    ({ scope, pupil }) =>
    () =>
      recordPlanDates(scope, { pupilId: pupil.pupilId, seen: pupil.plan, madeOn: '2025-02-10' }),
  'pupil.record-family-told':
    ({ scope, pupil: { pupilId } }) =>
    () =>
      recordFamilyTold(scope, { pupilId, toldOn: '2026-03-02', how: 'Meeting', who: '' }),
  'pupil.withdraw-family-told':
    ({ scope, pupil }) =>
    () =>
      withdrawFamilyTold(scope, { pupilId: pupil.pupilId, factId: pupil.told }),
  'pupil.add-strength':
    ({ scope, pupil: { pupilId } }) =>
    () =>
      addStrength(scope, { pupilId, says: 'Draws from memory' }),
  'pupil.withdraw-strength':
    ({ scope, pupil }) =>
    () =>
      withdrawStrength(scope, { pupilId: pupil.pupilId, factId: pupil.strength }),
  'concerns.raise':
    ({ scope, pupil: { pupilId } }) =>
    () =>
      raiseConcern(scope, { pupilId, area: 'CI', seen: 'Loses the thread', tried: '' }),
  'concerns.decide':
    ({ scope, pupil: { pupilId, concern } }) =>
    () =>
      decideConcern(scope, { pupilId, concernId: concern, decision: 'no-action', reason: 'Looked at' }),
  'concerns.answer': async ({ scope, pupil, senco }) => {
    const observationId = await asked(scope, pupil, senco)
    return () => answerObservation(scope, { pupilId: pupil.pupilId, observationId, says: 'The same' })
  },
  'concerns.open':
    ({ scope, pupil: { pupilId, concern } }) =>
    () =>
      openConcern(scope, { pupilId, concernId: concern }),
  'concerns.open-of-pupil':
    ({ scope, pupil: { pupilId } }) =>
    () =>
      openConcernsOf(scope, { pupilId }),
  'deadlines.put-aside':
    ({ scope, pupil }) =>
    () =>
      putAside(scope, { things: [reviewOf(pupil)], until: '2026-12-01', reason: 'Waiting for the meeting' }),
  'deadlines.bring-back': async ({ scope, pupil, senco }) => {
    const things = [reviewOf(pupil)]
    await carriedOut(putAside(senco, { things, until: '2026-12-01', reason: 'Waiting for the meeting' }))
    return () => bringBack(scope, { things })
  },
  'deadlines.give':
    ({ scope, pupil, senco }) =>
    () =>
      giveTo(scope, { things: [reviewOf(pupil)], staffId: senco.viewer.staffId }),
  'deadlines.take-back': async ({ scope, pupil, senco }) => {
    const things = [reviewOf(pupil)]
    await carriedOut(giveTo(senco, { things, staffId: senco.viewer.staffId }))
    return () => takeBack(scope, { things })
  },
  'deadlines.list-to-arrange':
    ({ scope, pupil }) =>
    () =>
      listToArrange(scope, { things: [reviewOf(pupil)] }),
  'audit-trail.open': async ({ scope, pupil: { pupilId }, senco }) => {
    await openPupil(senco, { pupilId })
    return () => openLog(scope, { pupilId, from: null, to: null, page: 1 })
  },
}

/** A question put to this person, where they are of the pupil's school. */
async function asked({ viewer, school }: Scope, { pupilId, concern }: FullPupil, senco: Scope): Promise<string> {
  const observationId = newId()
  if (school.id !== senco.school.id) return observationId
  await asSchool(senco.database, school.id, (db) =>
    sql`insert into observation (school_id, pupil_id, concern_id, observation_id, staff_id, asked_on)
      select school_id, pupil_id, concern_id, ${observationId}, ${viewer.staffId}, '2026-11-03' from concern
      where school_id = ${school.id} and concern_id = ${concern} and pupil_id = ${pupilId}
      on conflict do nothing`.execute(db),
  )
  return observationId
}

/** These name an entry beside the pupil: the entry must be that pupil's. */
export const naming = [
  'concerns.decide',
  'concerns.add-files',
  'pupil.change-status',
  'pupil.correct-status',
  'pupil.withdraw-status',
  'pupil.correct-need',
  'pupil.end-need',
  'pupil.withdraw-need',
  'pupil.record-plan-dates',
  'pupil.withdraw-family-told',
  'pupil.withdraw-strength',
]

const filter = filterFrom(new URLSearchParams())

/** How each list is asked for. */
export const lists: Readonly<Record<string, (scope: Scope) => Promise<unknown>>> = {
  ...everyPart.lists,
  'concerns.open-board': (scope) => openBoard(scope, null),
  'letters.open-many': (scope) => openMany(scope, { search: '' }),
  'meetings.open-evening': (scope) => openEvening(scope, { search: '?year=9' }),
  'support.open-plans': (scope) => openPlans(scope, { search: '' }),
  'pupil.mine': (scope) => openMyPupils(scope, null),
  'register.open': (scope) => openRegister(scope, { filter }),
  'register.export': (scope) => exportRegister(scope, { filter, format: 'csv' }),
  'register.list': (scope) => listRegister(scope, null),
  'register.counts': (scope) => countForGovernors(scope, null),
  'deadlines.today': (scope) => openToday(scope, null),
  'duties.open': (scope) => openDuties(scope, null),
  'duties.open-one': (scope) => openDuty(scope, { id: 'la-review-12-months' }),
  'duties.open-in-numbers': (scope) => openDutiesInNumbers(scope, null),
  'reminders.make': (scope) => makeDigest(scope, null),
  'year.open': (scope) => openYear(scope, null),
  'year.fetch': (scope) => fetchYear(scope, null),
  'deadlines.list-due': (scope) => listDue(scope, null),
}
