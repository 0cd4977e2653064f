import { type PupilAbout, pupilAbout, pupilRecords } from '#features/pupil/public.server.ts'
import { isId } from '#platform/db/ids.ts'
import { readFile, type SealedFile } from '#platform/files/files.store.server.ts'
import { query } from '#platform/work/query.server.ts'
import { missing } from '#platform/work/refusal.ts'
import { mayHear, mayKeepMeetings, mayMakeLinks, maySeeMeetings } from './meetings.policy.ts'
import { type MeetingRow, meetingsOf } from './meetings.store.server.ts'
import { parentsOf } from './parents.rules.ts'

export interface MeetingsPage {
  about: Pick<PupilAbout, 'pupilId' | 'forename' | 'surname'>
  meetings: MeetingRow[]
  /** Who may be asked to come, as the contacts are recorded. */
  parents: { name: string; email: string | null }[]
  may: { keep: boolean; link: boolean }
  school: string
  today: string
}

/** The meetings about one pupil, with who was asked, what they said and what was agreed. */
export const openMeetings = query({
  name: 'meetings.open',
  may: maySeeMeetings,
  audit: ({ about }: MeetingsPage) => ({ pupils: [about.pupilId] }),
  read: async ({ db, school, viewer, today }, { pupilId }: { pupilId: string }): Promise<MeetingsPage> => {
    if (!isId(pupilId)) throw missing()
    const { forename, surname } = await pupilAbout(db, school.id, pupilId, today)
    const may = { keep: mayKeepMeetings(viewer, null).may, link: mayMakeLinks(viewer, null).may }
    const meetings = await meetingsOf(db, school.id, pupilId)
    return {
      about: { pupilId, forename, surname },
      meetings: may.keep || viewer.roles.includes('leadership') ? meetings : meetings.map(withoutPrivate),
      parents: may.keep ? parentsOf((await pupilRecords(db, school.id, pupilId)).contacts) : [],
      may,
      school: school.name,
      today,
    }
  },
})

/** Who supports a pupil sees when there is a meeting and who does what; addresses and what the family said are not before them. */
const withoutPrivate = (meeting: MeetingRow): MeetingRow => ({
  ...meeting,
  minutes: null,
  people: meeting.people.map((person) => ({ ...person, email: null, view: null, link: null, mail: null })),
})

/** What somebody said aloud before a meeting, once they gave it: for those who read the words too. */
export const openSpoken = query({
  name: 'meetings.open-spoken',
  may: mayHear,
  audit: (_: SealedFile, { pupilId, personId, fileId }: { pupilId: string; personId: string; fileId: string }) => ({
    pupils: [pupilId],
    detail: { personId, fileId },
  }),
  read: async ({ db, school }, { pupilId, personId, fileId }: { pupilId: string; personId: string; fileId: string }) => {
    if (![pupilId, personId, fileId].every(isId)) throw missing()
    const meetings = await meetingsOf(db, school.id, pupilId)
    const person = meetings.flatMap(({ people }) => people).find((one) => one.personId === personId)
    const file = person?.view && (await readFile(db, { schoolId: school.id, pupilId, fileId }, { personId }))
    if (!file) throw missing()
    return file
  },
})
