import { sql } from 'kysely'
import { aPayRole, aProvisionGroup, aTerm, type GroupMade } from '#features/provision/provision-scene.testing.ts'
import { aPupil } from '#features/pupil/pupil-scene.testing.ts'
import type { Outcome } from '#platform/work/refusal.ts'
import type { Scope } from '#platform/work/scope.ts'
import { asSchool } from '#platform/work/transaction.server.ts'
import { freshDatabase } from './database.ts'
import { aSchool, type TestSchool } from './school.ts'

export const today = '2026-11-23'

export interface ReviewScene {
  end: () => Promise<void>
  door: Parameters<typeof aSchool>[0]
  alder: TestSchool
  senco: Scope
  pupils: string[]
}

/** A school in its autumn term, with three pupils. */
export async function aReviewScene(): Promise<ReviewScene> {
  const { end, door } = await freshDatabase()
  const alder = await aSchool(door)
  const senco = await alder.as(['senco'])
  await aTerm(alder, senco.viewer.staffId)
  const pupils = [
    await aPupil(alder, { surname: 'One' }),
    await aPupil(alder, { surname: 'Two' }),
    await aPupil(alder, { surname: 'Wren' }),
  ]
  return { end, door, alder, senco, pupils }
}

/** A group of theirs whose review was due three days ago. */
export async function aGroupToReview({ alder, senco, pupils }: ReviewScene, number: number): Promise<GroupMade> {
  const by = senco.viewer.staffId
  const roleId = await aPayRole(alder, by, { name: `Role ${number}` })
  return await aProvisionGroup(alder, { by, pupils, staffId: by, roleId, provision: `Reading ${number}`, reviewOn: '2026-11-20' })
}

/** What the grid sends of a group. */
export const sentOf = (group: GroupMade, also: Record<string, unknown> = {}) => ({
  groupId: group.groupId,
  seen: '',
  corrects: '',
  reviewedOn: today,
  nextReviewOn: '2027-01-18',
  ...also,
})

/** Sessions that were held, as a record of them says. */
export async function allHeld({ alder }: ReviewScene, { groupId }: GroupMade): Promise<void> {
  await asSchool(
    alder.database,
    alder.school.id,
    async (db) =>
      void (await sql`update session_pupil_line set state = 'here', minutes = planned_minutes where school_id = ${alder.school.id}
        and group_id = ${groupId} and day <= ${today}`.execute(db)),
  )
}

export async function done<T>(asking: Promise<Outcome<T>>): Promise<T> {
  const outcome = await asking
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal))
  return outcome.value
}
