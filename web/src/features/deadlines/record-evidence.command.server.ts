import { command } from '#platform/work/command.server.ts'
import { Refused } from '#platform/work/refusal.ts'
import { mayRecordEvidence } from './deadlines.policy.ts'
import { EvidenceForm, SencoForm } from './evidence.form.ts'
import { addEvidence, replaceSencoPost, sencoPosts } from './evidence.store.server.ts'

const future = (field: string) =>
  new Refused({ kind: 'not-valid', problems: [{ field, says: 'This date is in the future: enter the day it happened' }] })

export const recordEvidence = command({
  name: 'deadlines.record-evidence',
  input: EvidenceForm,
  may: mayRecordEvidence,
  load: async () => null,
  async change({ db, school, viewer, today }, evidence) {
    if (evidence.happenedOn > today) throw future('happenedOn')
    await addEvidence(db, school.id, viewer.staffId, evidence)
    return { value: null, audit: { detail: { kind: evidence.kind, on: evidence.happenedOn } } }
  },
})

export const recordSenco = command({
  name: 'deadlines.record-senco',
  input: SencoForm,
  may: mayRecordEvidence,
  load: ({ db, school }) => sencoPosts(db, school.id),
  async change({ db, school, viewer, today }, post, before) {
    for (const field of ['becameSencoOn', 'courseStartedOn', 'completedOn'] as const)
      if ((post[field] ?? '') > today) throw future(field)
    if (post.courseStartedOn && post.completedOn && post.completedOn < post.courseStartedOn) {
      throw new Refused({
        kind: 'not-valid',
        problems: [{ field: 'completedOn', says: 'The course ends before it starts: check both dates' }],
      })
    }
    await replaceSencoPost(db, school.id, viewer.staffId, post)
    return { value: null, audit: { detail: { kind: 'senco' }, before, after: post } }
  },
})
