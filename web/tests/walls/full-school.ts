import { newUpn } from '@waymark/interop'
import { sql } from 'kysely'
import { decideConcern } from '#features/concerns/decide-concern.command.server.ts'
import { addConcernFiles } from '#features/concerns/files.command.server.ts'
import { putAside } from '#features/deadlines/care.command.server.ts'
import { recordSenco } from '#features/deadlines/record-senco.command.server.ts'
import { recordEvidence } from '#features/evidence/record-evidence.command.server.ts'
import { bringIn } from '#features/exchange/bring-in-batch.command.server.ts'
import { checkBatch } from '#features/exchange/check-batch.command.server.ts'
import { chooseColumns } from '#features/exchange/set-mapping.command.server.ts'
import { uploadFile } from '#features/exchange/upload-file.command.server.ts'
import { addContact } from '#features/letters/family-contact.command.server.ts'
import { sendLetter } from '#features/letters/send-letter.command.server.ts'
import { addTemplate } from '#features/letters/templates.command.server.ts'
import { setVirtualSchool } from '#features/letters/virtual-school.command.server.ts'
import { addAction } from '#features/meetings/minutes.command.server.ts'
import { addPerson, makeLink } from '#features/meetings/people.command.server.ts'
import { recordSaid } from '#features/meetings/record-said.command.server.ts'
import { scheduleMeeting } from '#features/meetings/schedule-meeting.command.server.ts'
import { askPlans } from '#features/packs/ask-pack.command.server.ts'
import { addArrangement } from '#features/profiles/arrangements.command.server.ts'
import { arrangeSections } from '#features/profiles/sections.command.server.ts'
import { addSeries } from '#features/profiles/series.command.server.ts'
import { beginProfile, markRead, signProfile, writeProfile } from '#features/profiles/write-profile.command.server.ts'
import { keepDrop, setScale, uploadDrop } from '#features/progress/drop.command.server.ts'
import { addScreener } from '#features/progress/screener.command.server.ts'
import { aGroup, aPupil } from '#features/pupil/pupil-scene.testing.ts'
import { saveView } from '#features/register/save-view.command.server.ts'
import { chooseReminders } from '#features/reminders/choose-reminders.command.server.ts'
import { addDigest } from '#features/reminders/reminders.store.server.ts'
import { changeRule } from '#features/retention/change-rule.command.server.ts'
import { endHold, placeHold } from '#features/retention/holds.command.server.ts'
import { changeFacts } from '#features/school/change-facts.command.server.ts'
import { recordLinkGovernor } from '#features/school/record-link-governor.command.server.ts'
import { setAuthorities } from '#features/school/set-authorities.command.server.ts'
import { setCalendar } from '#features/school/set-calendar.command.server.ts'
import { setLogo } from '#features/school/set-logo.command.server.ts'
import { recordAdvice, refer } from '#features/specialists/specialists.command.server.ts'
import { invitePerson } from '#features/staff/invite-person.command.server.ts'
import { keepInBank } from '#features/support/bank.command.server.ts'
import { noteProgress } from '#features/support/note-progress.command.server.ts'
import { rollForward } from '#features/support/roll-forward.command.server.ts'
import { startCycle } from '#features/support/start-cycle.command.server.ts'
import { writeOutcome } from '#features/support/write-outcome.command.server.ts'
import { agreePlan } from '#features/support/write-plan.command.server.ts'
import { makeCalendarLink } from '#features/year/calendar-link.command.server.ts'
import { sealSchool } from '#platform/audit/seal.server.ts'
import { newId } from '#platform/db/ids.ts'
import type { Outcome } from '#platform/work/refusal.ts'
import type { Scope } from '#platform/work/scope.ts'
import { asSchool } from '#platform/work/transaction.server.ts'
import { aTakenFile } from '../support/kept-files.ts'
import { aPicture } from '../support/picture.ts'
import type { TestSchool } from '../support/school.ts'
import { someProvision } from './full-school-provision.ts'
import { someShared } from './full-school-trust.ts'

/** What a command answered; a test that could not set its scene stops there. */
export async function carriedOut<T>(asking: Promise<Outcome<T>>): Promise<T> {
  const outcome = await asking
  if (!outcome.ok) throw new Error(`the scene was refused: ${JSON.stringify(outcome.refusal)}`)
  return outcome.value
}

