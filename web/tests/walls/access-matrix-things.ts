import { sql } from 'kysely'
import { checkLog } from '#features/audit-trail/open-log.query.server.ts'
import { openSenco } from '#features/deadlines/open-senco.query.server.ts'
import { recordSenco } from '#features/deadlines/record-senco.command.server.ts'
import { readTheBook } from '#features/duties/read-the-book.query.server.ts'
import { openEvidence } from '#features/evidence/open-evidence.query.server.ts'
import { recordEvidence, withdrawEvidence } from '#features/evidence/record-evidence.command.server.ts'
import { bringIn } from '#features/exchange/bring-in-batch.command.server.ts'
import { checkBatch, decideRows } from '#features/exchange/check-batch.command.server.ts'
import { listImports, openBatch, openFile } from '#features/exchange/open-batch.query.server.ts'
import { chooseColumns } from '#features/exchange/set-mapping.command.server.ts'
import { undoBatch } from '#features/exchange/undo-batch.command.server.ts'
import { uploadFile } from '#features/exchange/upload-file.command.server.ts'
import { aPupil } from '#features/pupil/pupil-scene.testing.ts'
import { listViews } from '#features/register/list-views.query.server.ts'
import { saveView } from '#features/register/save-view.command.server.ts'
import { removeView } from '#features/register/withdraw-view.command.server.ts'
import { chooseReminders } from '#features/reminders/choose-reminders.command.server.ts'
import { openReminders } from '#features/reminders/open-reminders.query.server.ts'
import { endAccess, endRoleHeld, giveRole } from '#features/staff/change-roles.command.server.ts'
import { invitePerson } from '#features/staff/invite-person.command.server.ts'
import { openGroups } from '#features/staff/list-groups.query.server.ts'
import { listPeople } from '#features/staff/list-people.query.server.ts'
import { renewInvitation } from '#features/staff/renew-invitation.command.server.ts'
import { assignGroupStaff } from '#features/staff/set-group-staff.command.server.ts'
import { timetableGroup } from '#features/staff/set-group-times.command.server.ts'
import { rollForward, undoRoll } from '#features/support/roll-forward.command.server.ts'
import { makeCalendarLink, withdrawCalendarLink } from '#features/year/calendar-link.command.server.ts'
import { newId } from '#platform/db/ids.ts'
import type { Scope } from '#platform/work/scope.ts'
import { asSchool } from '#platform/work/transaction.server.ts'
import { aboutBank, aboutOneBanked } from './access-matrix-bank.ts'
import { aboutOneLetter, aboutTemplates } from './access-matrix-letters.ts'
import { everyPart } from './access-matrix-parts.ts'
import { aboutDrops, aboutMarks } from './access-matrix-progress.ts'
import { aboutSchoolItself } from './access-matrix-school.ts'
import { aBatch, type BatchState, carriedOut, columnsOfBatch } from './full-school.ts'

type Ask = () => Promise<unknown>
/** `senco` is of the school whose thing it is; `scope` asks. */
export type AboutThing = (at: { scope: Scope; senco: Scope }) => Promise<Ask>

let made = 0
const anotherName = (): string => `Thing-${++made}`

const withBatch =
  (state: BatchState, ask: (scope: Scope, batchId: string) => Promise<unknown>): AboutThing =>
  async ({ scope, senco }) => {
    const batchId = await aBatch(senco, anotherName(), state)
    return () => ask(scope, batchId)
  }

const invitation = () => {
  const name = anotherName()
  return { name, email: `${name.toLowerCase()}@example.test`, roles: ['teacher'] }
}

const withPerson =
  (ask: (scope: Scope, staffId: string, senco: Scope) => Promise<Ask>): AboutThing =>
  async ({ scope, senco }) =>
    ask(scope, (await carriedOut(invitePerson(senco, invitation()))).staffId, senco)

const evidence = { duty: 'accessibility-plan', what: 'The plan', happenedOn: '2026-10-01', owner: 'The head' }

const withEvidence =
  (ask: (scope: Scope, id: string) => Promise<unknown>): AboutThing =>
  async ({ scope, senco }) => {
    const { id } = await carriedOut(recordEvidence(senco, evidence))
    return () => ask(scope, id)
  }

/** A view of the person's own, where the school is theirs. */
async function aView({ scope, senco }: { scope: Scope; senco: Scope }): Promise<string> {
  const id = newId()
  const owner = scope.school.id === senco.school.id ? scope : senco
  await asSchool(senco.database, senco.school.id, (db) =>
    sql`insert into saved_view (school_id, saved_view_id, staff_id, name, query)
      values (${senco.school.id}, ${id}, ${owner.viewer.staffId}, 'A view', 'status=K')`.execute(db),
  )
  return id
}

async function postNow(senco: Scope): Promise<string | null> {
  const { rows } = await asSchool(senco.database, senco.school.id, (db) =>
    sql<{ id: string }>`select senco_post_id as id from senco_post where withdrawn_at is null and ended_on is null`.execute(db),
  )
  return rows[0]?.id ?? null
}

