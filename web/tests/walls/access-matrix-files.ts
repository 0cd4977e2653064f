import { addConcernFiles, removeConcernFile, withdrawConcern } from '#features/concerns/files.command.server.ts'
import { openConcern, openConcernFile } from '#features/concerns/open-concerns.query.server.ts'
import { raiseConcern } from '#features/concerns/raise-concern.command.server.ts'
import { answerLink } from '#features/meetings/answer.server.ts'
import { openMeetings, openSpoken } from '#features/meetings/open-meetings.query.server.ts'
import { makeLink } from '#features/meetings/people.command.server.ts'
import { scheduleMeeting } from '#features/meetings/schedule-meeting.command.server.ts'
import { openAdviceFile, openSpecialists } from '#features/specialists/open-specialists.query.server.ts'
import { recordAdvice, refer } from '#features/specialists/specialists.command.server.ts'
import type { Scope } from '#platform/work/scope.ts'
import { aKeeper, aTakenFile, sound } from '../support/kept-files.ts'
import { carriedOut, type FullPupil } from './full-school.ts'

interface At {
  scope: Scope
  pupil: FullPupil
  senco: Scope
}

const fileOf = ({ senco, pupil: { pupilId } }: At) => aTakenFile(senco.school.id, pupilId)

/** A file beside the pupil's concern. */
async function besideConcern(at: At) {
  const { senco, pupil } = at
  const beside = { pupilId: pupil.pupilId, concernId: pupil.concern }
  await carriedOut(addConcernFiles(senco, { ...beside, files: [await fileOf(at)] }))
  const { concern } = await openConcern(senco, beside)
  return { ...beside, fileId: concern.files.at(-1)?.fileId ?? '' }
}

async function besideAdvice(at: At) {
  const { senco, pupil } = at
  const { pupilId } = pupil
  const said = { service: 'sensory', toWhom: 'The team', why: 'To look', parentsSaid: 'Yes' }
  const { referralId } = await carriedOut(refer(senco, { pupilId, ...said, parentsOn: '2026-11-02', sentOn: '2026-11-03' }))
  const advice = { receivedOn: '2026-11-20', byWhom: 'The team', summary: 'Larger print' }
  await carriedOut(recordAdvice(senco, { pupilId, referralId, ...advice, files: [await fileOf(at)] }))
  const { referrals } = await openSpecialists(senco, { pupilId })
  const found = referrals.find((one) => one.referralId === referralId)?.advice[0]
  return { pupilId, adviceId: found?.adviceId ?? '', fileId: found?.files[0]?.fileId ?? '' }
}

async function saidAloud({ senco, pupil: { pupilId } }: At) {
  const { meetingId } = await carriedOut(scheduleMeeting(senco, { pupilId, kind: 'review', heldOn: '2026-12-10' }))
  const child = async () => {
    const { meetings } = await openMeetings(senco, { pupilId })
    return meetings.find((one) => one.meetingId === meetingId)?.people.find(({ role }) => role === 'pupil')
  }
  const personId = (await child())?.personId ?? ''
  const link = await carriedOut(makeLink(senco, { pupilId, meetingId, personId, origin: 'https://waymark.example.test' }))
  const office = { database: senco.database, today: () => senco.today, ...aKeeper() }
  const recorded = [{ question: 'good', bytes: sound }]
  await answerLink(office, link.address.split('/').at(-1) ?? '', { questions: ['good'], typed: {}, finish: true, recorded })
  return { pupilId, personId, fileId: (await child())?.view?.spoken[0]?.fileId ?? '' }
}

/** How each of the work about files is asked about one pupil. */
export const aboutFiles: Readonly<Record<string, (at: At) => Promise<() => Promise<unknown>>>> = {
  'concerns.add-files': async (at) => {
    const { pupilId, concern } = at.pupil
    const files = [await fileOf(at)]
    return () => addConcernFiles(at.scope, { pupilId, concernId: concern, files })
  },
  'concerns.open-file': async (at) => {
    const file = await besideConcern(at)
    return () => openConcernFile(at.scope, file)
  },
  'concerns.remove-file': async (at) => {
    const file = await besideConcern(at)
    return () => removeConcernFile(at.scope, { ...file, because: 'Another child' })
  },
  'concerns.withdraw': async ({ scope, senco, pupil: { pupilId } }) => {
    const raised = await carriedOut(raiseConcern(senco, { pupilId, area: 'CI', seen: 'Loses the thread', tried: '' }))
    return () => withdrawConcern(scope, { pupilId, ...raised, why: 'Another child' })
  },
  'specialists.open-file': async (at) => {
    const file = await besideAdvice(at)
    return () => openAdviceFile(at.scope, file)
  },
  'meetings.open-spoken': async (at) => {
    const file = await saidAloud(at)
    return () => openSpoken(at.scope, file)
  },
}