export interface FullPupil {
  pupilId: string
  surname: string
  status: string
  need: string
  plan: string
  told: string
  strength: string
  concern: string
}

/** A pupil with one row in every table about pupils. */
export async function aFullPupil(on: TestSchool, surname: string): Promise<FullPupil> {
  const pupilId = await aPupil(on, { surname, statuses: [['E', '2025-01-09']], needs: [['SLCN', 1]] })
  const [plan, told, strength, formerUpn, contact, concern] = [newId(), newId(), newId(), newId(), newId(), newId()]
  const whose = sql`${on.school.id}, ${pupilId}`
  const anybody = sql`(select staff_id from staff where school_id = ${on.school.id} order by staff_id limit 1)`
  const facts = await asSchool(on.database, on.school.id, async (db) => {
    const { rows } = await sql<{ status: string; need: string }>`with
      plan as (insert into ehc_plan (school_id, pupil_id, ehc_plan_id, made_on) values (${whose}, ${plan}, '2025-12-10')),
      told as (insert into family_told (school_id, pupil_id, family_told_id, told_on, how) values (${whose}, ${told}, '2025-01-10', 'Letter')),
      strength as (insert into strength (school_id, pupil_id, strength_id, says) values (${whose}, ${strength}, 'Maps')),
      former as (insert into former_upn (school_id, pupil_id, former_upn_id, upn, recorded_on) values (${whose}, ${formerUpn}, 'Z801200001001', '2024-09-01')),
      contact as (insert into contact (school_id, pupil_id, contact_id, position, surname) values (${whose}, ${contact}, 1, ${surname})),
      raised as (insert into concern (school_id, pupil_id, concern_id, area, source, seen, raised_on, recorded_by)
        values (${whose}, ${concern}, 'CI', 'staff', ${surname}, '2026-11-02', ${anybody}) returning concern_id),
      asked as (insert into observation (school_id, pupil_id, concern_id, observation_id, staff_id, asked_on)
        select ${whose}, concern_id, ${newId()}, ${anybody}, '2026-11-03' from raised)
      select s.sen_status_id as status, n.sen_need_id as need
        from sen_status s join sen_need n using (school_id, pupil_id) where s.pupil_id = ${pupilId}`.execute(db)
    return rows[0]
  })
  return { pupilId, surname, status: facts?.status ?? '', need: facts?.need ?? '', plan, told, strength, concern }
}

export type BatchState = 'uploaded' | 'checked' | 'done'

/** A file of one new pupil, as far on its way as is asked. */
export async function aBatch(senco: Scope, surname: string, state: BatchState): Promise<string> {
  const bytes = new TextEncoder().encode(`Surname,Forename,DOB\n${surname},Ada,2013-03-14\n`)
  const { batchId } = await carriedOut(uploadFile(senco, { files: [{ name: `${surname}.csv`, bytes }] }))
  if (state !== 'uploaded') await carriedOut(checkBatch(senco, { batchId }))
  if (state === 'done') await carriedOut(bringIn(senco, { batchId }))
  return batchId
}

export const columnsOfBatch = { Surname: 'surname', Forename: 'forename', DOB: 'bornOn' }

/** What the school is, and when it is open. */
async function aSchoolItself(senco: Scope, name: string): Promise<void> {
  const facts = { type: 'academy', phase: 'secondary', ageFrom: '', ageTo: '', how: 'corrected', startsOn: '', seen: '' }
  await carriedOut(changeFacts(senco, facts))
  const terms = [{ id: '', name, startsOn: '2025-09-02', endsOn: '2025-12-19' }]
  const closures = [{ id: '', kind: 'inset', name, startsOn: '2025-09-02', endsOn: '' }]
  await carriedOut(setCalendar(senco, { year: '2025', seen: '', terms, closures }))
  await carriedOut(setAuthorities(senco, { seen: '', authorities: [{ id: '', number: '382', name }] }))
  await carriedOut(setLogo(senco, { picture: aPicture() }))
  await carriedOut(recordLinkGovernor(senco, { name, seen: '' }))
}

