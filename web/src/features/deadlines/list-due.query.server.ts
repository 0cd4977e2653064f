import { type Answer, explain, pupilDuties } from '@waymark/duties'
import { dutyFactsOf } from '#features/pupil/public.server.ts'
import { query } from '#platform/work/query.server.ts'
import { mayListDue } from './deadlines.policy.ts'
import { schoolAnswers, schoolRecord } from './school-due.server.ts'
import { yearWords } from './year.rules.ts'

export interface DueLine {
  duty: string
  about: string
  state: Answer['state']
  lastDay: string | null
  because: string[]
}

/** Every duty that reaches the school itself and its pupils, explained: what is met and what is far away too. */
export const listDue = query({
  name: 'deadlines.list-due',
  may: mayListDue,
  async read({ db, school, today }, _input: null) {
    const found = await dutyFactsOf(db, { schoolId: school.id, today, pupilIds: null })
    const pupils = [...found.values()].sort((a, b) => (a.sortKey < b.sortKey ? -1 : 1))
    const ofSchool = schoolAnswers(await schoolRecord(db, school.id, today), school, today)
    const ofPupils = pupils.flatMap((pupil) =>
      pupilDuties.map((duty) => ({
        ...explain(duty, pupil, today),
        about: `${pupil.name} (${yearWords(pupil.year) ?? 'year not recorded'})`,
      })),
    )
    return {
      lines: [...ofSchool, ...ofPupils].filter((answer) => answer.state !== 'does-not-apply').map(asLine),
      pupilIds: pupils.map((pupil) => pupil.pupilId),
    }
  },
  audit: ({ pupilIds }) => ({ pupils: pupilIds }),
})

const strengths: Record<Answer['strength'], string> = { must: 'Must', should: 'Should', may: 'May' }

/** Each step, then the strength and authority, with the mark of what nobody has checked. */
function asLine({ duty, about, state, lastDay, because, strength, citations }: Answer & { about: string }): DueLine {
  const authority = citations.map(
    (source) => `${source.instrument}, ${source.provision}${source.checked ? '' : ' (not checked yet)'}`,
  )
  return {
    duty,
    about,
    state,
    lastDay,
    because: [...because.map((step) => step.says), `${strengths[strength]}: ${authority.join('; ')}`],
  }
}
