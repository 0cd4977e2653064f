import { sql } from 'kysely'
import { standOf } from '#features/letters/addresses.rules.ts'
import { chooseAddresses } from '#features/letters/choose-addresses.command.server.ts'
import { addContact, withdrawContact } from '#features/letters/family-contact.command.server.ts'
import { openContacts } from '#features/letters/open-contacts.query.server.ts'
import { openLetters } from '#features/letters/open-letters.query.server.ts'
import { printTogether } from '#features/letters/open-many.query.server.ts'
import { openTemplates } from '#features/letters/open-templates.query.server.ts'
import { openVirtualSchool } from '#features/letters/open-virtual-school.query.server.ts'
import { sendMany } from '#features/letters/send-many.command.server.ts'
import { addTemplate, withdrawTemplate } from '#features/letters/templates.command.server.ts'
import { setVirtualSchool } from '#features/letters/virtual-school.command.server.ts'
import { aPupil } from '#features/pupil/pupil-scene.testing.ts'
import { newId } from '#platform/db/ids.ts'
import type { Scope } from '#platform/work/scope.ts'
import { asSchool } from '#platform/work/transaction.server.ts'
import { carriedOut, type FullPupil } from './full-school.ts'

interface At {
  scope: Scope
  pupil: FullPupil
  senco: Scope
}

const contact = { happenedOn: '2026-11-20', how: 'call', who: 'A parent', says: 'They are pleased' }
const many = { choice: 'joined', sentOn: '2026-11-20' }
export const template = {
  name: 'Ours',
  kind: 'joined',
  toWhom: 'family',
  language: 'en',
  body: 'Dear {parents}, {pupil} has SEN Support.',
}

/** How each of the work about letters and contacts is asked about one pupil. */
export const aboutLetters: Readonly<Record<string, (at: At) => Promise<() => Promise<unknown>>>> = {
  'letters.send-many':
    async ({ scope, pupil: { pupilId } }) =>
    () =>
      sendMany(scope, { pupils: [pupilId], ...many }),
  'letters.choose-addresses': async ({ scope, senco, pupil: { pupilId } }) => {
    const email = `parent-${newId()}@example.test`
    await asSchool(senco.database, senco.school.id, (db) =>
      sql`insert into contact (school_id, pupil_id, contact_id, position, surname, parental_responsibility, email)
        values (${senco.school.id}, ${pupilId}, ${newId()}, 9, 'Parent', true, ${email})`.execute(db),
    )
    const { addresses } = await openLetters(senco, { pupilId })
    return () => chooseAddresses(scope, { pupilId, wanted: [], seen: standOf(addresses) })
  },
  'letters.open-contacts':
    async ({ scope, pupil: { pupilId } }) =>
    () =>
      openContacts(scope, { pupilId }),
  'letters.add-contact':
    async ({ scope, pupil: { pupilId } }) =>
    () =>
      addContact(scope, { pupilId, ...contact }),
  'letters.withdraw-contact': async ({ scope, senco, pupil: { pupilId } }) => {
    const { contactId } = await carriedOut(addContact(senco, { pupilId, ...contact }))
    return () => withdrawContact(scope, { pupilId, contactId })
  },
}

/** What is asked about one thing: letters that went out together, a template. */
export const aboutOneLetter: Readonly<Record<string, (at: { scope: Scope; senco: Scope }) => Promise<() => Promise<unknown>>>> = {
  'letters.print-together': async ({ scope, senco }) => {
    const pupilId = await aPupil(senco, { statuses: [['K', '2026-09-07']] })
    const { batchId } = await carriedOut(sendMany(senco, { pupils: [pupilId], ...many }))
    return () => printTogether(scope, { batchId })
  },
  'letters.withdraw-template': async ({ scope, senco }) => {
    const { templateId } = await carriedOut(addTemplate(senco, template))
    return () => withdrawTemplate(scope, { templateId })
  },
}

export const aboutTemplates: Readonly<Record<string, (scope: Scope) => Promise<unknown>>> = {
  'letters.open-templates': (scope) => openTemplates(scope, null),
  'letters.open-virtual-school': (scope) => openVirtualSchool(scope, null),
  'letters.set-virtual-school': (scope) => setVirtualSchool(scope, { headName: 'Jo Lane', headEmail: 'vs@example.test' }),
  'letters.add-template': (scope) => addTemplate(scope, template),
}
