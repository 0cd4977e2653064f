import { catalogue, explain, type PupilFacts, pupilDuties, schoolDuties, sencoDuties, standingDuties } from '@waymark/duties'
import { type SchoolRecord, schoolFacts, schoolRecord, sencoFacts } from '#features/deadlines/public.server.ts'
import { listEvidence, mayRecordEvidence } from '#features/evidence/public.server.ts'
import { dutyFactsOf } from '#features/pupil/public.server.ts'
import { type QueryTools, query } from '#platform/work/query.server.ts'
import { Refused } from '#platform/work/refusal.ts'
import { mayReadTheBook, maySeeDuties, partiesOf } from './duties.policy.ts'

/** One duty: how it stands and why, for the school or for each pupil the person reaches, and the evidence that is held. */
export const openDuty = query({
  name: 'duties.open-one',
  may: mayReadTheBook,
  async read(tools, { id }: { id: string }) {
    const { db, school, viewer, today } = tools
    const duty = catalogue.find((one) => one.id === id)
    const mine = partiesOf(viewer)
    if (!duty) throw new Refused({ kind: 'not-found', says: 'There is no such duty' })
    if (mine !== 'all' && !mine.includes(duty.owedBy) && !mine.includes(duty.carriedOutBy))
      throw new Refused({
        kind: 'not-allowed',
        says: 'This duty is not one of a teacher’s. You find what it says in the duty book.',
      })
    const whole = mine === 'all'
    const evidence = whole ? await listEvidence(db, school.id, id) : []
    const record = await schoolRecord(db, school.id, today)
    const found = whole ? record.found.filter((one) => one.duty === id) : []
    return {
      duty,
      evidence,
      found,
      record: mayRecordEvidence(viewer, null).may,
      answers: [...schoolSide(tools, record, id), ...(await pupilSide(tools, id))],
    }
  },
  audit: ({ answers }) => ({ pupils: answers.flatMap((one) => one.pupilId ?? []) }),
})

function schoolSide({ school, today }: QueryTools, record: SchoolRecord, id: string) {
  const facts = schoolFacts(record, school, today)
  const ofSchool = [...schoolDuties, ...standingDuties].filter((one) => one.id === id)
  const ofSenco = sencoDuties.filter((one) => one.id === id)
  return [
    ...ofSchool.map((duty) => ({ ...explain(duty, facts, today), about: school.name, pupilId: null })),
    ...ofSenco.flatMap((duty) =>
      sencoFacts(record, school).map((post) => ({ ...explain(duty, post, today), about: post.name, pupilId: null })),
    ),
  ]
}

async function pupilSide({ db, school, today, viewer }: QueryTools, id: string) {
  const duty = pupilDuties.find((one) => one.id === id)
  if (!duty || !maySeeDuties(viewer, null).may) return []
  const pupils = [...(await dutyFactsOf(db, { schoolId: school.id, today, pupilIds: null })).values()]
  const answerOf = (pupil: PupilFacts) => explain(duty, pupil, today)
  return pupils
    .map((pupil) => ({ ...answerOf(pupil), about: pupil.name, pupilId: pupil.pupilId }))
    .filter((answer) => answer.state !== 'does-not-apply')
}
