import { pupilDuties, schoolDuties, sencoDuties, standingDuties } from '@waymark/duties'
import { type SchoolRecord, schoolFacts, schoolRecord, sencoFacts } from '#features/deadlines/public.server.ts'
import { dutyFactsOf } from '#features/pupil/public.server.ts'
import { type QueryTools, query } from '#platform/work/query.server.ts'
import { maySeeDuties, maySeeDutiesInNumbers } from './duties.policy.ts'
import { statesOfPupils, statesOn } from './duty-states.rules.ts'
import { forGovernors } from './for-governors.rules.ts'

/** How every duty stands today: the school's, the SENCO's, and those about the pupils this person reaches. */
export const openDuties = query({
  name: 'duties.open',
  may: maySeeDuties,
  read: (tools, _input: null) => readDuties(tools),
  audit: ({ pupilIds }) => ({ pupils: pupilIds }),
})

/** The same for governors: the whole school, and nobody who could be recognised. */
export const openDutiesInNumbers = query({
  name: 'duties.open-in-numbers',
  may: maySeeDutiesInNumbers,
  reach: 'every-pupil',
  async read(tools, _input: null) {
    const { states, held } = await readDuties(tools)
    return { states: states.map(forGovernors), held }
  },
  audit: ({ states }) => ({ detail: { duties: states.length } }),
})

async function readDuties({ db, school, today }: QueryTools) {
  const record = await schoolRecord(db, school.id, today)
  const pupils = [...(await dutyFactsOf(db, { schoolId: school.id, today, pupilIds: null })).values()]
  const facts = schoolFacts(record, school, today)
  return {
    states: [
      ...statesOn(sencoDuties, sencoFacts(record, school), today),
      ...statesOn(schoolDuties, [facts], today),
      ...statesOn(standingDuties, [facts], today),
      ...statesOfPupils(pupilDuties, pupils, today),
    ],
    held: countHeld(record),
    pupilIds: pupils.map((pupil) => pupil.pupilId),
  }
}

/** How many entries of evidence are held for each duty. */
function countHeld({ evidence, found }: Pick<SchoolRecord, 'evidence' | 'found'>): Record<string, number> {
  const held = Map.groupBy([...evidence.filter((one) => !one.replaced), ...found], (one) => one.duty)
  return Object.fromEntries([...held].map(([duty, entries]) => [duty, entries.length]))
}
