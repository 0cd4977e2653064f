import { afterAll, beforeAll } from 'vitest'
import { type MeetingsPage, openMeetings } from '#features/meetings/open-meetings.query.server.ts'
import { addPerson, makeLink } from '#features/meetings/people.command.server.ts'
import { scheduleMeeting } from '#features/meetings/schedule-meeting.command.server.ts'
import { aPupil } from '#features/pupil/pupil-scene.testing.ts'
import type { House } from '#platform/http/house-context.server.ts'
import type { Outcome } from '#platform/work/refusal.ts'
import type { Scope } from '#platform/work/scope.ts'
import { freshDatabase } from './database.ts'
import { aKeeper } from './kept-files.ts'
import { aSchool, type TestSchool } from './school.ts'

export const origin = 'https://waymark.example.test'

/** For tests: what a command answered; a refusal is a fault of the test. */
export async function done<T>(asking: Promise<Outcome<T>>): Promise<T> {
  const outcome = await asking
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal))
  return outcome.value
}

interface Planned {
  pupilId: string
  meetingId: string
  parent: string
  child: string
}

/** For tests: a school with a SENCO, for the length of a file. */
export class MeetingScene {
  alder!: TestSchool
  senco!: Scope
  private end: () => Promise<void> = async () => undefined

  constructor() {
    beforeAll(async () => {
      const fresh = await freshDatabase()
      this.end = fresh.end
      this.alder = await aSchool(fresh.door)
      this.senco = await this.alder.as(['senco'])
    })
    afterAll(() => this.end())
  }

  office(today = this.senco.today): Pick<House, 'database' | 'today' | 'settings' | 'fileKey'> {
    return { database: this.alder.database, today: () => today, ...aKeeper() }
  }

  async meetingOf(pupilId: string, meetingId: string): Promise<MeetingsPage['meetings'][number] | undefined> {
    return (await openMeetings(this.senco, { pupilId })).meetings.find((one) => one.meetingId === meetingId)
  }

  /** A pupil on SEN Support with a planned meeting, and a parent with an address on its list. */
  async planned({ heldOn = '2026-12-10' } = {}): Promise<Planned> {
    const pupilId = await aPupil(this.alder, { forename: 'Ada', statuses: [['K', '2026-09-07']] })
    const { meetingId } = await done(scheduleMeeting(this.senco, { pupilId, kind: 'review', heldOn, startsAt: '15:30' }))
    const at = { pupilId, meetingId }
    const parent = await done(addPerson(this.senco, { ...at, role: 'parent', name: 'Mrs Okoro', email: 'okoro@example.test' }))
    const child = (await this.meetingOf(pupilId, meetingId))?.people.find(({ role }) => role === 'pupil')?.personId ?? ''
    return { ...at, parent: parent.personId, child }
  }

  /** The same with a link for one of them, and its secret. */
  async linked(who: 'parent' | 'child' = 'parent'): Promise<Planned & { token: string }> {
    const meeting = await this.planned()
    const { address } = await done(makeLink(this.senco, { ...meeting, personId: meeting[who], origin }))
    return { ...meeting, token: address.split('/').at(-1) ?? '' }
  }
}
