import type { CommandTools } from '#platform/work/command.server.ts'
import { changedMeanwhile, invalid, missing } from '#platform/work/refusal.ts'
import type { Comer } from './clashes.rules.ts'
import { theirsOf } from './group.rules.ts'
import { groupPage, holdGroup } from './group.store.server.ts'
import { touchGroup } from './group-change.store.server.ts'
import type { GroupPage } from './group-shape.rules.ts'
import { keepLedger } from './keep-ledger.server.ts'

/** The group, held until the end. */
export async function loadGroup({ db, school, today }: CommandTools, { groupId }: { groupId: string }): Promise<GroupPage> {
  const at = { schoolId: school.id, groupId }
  const group = (await holdGroup(db, at)) ? await groupPage(db, { ...at, today, costs: true }) : null
  if (!group) throw missing()
  return group
}

/** Goes on only where nobody changed the group since this person opened it. */
export async function claim({ db, school }: CommandTools, group: GroupPage, version: number): Promise<void> {
  if (group.version !== version) throw changedMeanwhile(theirsOf(group))
  await touchGroup(db, { schoolId: school.id, groupId: group.groupId })
}

/** A day on which something about a group can change. */
export function expectWithin(field: string, on: string, { startsOn, endsOn }: Pick<GroupPage, 'startsOn' | 'endsOn'>): void {
  if (on < startsOn) throw invalid(field, 'Enter the first day of the group or a later one')
  if (endsOn !== null && on > endsOn) throw invalid(field, 'Enter a day before the group ends, or let it go on first')
}

/** What was changed is worked out, and the log is told whom it is about. */
export async function changed(
  { db, school }: CommandTools,
  { groupId, places }: GroupPage,
  detail: Record<string, string | number>,
  after: unknown,
) {
  await keepLedger(db, school.id, { groupIds: [groupId] })
  const pupils = [...new Set(places.map(({ pupilId }) => pupilId))]
  return { value: { groupId }, audit: { pupils, detail: { groupId, ...detail }, after } }
}

export const pupilComers = ({ places }: Pick<GroupPage, 'places'>, from: string): Comer[] =>
  places
    .filter(({ endsOn }) => endsOn === null || endsOn >= from)
    .map(({ pupilId, name, week }) => ({ who: 'pupil', id: pupilId, name, week, share: 100 }))

export const staffComers = ({ adults }: Pick<GroupPage, 'adults'>, from: string): Comer[] =>
  adults
    .filter(({ staffId, endsOn }) => staffId !== null && (endsOn === null || endsOn >= from))
    .map(({ staffId, name, share }) => ({ who: 'adult', id: staffId ?? '', name, week: 'every', share }))
