import { pupilDuties, schoolDuties, sencoDuties } from '@waymark/duties'
import { countPupils, dutyFactsOf } from '#features/pupil/public.server.ts'
import { staffList } from '#features/staff/public.server.ts'
import { query } from '#platform/work/query.server.ts'
import { missing } from '#platform/work/refusal.ts'
import { ThingsForm, thingOf } from './care.form.ts'
import { keepsSchoolDates } from './deadlines.policy.ts'

const titles = new Map([...pupilDuties, ...schoolDuties, ...sencoDuties].map((duty) => [duty.id, duty.title]))

/** What was chosen, in words, and the people it could be given to. What cannot be read is said, and nothing is listed. */
export const listToArrange = query({
  name: 'deadlines.list-to-arrange',
  may: keepsSchoolDates,
  async read({ db, school, today }, given: { things: unknown }) {
    const parsed = ThingsForm.safeParse(given)
    const staff = (await staffList(db, school.id)).map(({ staffId, name }) => ({ value: staffId, words: name }))
    if (!parsed.success) {
      const problems = parsed.error.issues.map((issue) => ({ field: '', says: issue.message }))
      return { things: [], pupilIds: [], staff, problems, today }
    }
    const chosen = parsed.data.things.map(thingOf)
    const ids = chosen.flatMap(({ pupilId }) => pupilId ?? [])
    if ((await countPupils(db, school.id, ids)) < new Set(ids).size) throw missing()
    const pupils = ids.length === 0 ? new Map() : await dutyFactsOf(db, { schoolId: school.id, today, pupilIds: ids })
    const things = chosen.map((thing, index) => {
      const title = titles.get(thing.duty) ?? 'What is due'
      const pupil = thing.pupilId === null ? null : pupils.get(thing.pupilId)
      return { key: parsed.data.things[index] ?? '', words: pupil ? `${title}: ${pupil.name}` : title }
    })
    return { things, pupilIds: [...pupils.keys()], staff, problems: [], today }
  },
  audit: ({ pupilIds }) => ({ pupils: pupilIds }),
})
