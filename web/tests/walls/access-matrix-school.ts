import { giasColumns } from '@waymark/interop'
import { sql } from 'kysely'
import { changeFacts } from '#features/school/change-facts.command.server.ts'
import { lookInGias } from '#features/school/look-in-gias.query.server.ts'
import { openSchool } from '#features/school/open-school.query.server.ts'
import { recordLinkGovernor } from '#features/school/record-link-governor.command.server.ts'
import { setAuthorities } from '#features/school/set-authorities.command.server.ts'
import { setCalendar } from '#features/school/set-calendar.command.server.ts'
import { setLogo } from '#features/school/set-logo.command.server.ts'
import { openLogo } from '#platform/paper/open-logo.query.server.ts'
import type { Scope } from '#platform/work/scope.ts'
import { asSchool } from '#platform/work/transaction.server.ts'
import { aPicture } from '../support/picture.ts'

type Table = 'school_fact' | 'school_authority' | 'school_link_governor'

/** What stands in a table of the school, as a form that was opened now would hold it. */
async function seenIn(scope: Scope, table: Table): Promise<string> {
  const id = sql.ref(`${table}_id`)
  const { rows } = await asSchool(scope.database, scope.school.id, (db) =>
    sql<{ id: string }>`select ${id} as id from ${sql.table(table)} where withdrawn_at is null`.execute(db),
  )
  return idsOf(rows)
}
async function calendarSeen(scope: Scope): Promise<string> {
  const { rows } = await asSchool(scope.database, scope.school.id, (db) =>
    sql<{ id: string }>`select school_term_id as id from school_term where withdrawn_at is null and school_year = 2026
      union all select school_closure_id from school_closure where withdrawn_at is null and school_year = 2026`.execute(db),
  )
  return idsOf(rows)
}
// In the order that a form sends them.
const idsOf = (rows: readonly { id: string }[]): string =>
  rows
    .map((row) => row.id)
    .sort()
    .join(',')

let made = 0
const facts = { type: 'academy', phase: 'secondary', ageFrom: '11', ageTo: '18', how: 'corrected', startsOn: '' }
const termOf = (name: string) => ({ id: '', name, startsOn: '2026-09-02', endsOn: '2026-12-18' })
const line = (urn: string) => `${urn},Here,Academy converter,Secondary,11,18,382,Kirklees,Open`

/** How each is asked about what the school is. */
export const aboutSchoolItself: Readonly<Record<string, (scope: Scope) => Promise<unknown>>> = {
  'school.open-logo': (scope) => openLogo(scope, null),
  'school.set-logo': (scope) => setLogo(scope, { picture: aPicture() }),
  'school.open': (scope) => openSchool(scope, null),
  'school.look-in-gias': (scope) => {
    const file = [new TextEncoder().encode(`${Object.values(giasColumns).join(',')}\n${line(scope.school.urn)}\n`)]
    return lookInGias(scope, { file })
  },
  'school.change-facts': async (scope) => changeFacts(scope, { ...facts, seen: await seenIn(scope, 'school_fact') }),
  'school.set-calendar': async (scope) => {
    const seen = await calendarSeen(scope)
    return setCalendar(scope, { year: '2026', seen, terms: [termOf(`Term ${++made}`)], closures: [] })
  },
  'school.set-authorities': async (scope) => {
    const authorities = [{ id: '', number: '382', name: `Authority ${++made}` }]
    return setAuthorities(scope, { seen: await seenIn(scope, 'school_authority'), authorities })
  },
  'school.record-link-governor': async (scope) =>
    recordLinkGovernor(scope, { name: `Governor ${++made}`, seen: await seenIn(scope, 'school_link_governor') }),
}