/** A plan that is agreed, with an outcome and something seen of it. */
async function aCycle(senco: Scope, pupilId: string, surname: string): Promise<void> {
  const { cycleId } = await carriedOut(startCycle(senco, { pupilId }))
  // Not as a word of its own: an outcome that bears a surname is not kept for others.
  const outcome = { area: 'CI', says: `In${surname}`, dueOn: '2027-02-12' }
  const { outcomeId } = await carriedOut(writeOutcome(senco, { pupilId, cycleId, ...outcome }))
  const agreed = { agreedOn: '2026-11-20', agreedWith: surname, reviewOn: '2027-02-12' }
  await carriedOut(agreePlan(senco, { pupilId, cycleId, version: 1, ...agreed }))
  await carriedOut(sendLetter(senco, { pupilId, kind: 'joined', addressee: surname, body: surname, sentOn: '2026-11-20' }))
  // Of the second pupil the same words are there already.
  await keepInBank(senco, { pupilId, outcomeId })
  await carriedOut(noteProgress(senco, { pupilId, outcomeId, notedOn: '2026-11-21', says: surname }))
}

/** A meeting with somebody who is sent a link, somebody whose words were written down, and something to do. */
async function aMeeting(senco: Scope, pupilId: string, name: string): Promise<void> {
  const { meetingId } = await carriedOut(scheduleMeeting(senco, { pupilId, kind: 'review', heldOn: '2026-12-10' }))
  const at = { pupilId, meetingId }
  const invited = { role: 'parent', name, email: 'parent@example.test' }
  const one = await carriedOut(addPerson(senco, { ...at, ...invited }))
  await carriedOut(makeLink(senco, { ...at, ...one, byEmail: 'yes', origin: 'https://waymark.example.test' }))
  const two = await carriedOut(addPerson(senco, { ...at, role: 'parent', name }))
  await carriedOut(recordSaid(senco, { ...at, ...two, said: name }))
  await carriedOut(addAction(senco, { ...at, says: name, owner: name }))
}

/** A signed profile that somebody has read, and an arrangement. */
async function aProfile(senco: Scope, pupilId: string, words: string): Promise<void> {
  const at = { pupilId, kind: 'one-page' }
  await carriedOut(beginProfile(senco, at))
  await carriedOut(writeProfile(senco, { ...at, version: 1, 'section-helps': words }))
  await carriedOut(signProfile(senco, { ...at, version: 2, signedOn: '2026-11-20', signedBy: words }))
  await carriedOut(markRead(senco, at))
  await carriedOut(addArrangement(senco, { pupilId, says: words, form8: 'not-needed' }))
}

/** Somebody from outside who was asked, with one recommendation. */
async function anAdvice(senco: Scope, pupilId: string, words: string): Promise<void> {
  const days = { parentsOn: '2026-11-02', sentOn: '2026-11-03' }
  const asked = { service: 'sensory', toWhom: words, why: words, parentsSaid: words }
  const { referralId } = await carriedOut(refer(senco, { pupilId, ...asked, ...days }))
  const advice = { receivedOn: '2026-11-20', byWhom: words, summary: words, recommendations: words }
  await carriedOut(recordAdvice(senco, { pupilId, referralId, ...advice }))
}

let marked = 0

/** A score, and a mark out of a file about this pupil alone. */
async function someProgress(senco: Scope, pupilId: string, words: string): Promise<void> {
  await carriedOut(addScreener(senco, { pupilId, tool: words, takenOn: '2026-11-02', standardScore: '92' }))
  await carriedOut(setScale(senco, { grades: '', expectedAYear: '4' }))
  const upn = newUpn('801', '2000', '20', ++marked)
  await asSchool(senco.database, senco.school.id, (db) =>
    sql`update pupil set upn = ${upn} where pupil_id = ${pupilId}`.execute(db),
  )
  const file = { name: words, bytes: new TextEncoder().encode(`UPN,Reading\n${upn},4\n`) }
  const { dropId } = await carriedOut(uploadDrop(senco, { name: words, takenOn: '2026-11-02', file }))
  await carriedOut(keepDrop(senco, { dropId, columns: { Reading: 'attainment' } }))
}

