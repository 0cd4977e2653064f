import { command } from '#platform/work/command.server.ts'
import { authoritiesOf, saveAuthorities } from './around.store.server.ts'
import { refuseProblems, refuseUnseen } from './changed-meanwhile.rules.ts'
import { authoritiesWords, isBlankAuthority, problemsOfAuthorities } from './facts.rules.ts'
import { schoolRow } from './facts.store.server.ts'
import { changesOf, seenOf } from './rows.rules.ts'
import { AuthoritiesForm } from './school.form.ts'
import { mayKeepSchool } from './school.policy.ts'

/** The authority the school is in, and others it works with. */
export const setAuthorities = command({
  name: 'school.set-authorities',
  input: AuthoritiesForm,
  may: mayKeepSchool,
  async load({ db, school }) {
    const { la } = await schoolRow(db, school.id, true)
    return { la, held: (await authoritiesOf(db, school.id)).filter((one) => one.withdrawnAt === null) }
  },
  async change({ db, school, viewer }, form, { la, held }) {
    refuseUnseen(form.seen, seenOf(held), authoritiesWords(held))
    refuseProblems(problemsOfAuthorities(form))
    const rows = form.authorities.map((row, at) => ({ ...row, own: at === 0 })).filter((row) => row.own || !isBlankAuthority(row))
    const changes = changesOf(held, rows, (one, row) => one.number === row.number && one.name === row.name && one.own === row.own)
    await saveAuthorities(db, { schoolId: school.id, by: viewer.staffId }, changes)
    const detail = { authorities: rows.length }
    return { value: null, audit: { detail, before: { la, ...authoritiesWords(held) }, after: authoritiesWords(rows) } }
  },
})
