import { command } from '#platform/work/command.server.ts'
import { linkGovernorsOf, replaceLinkGovernor } from './around.store.server.ts'
import { refuseProblems, refuseUnseen } from './changed-meanwhile.rules.ts'
import { problemsOfLinkGovernor } from './facts.rules.ts'
import { schoolRow } from './facts.store.server.ts'
import { LinkGovernorForm } from './school.form.ts'
import { mayKeepSchool } from './school.policy.ts'

/** Who on the governing body looks to SEND, and since when. What was recorded before is kept. */
export const recordLinkGovernor = command({
  name: 'school.record-link-governor',
  input: LinkGovernorForm,
  may: mayKeepSchool,
  async load({ db, school }) {
    await schoolRow(db, school.id, true)
    return (await linkGovernorsOf(db, school.id)).find((one) => one.withdrawnAt === null) ?? null
  },
  async change({ db, school, viewer, today }, form, stands) {
    const { seen, ...entry } = form
    const before = stands && { name: stands.name, startsOn: stands.startsOn, endedOn: stands.endedOn }
    refuseUnseen(seen, stands?.id ?? '', before ?? { name: null })
    refuseProblems(problemsOfLinkGovernor(form, today))
    await replaceLinkGovernor(db, { schoolId: school.id, by: viewer.staffId }, entry)
    return { value: null, audit: { detail: { kind: 'link-governor' }, before, after: entry } }
  },
})
