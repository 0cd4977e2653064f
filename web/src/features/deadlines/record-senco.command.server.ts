import { command } from '#platform/work/command.server.ts'
import { type Problem, Refused } from '#platform/work/refusal.ts'
import { keepsSchoolDates } from './deadlines.policy.ts'
import { SencoForm } from './senco.form.ts'
import { replaceSencoPost, sencoPosts } from './senco.store.server.ts'

/** Who is SENCO, since when, and the qualification. What was recorded before is kept. */
export const recordSenco = command({
  name: 'deadlines.record-senco',
  input: SencoForm,
  may: keepsSchoolDates,
  load: async ({ db, school }) => (await sencoPosts(db, school.id))[0] ?? null,
  async change({ db, school, viewer, today }, post, before) {
    const problems = problemsOf(post, today)
    if (problems.length > 0) throw new Refused({ kind: 'not-valid', problems })
    if ((before?.id ?? null) !== post.replaces) {
      const says = 'Somebody recorded the SENCO meanwhile. Open the page again to see what they entered.'
      throw new Refused({ kind: 'changed-meanwhile', says, theirs: null })
    }
    await replaceSencoPost(db, school.id, viewer.staffId, post)
    return { value: null, audit: { detail: { kind: 'senco' }, before, after: post } }
  },
})

function problemsOf(post: SencoForm, today: string): Problem[] {
  const problems: Problem[] = (['becameSencoOn', 'courseStartedOn', 'completedOn'] as const)
    .filter((field) => (post[field] ?? '') > today)
    .map((field) => ({ field, says: 'This date is in the future: enter the day it happened' }))
  if (post.courseStartedOn && post.completedOn && post.completedOn < post.courseStartedOn)
    problems.push({ field: 'completedOn', says: 'The course ends before it starts: check both dates' })
  if (post.completedOn && !post.award) problems.push({ field: 'award', says: 'Choose which qualification was awarded' })
  return problems
}