/** How each is asked about one thing of a school, with what it needs to be carried out if the person may. */
export const aboutThing: Readonly<Record<string, AboutThing>> = {
  ...everyPart.aboutThing,
  ...aboutDrops,
  ...aboutOneBanked,
  ...aboutOneLetter,
  'support.undo-roll': async ({ scope, senco }) => {
    const pupilId = await aPupil(senco, { statuses: [['K', '2025-01-09']] })
    const { rollId } = await carriedOut(rollForward(senco, { pupils: pupilId }))
    return () => undoRoll(scope, { rollId })
  },
  'exchange.open': withBatch('checked', (scope, batchId) => openBatch(scope, { batchId, fate: null, page: 1 })),
  'exchange.open-file': withBatch('uploaded', (scope, batchId) => openFile(scope, { batchId })),
  'exchange.map': withBatch('uploaded', (scope, batchId) =>
    chooseColumns(scope, { batchId, columns: columnsOfBatch, dateOrder: 'iso' }),
  ),
  'exchange.check': withBatch('uploaded', (scope, batchId) => checkBatch(scope, { batchId })),
  'exchange.decide': withBatch('checked', (scope, batchId) => decideRows(scope, { batchId, decisions: { 1: '' } })),
  'exchange.bring-in': withBatch('checked', (scope, batchId) => bringIn(scope, { batchId })),
  'exchange.undo': withBatch('done', (scope, batchId) => undoBatch(scope, { batchId })),
  'staff.list-people': withPerson(async (scope, staffId) => () => listPeople(scope, { staffId })),
  'staff.give-role': withPerson(async (scope, staffId) => () => giveRole(scope, { staffId, role: 'governor' })),
  'staff.end-role': withPerson(async (scope, staffId, senco) => {
    const [person] = await listPeople(senco, { staffId })
    return () => endRoleHeld(scope, { staffId, roleHeldId: person?.roles[0]?.roleHeldId })
  }),
  'staff.end-access': withPerson(async (scope, staffId) => () => endAccess(scope, { staffId })),
  'staff.renew-invitation': withPerson(async (scope, staffId) => () => renewInvitation(scope, { staffId })),
  'staff.set-group-staff': withPerson(async (scope, staffId, senco) => {
    const { groups } = await openGroups(senco, null)
    return () => assignGroupStaff(scope, { groupId: groups[0]?.groupId, staffId, relation: 'teaches' })
  }),
  'staff.set-group-times': withPerson(async (scope, _, senco) => {
    const { groups } = await openGroups(senco, null)
    return () => timetableGroup(scope, { groupId: groups[0]?.groupId, meets: 'Mon 9:00-10:00' })
  }),
  'evidence.record': withEvidence((scope, replaces) => recordEvidence(scope, { ...evidence, replaces })),
  'evidence.withdraw': withEvidence((scope, entry) => withdrawEvidence(scope, { duty: evidence.duty, entry })),
  'deadlines.record-senco': async ({ scope, senco }) => {
    const replaces = await postNow(senco)
    return () => recordSenco(scope, { name: anotherName(), replaces })
  },
  'register.withdraw-view': async (at) => {
    const savedViewId = await aView(at)
    return () => removeView(at.scope, { savedViewId })
  },
}

const file = () => ({
  name: `${anotherName()}.csv`,
  bytes: new TextEncoder().encode('Surname,Forename,DOB\nOkoro,Ada,2013-03-14\n'),
})

/** How each is asked about the school as a whole. */
export const aboutSchool: Readonly<Record<string, (scope: Scope) => Promise<unknown>>> = {
  ...everyPart.aboutSchool,
  ...aboutMarks,
  ...aboutBank,
  ...aboutTemplates,
  'exchange.list': (scope) => listImports(scope, null),
  'exchange.upload': (scope) => uploadFile(scope, { files: [file()] }),
  'audit-trail.check': (scope) => checkLog(scope, null),
  'staff.open-groups': (scope) => openGroups(scope, null),
  'staff.invite-person': (scope) => invitePerson(scope, invitation()),
  'register.views': (scope) => listViews(scope, null),
  'register.save-view': (scope) => saveView(scope, { name: anotherName(), query: 'status=K', shared: false }),
  'register.save-view: shared with everybody': (scope) =>
    saveView(scope, { name: anotherName(), query: 'status=K', shared: true }),
  'evidence.open': (scope) => openEvidence(scope, { duty: evidence.duty }),
  'deadlines.open-senco': (scope) => openSenco(scope, null),
  'reminders.open': (scope) => openReminders(scope, null),
  'reminders.choose': (scope) => chooseReminders(scope, { byEmail: 'mondays' }),
  'year.make-link': (scope) => makeCalendarLink(scope, {}),
  'year.withdraw-link': (scope) => withdrawCalendarLink(scope, {}),
  'duties.read-the-book': (scope) => readTheBook(scope, null),
  ...aboutSchoolItself,
}
