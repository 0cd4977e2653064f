import { type Answer, assess, pupilDuties } from '@waymark/duties'
import { countPupils, dutyFactsOf } from '#features/pupil/public.server.ts'
import { personAndPupils } from '#features/staff/public.server.ts'
import { type CommandTools, command } from '#platform/work/command.server.ts'
import { missing, Refused } from '#platform/work/refusal.ts'
import { GiveForm, PutAsideForm, type Thing, ThingsForm, thingOf } from './care.form.ts'
import { asideProblem } from './care.rules.ts'
import { addCare, withdrawCare } from './care.store.server.ts'
import { keepsPupilDates, keepsSchoolDates } from './deadlines.policy.ts'
import { schoolAnswers, schoolRecord } from './school-due.server.ts'

type Last = Pick<Answer, 'lastDay'>
const refusal = (field: string, says: string) => new Refused({ kind: 'not-valid', problems: [{ field, says }] })

/** Only what the person can reach is there at all. */
async function reached({ db, school }: CommandTools, { things }: { things: readonly string[] }): Promise<null> {
  const ids = new Set(things.flatMap((key) => thingOf(key).pupilId ?? []))
  if ((await countPupils(db, school.id, [...ids])) < ids.size) throw missing()
  return null
}

/** Puts things aside until a day, with a reason. All of them or none. */
export const putAside = command({
  name: 'deadlines.put-aside',
  input: PutAsideForm,
  may: keepsSchoolDates,
  load: reached,
  async change(tools, { things: keys, until, reason }) {
    const problem = asideProblem(until, tools.today)
    if (problem) throw refusal('until', problem)
    const things = keys.map(thingOf)
    const days = await lastDays(tools, things)
    const at = { schoolId: tools.school.id, by: tools.viewer.staffId, kind: 'aside' } as const
    await withdrawCare(tools.db, at, things)
    await addCare(
      tools.db,
      at,
      things.map((thing, index) => ({ ...thing, until, reason, lastDay: days[index]?.lastDay ?? null, staffId: null })),
    )
    return { value: { count: things.length }, audit: noteOf(things, { until }) }
  },
})

/** Things stand on Today again. */
export const bringBack = command({
  name: 'deadlines.bring-back',
  input: ThingsForm,
  may: keepsSchoolDates,
  load: reached,
  change: (tools, { things }) => withdrawn(tools, things.map(thingOf), 'aside'),
})

/** Gives things to a person who works here and reaches the pupils. All of them or none. */
export const giveTo = command({
  name: 'deadlines.give',
  input: GiveForm,
  may: keepsSchoolDates,
  load: reached,
  async change(tools, { things: keys, staffId }) {
    const things = keys.map(thingOf)
    await lastDays(tools, things)
    const person = await personAndPupils(tools.db, { schoolId: tools.school.id, staffId, today: tools.today })
    if (!person) throw refusal('staffId', 'Choose a person who has a role in this school today')
    const outside = things.filter(({ pupilId }) => pupilId !== null && !person.everyPupil && !person.pupilIds.includes(pupilId))
    if (outside.length > 0) {
      const says = `${person.name} does not work with ${outside.length === 1 ? 'one of these pupils' : `${outside.length} of these pupils`}: choose somebody who does`
      throw refusal('staffId', says)
    }
    const at = { schoolId: tools.school.id, by: tools.viewer.staffId, kind: 'given' } as const
    await withdrawCare(tools.db, at, things)
    await addCare(
      tools.db,
      at,
      things.map((thing) => ({ ...thing, until: null, reason: null, lastDay: null, staffId })),
    )
    return { value: { count: things.length, name: person.name }, audit: noteOf(things, { to: staffId }) }
  },
})

/** What was given to somebody is nobody's in particular again. */
export const takeBack = command({
  name: 'deadlines.take-back',
  input: ThingsForm,
  may: keepsSchoolDates,
  load: reached,
  change: (tools, { things }) => withdrawn(tools, things.map(thingOf), 'given'),
})

async function withdrawn(tools: CommandTools, things: Thing[], kind: 'aside' | 'given') {
  allowed(tools, things)
  const count = await withdrawCare(tools.db, { schoolId: tools.school.id, by: tools.viewer.staffId, kind }, things)
  if (count === 0) {
    const says = 'Somebody did this meanwhile. Open Today again to see how it stands.'
    throw new Refused({ kind: 'changed-meanwhile', says, theirs: null })
  }
  return { value: { count }, audit: noteOf(things, {}) }
}

/** Dates of pupils are kept by fewer people than those of the school. */
function allowed({ viewer }: CommandTools, things: readonly Thing[]): void {
  if (things.some(({ pupilId }) => pupilId !== null) && !keepsPupilDates(viewer, null).may)
    throw new Refused({ kind: 'not-allowed', says: 'What is due for a pupil is arranged by the SENCO or the SEN administrator.' })
}

/** The last day of each thing as it stands now. A thing that is no longer due, or not this person's to see, is refused. */
async function lastDays(tools: CommandTools, things: readonly Thing[]): Promise<Last[]> {
  allowed(tools, things)
  const { db, school, today } = tools
  const ids = things.flatMap(({ pupilId }) => pupilId ?? [])
  const pupils = ids.length === 0 ? new Map() : await dutyFactsOf(db, { schoolId: school.id, today, pupilIds: ids })
  const owed = schoolAnswers(await schoolRecord(db, school.id, today), school, today)
  return things.map(({ duty: id, pupilId }) => {
    const duty = pupilDuties.find((one) => one.id === id)
    const facts = pupilId === null ? null : pupils.get(pupilId)
    const found = pupilId === null ? owed.find((one) => one.duty === id) : duty && facts ? assess(duty, facts, today) : undefined
    if (!found || found.state === 'does-not-apply' || found.state === 'met')
      throw refusal('things', 'One of these is no longer due. Open Today again and choose from the list.')
    return found
  })
}

const noteOf = (things: readonly Thing[], detail: Record<string, string>) => ({
  pupils: [...new Set(things.flatMap(({ pupilId }) => pupilId ?? []))],
  detail: { ...detail, duties: [...new Set(things.map(({ duty }) => duty))].join(', ') },
})
