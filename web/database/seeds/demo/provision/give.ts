import { sql } from 'kysely'
import { applyProvision } from '#features/provision/apply.command.server.ts'
import { addItem } from '#features/provision/group.command.server.ts'
import { addProvision } from '#features/provision/library.command.server.ts'
import { openGroup } from '#features/provision/open-group.query.server.ts'
import { asSchool } from '#platform/work/transaction.server.ts'
import type { GroupTold, ProvisionTold } from '../provision-told.ts'
import { plusDays } from '../pupils.ts'
import { type Given, insist, later, must, type Telling } from './telling.ts'

const pounds = (pence: number): string => (pence / 100).toFixed(2)

/** A provision of the library and the groups that it is given to. */
export async function giveProvision(telling: Telling, told: ProvisionTold, taken: Set<string>): Promise<Given[]> {
  const { scope, from } = telling
  const { name, about, wave, area, measure, gain, usually, qualification, groups } = told
  const { effect, ...shape } = usually
  const provision = {
    ...{ name, about, wave, areas: [area], ...shape, qualification, expectedEffect: effect },
    ...{ entryMeasure: measure, exitMeasure: measure, expectedGain: gain === null ? '' : String(gain) },
    ...{ room: groups[0]?.room, resources: told.item ? pounds(told.item[1]) : '' },
    roleId: telling.roles.get(groups[0]?.adults[0]?.who ?? '') ?? '',
  }
  const { provisionId } = must(await addProvision(scope, provision))
  const given: Given[] = []
  for (const group of groups) given.push({ ...(await aGroup(telling, { provisionId, group, taken })), began: told.from, gain })
  const [first] = given
  if (told.item && first) {
    const { version } = (await openGroup(scope, { groupId: first.groupId })).group
    const [says, pence] = told.item
    const item = { itemKind: 'resource', says, pounds: pounds(pence), boughtOn: from }
    must(await addItem(scope, { groupId: first.groupId, version, ...item }))
  }
  return given
}

async function aGroup(
  telling: Telling,
  { provisionId, group, taken }: { provisionId: string; group: GroupTold; taken: Set<string> },
): Promise<Pick<Given, 'groupId' | 'reviewOn'>> {
  const { scope, from, termEnds } = telling
  const reviewOn = group.reviewIn === null ? null : later(plusDays(scope.today, group.reviewIn), from)
  const ends = { term: later(termEnds, from), year: plusDays(from, 317) }
  const { groupIds } = await insist((typed) => applyProvision(scope, typed), {
    ...{ provisionId, name: group.name, kind: group.kind, room: group.room, fundedFrom: group.fundedFrom, seen: [] },
    ...{ startsOn: from, endsOn: group.ends === null ? '' : ends[group.ends], reviewOn: reviewOn ?? '' },
    ...{ size: String(group.pupils), pupils: await pupilsFor(telling, group, taken) },
    ...timesOf(group),
    ...adultsOf(telling, group),
  })
  return { groupId: groupIds[0] ?? '', reviewOn }
}

/** Days of one time together, as the form has them. */
function timesOf({ slots }: GroupTold): Record<string, string | string[]> {
  const times = Map.groupBy(slots, ([, at, minutes, week = 'every']) => `${at} ${minutes} ${week}`)
  return Object.fromEntries(
    [...times.values()].flatMap((same, index) => {
      const n = index === 0 ? '' : String(index + 1)
      const [[, at, minutes, week = 'every'] = [1, '', 0]] = same
      const days = same.map(([weekday]) => String(weekday))
      return [[`days${n}`, days] as const, [`at${n}`, at], [`minutes${n}`, String(minutes)], [`week${n}`, week]]
    }),
  )
}

const adultsOf = ({ staff, roles }: Telling, { adults }: GroupTold): Record<string, string> =>
  Object.fromEntries(
    adults.flatMap(({ who, share = 100, feePence }, index) => {
      const n = index + 1
      const staffId = staff.get(who)
      return [
        [staffId ? `staff${n}` : `outside${n}`, staffId ?? who],
        [`role${n}`, roles.get(who) ?? ''],
        [`share${n}`, String(share)],
        [`fee${n}`, feePence ? pounds(feePence) : ''],
      ]
    }),
  )

/** Pupils with that status in those years; nobody is in two places at once. */
async function pupilsFor({ scope, from }: Telling, group: GroupTold, taken: Set<string>): Promise<string[]> {
  const schoolId = scope.school.id
  const { rows } = await asSchool(scope.database, schoolId, (db) =>
    sql<{ id: string }>`select p.pupil_id as id from pupil p where p.school_id = ${schoolId} and p.left_on is null
      and p.year_group = any (${[...group.years]}::text[]) and p.withdrawn_at is null
      and (select s.status from sen_status s where s.school_id = p.school_id and s.pupil_id = p.pupil_id and s.withdrawn_at is null
        and s.starts_on <= ${from} order by s.starts_on desc limit 1) = ${group.status}
    order by md5(p.pupil_id::text || ${group.name}) limit 60`.execute(db),
  )
  const at = (id: string) => `${id} ${group.slots[0]?.[1]}`
  const chosen = rows.filter(({ id }) => !taken.has(at(id))).slice(0, group.pupils)
  for (const { id } of chosen) taken.add(at(id))
  return chosen.map(({ id }) => id)
}

/** What every teacher does in every classroom. */
export async function giveStrategy({ scope, from }: Telling, name: string): Promise<void> {
  const { provisionId } = must(await addProvision(scope, { name, wave: 'universal', areas: ['CL'] }))
  const meant = { meantFor: 'Everybody, in every lesson', fundedFrom: 'core', seen: [] }
  must(
    await applyProvision(scope, {
      provisionId,
      name: 'Every classroom',
      kind: 'universal',
      startsOn: from,
      pupils: [],
      ...meant,
    }),
  )
}