/** Holds on the files of pupils, whose letters go to another address too, and how long the school keeps a kind. */
async function heldFiles(senco: Scope, pupils: readonly string[], words: string): Promise<void> {
  await carriedOut(changeRule(senco, { kind: 'advice', years: '31', from: 'birth', because: words }))
  const hold = { ground: 'complaint', reason: words, startsOn: '2026-11-20' }
  for (const pupilId of pupils) {
    const { holdId } = await carriedOut(placeHold(senco, { pupilId, ...hold }))
    await carriedOut(endHold(senco, { pupilId, holdId, endedOn: '2026-11-21', because: words }))
    await asSchool(senco.database, senco.school.id, (db) =>
      sql`insert into letters_to (school_id, pupil_id, letters_to_id, email, wanted, recorded_by)
        values (${senco.school.id}, ${pupilId}, ${newId()}, ${words}, true, ${senco.viewer.staffId})`.execute(db),
    )
  }
}

/** A school with rows in every table that belongs to a school: by its own commands where there is one. */
export async function fillSchool(on: TestSchool, surname: string): Promise<{ one: FullPupil; other: FullPupil }> {
  const senco = await on.as(['senco'])
  const [one, other] = [await aFullPupil(on, surname), await aFullPupil(on, surname)]
  await aGroup(on, { name: surname, pupils: [one.pupilId, other.pupilId], staffId: senco.viewer.staffId })
  for (const { pupilId, concern } of [one, other]) {
    const files = [await aTakenFile(on.school.id, pupilId)]
    await carriedOut(addConcernFiles(senco, { pupilId, concernId: concern, files }))
    await carriedOut(decideConcern(senco, { pupilId, concernId: concern, decision: 'no-action', reason: surname }))
  }
  for (const { pupilId } of [one, other]) {
    await aCycle(senco, pupilId, surname)
    await aMeeting(senco, pupilId, surname)
    await aProfile(senco, pupilId, surname)
    await anAdvice(senco, pupilId, surname)
  }
  await heldFiles(senco, [one.pupilId, other.pupilId], surname)
  await carriedOut(askPlans(senco, { format: 'pdf', search: '' }))
  await someProgress(senco, one.pupilId, surname)
  await someProgress(senco, other.pupilId, surname)
  await someProvision(senco, [one.pupilId, other.pupilId], surname)
  await someShared(senco, surname)
  await carriedOut(addSeries(senco, { name: surname, applyBy: '2027-03-21' }))
  await carriedOut(arrangeSections(senco, { kind: 'one-page', 'shown-helps': 'yes', 'title-helps': surname }))
  await carriedOut(addTemplate(senco, { name: surname, kind: 'other', toWhom: 'family', language: 'en', body: surname }))
  await carriedOut(setVirtualSchool(senco, { headName: surname, headEmail: 'head@example.test' }))
  const said = { happenedOn: '2026-11-20', how: 'call', who: surname, says: surname }
  for (const { pupilId } of [one, other]) await carriedOut(addContact(senco, { pupilId, ...said }))
  const third = await aPupil(on, { surname, statuses: [['K', '2025-01-09']] })
  await carriedOut(rollForward(senco, { pupils: third }))
  const evidence = { duty: 'accessibility-plan', what: 'The plan', happenedOn: '2026-09-01', owner: surname }
  await carriedOut(recordEvidence(senco, evidence))
  await carriedOut(recordSenco(senco, { name: surname }))
  await carriedOut(makeCalendarLink(senco, {}))
  await carriedOut(chooseReminders(senco, { byEmail: 'mondays' }))
  await asSchool(on.database, on.school.id, (db) =>
    addDigest(db, { schoolId: on.school.id, staffId: senco.viewer.staffId, day: '2026-11-23' }, []),
  )
  const things = [one, other].map(({ pupilId }) => `la-review-12-months~${pupilId}`)
  await carriedOut(putAside(senco, { things: [...things, 'accessibility-plan~school'], until: '2026-12-01', reason: surname }))
  await carriedOut(saveView(senco, { name: surname, query: 'status=K', shared: true }))
  const email = `${surname.toLowerCase()}@example.test`
  await carriedOut(invitePerson(senco, { name: surname, email, roles: ['teacher'] }))
  await aSchoolItself(senco, surname)
  const batchId = await aBatch(senco, `${surname}-file`, 'uploaded')
  await carriedOut(chooseColumns(senco, { batchId, columns: columnsOfBatch, dateOrder: 'iso' }))
  await carriedOut(checkBatch(senco, { batchId }))
  await carriedOut(bringIn(senco, { batchId }))
  await sealSchool(on.database, on.school.id)
  return { one, other }
}
