import type { Answer } from '@waymark/duties'
import { explainedForPupil } from '#features/deadlines/public.server.ts'
import type { Viewer } from '#platform/access/may.ts'
import { isId } from '#platform/db/ids.ts'
import { type QueryTools, query } from '#platform/work/query.server.ts'
import { missing } from '#platform/work/refusal.ts'
import { ageOn } from './dates.rules.ts'
import { mayKeepRecord, mayKeepStrengths, mayOpenPupil, mayReadReports, maySeeContacts, maySeeCosts } from './pupil.policy.ts'
import { possibleKeyWorkers } from './pupil-for-change.store.server.ts'
import { type PupilNow, pupilNow } from './pupil-now.server.ts'
import { type PupilAbout, type PupilRecords, pupilAbout, pupilRecords } from './pupil-read.store.server.ts'

export interface PupilRecord extends PupilRecords {
  about: PupilAbout & { age: number }
  /** False for those who do not see the family's contacts. */
  showsContacts: boolean
  mayKeepRecord: boolean
  mayKeepStrengths: boolean
  teaches: boolean
  seesCosts: boolean
  today: string
}

export interface PupilPage extends PupilRecord {
  due: Answer[]
  now: PupilNow
}

async function readRecord({ db, school, today, viewer }: QueryTools, pupilId: string): Promise<PupilRecord> {
  if (!isId(pupilId)) throw missing()
  const about = await pupilAbout(db, school.id, pupilId, today)
  const records = await pupilRecords(db, school.id, pupilId)
  const showsContacts = maySeeContacts(viewer, null).may
  return {
    ...records,
    contacts: showsContacts ? records.contacts : [],
    about: { ...about, age: ageOn(about.bornOn, today) },
    showsContacts,
    ...rights(viewer),
    today,
  }
}

const rights = (viewer: Viewer) => ({
  mayKeepRecord: mayKeepRecord(viewer, null).may,
  mayKeepStrengths: mayKeepStrengths(viewer, null).may,
  teaches: mayReadReports(viewer, null).may,
  seesCosts: maySeeCosts(viewer, null).may,
})

const ofPupil = (record: PupilRecord) => ({ pupils: [record.about.pupilId] })

/** One pupil on one screen, with what is due and why. */
export const openPupil = query({
  name: 'pupil.open',
  may: mayOpenPupil,
  audit: ofPupil,
  read: async (tools, { pupilId }: { pupilId: string }): Promise<PupilPage> => {
    const record = await readRecord(tools, pupilId)
    const due = await explainedForPupil(tools.db, { schoolId: tools.school.id, today: tools.today }, pupilId)
    return { ...record, due, now: await pupilNow(tools, pupilId) }
  },
})

/** The record as it stands, for the forms that change it. */
export const openRecord = query({
  name: 'pupil.open-record',
  may: mayKeepRecord,
  audit: ofPupil,
  read: (tools, { pupilId }: { pupilId: string }) => readRecord(tools, pupilId),
})

export const openStrengths = query({
  name: 'pupil.open-strengths',
  may: mayKeepStrengths,
  audit: ofPupil,
  read: (tools, { pupilId }: { pupilId: string }) => readRecord(tools, pupilId),
})

export const openDetails = query({
  name: 'pupil.open-details',
  may: mayKeepRecord,
  audit: ofPupil,
  read: async (tools, { pupilId }: { pupilId: string }) => ({
    ...(await readRecord(tools, pupilId)),
    people: await possibleKeyWorkers(tools.db, tools.school.id, tools.today),
  }),
})
