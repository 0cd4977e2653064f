import { readGias } from '@waymark/interop'
import { query } from '#platform/work/query.server.ts'
import { Refused } from '#platform/work/refusal.ts'
import { factsOf, schoolRow } from './facts.store.server.ts'
import { mayKeepSchool } from './school.policy.ts'

/** What the file of Get Information about Schools says of this school, beside what is recorded. Nothing is kept of it. */
export const lookInGias = query({
  name: 'school.look-in-gias',
  may: mayKeepSchool,
  // Nothing of a pupil is in it.
  audit: () => null,
  async read({ db, school }, { file }: { file: Iterable<Uint8Array> }) {
    const { school: found, problems } = readGias(file, school.urn)
    if (!found) throw new Refused({ kind: 'not-valid', problems: problems.map(({ says }) => ({ field: 'file', says })) })
    const row = await schoolRow(db, school.id, false)
    const [stands] = await factsOf(db, school.id, row)
    return { found, warnings: problems.map(({ says }) => says), stands, la: row.la, name: school.name }
  },
})
