import { pupilAbout, pupilRecords } from '#features/pupil/public.server.ts'
import { isId } from '#platform/db/ids.ts'
import { query } from '#platform/work/query.server.ts'
import { missing } from '#platform/work/refusal.ts'
import { type ContactRow, contactsWith } from './family-contact.store.server.ts'
import { kindWords } from './letter-words.rules.ts'
import { mayKeepContacts, mayWriteLetters } from './letters.policy.ts'
import { lettersOf } from './letters.store.server.ts'

export interface Entry extends Omit<ContactRow, 'contactId' | 'how'> {
  how: ContactRow['how'] | 'letter' | 'told'
  /** Where it was written down here, and can be taken out. */
  contactId: string | null
  letterId: string | null
}

export interface ContactsPage {
  about: { pupilId: string; forename: string; surname: string }
  entries: Entry[]
  people: string[]
  opensLetters: boolean
  today: string
}

const letterWords = (mails: number): string =>
  mails === 0 ? 'A letter on paper' : `A letter, also by email${mails > 1 ? ` to ${mails} addresses` : ''}`

/** Everything that was said or sent to a family, newest first: written down here, and what follows from letters by itself. */
export const openContacts = query({
  name: 'letters.open-contacts',
  may: mayKeepContacts,
  audit: ({ about }: ContactsPage) => ({ pupils: [about.pupilId] }),
  read: async ({ db, school, viewer, today }, { pupilId }: { pupilId: string }): Promise<ContactsPage> => {
    if (!isId(pupilId)) throw missing()
    const { forename, surname } = await pupilAbout(db, school.id, pupilId, today)
    const { contacts, told } = await pupilRecords(db, school.id, pupilId)
    const letters = await lettersOf(db, school.id, pupilId)
    const written = await contactsWith(db, { schoolId: school.id, pupilId })
    const none = { contactId: null, letterId: null }
    const entries: Entry[] = [
      ...written.map((one) => ({ ...one, letterId: null })),
      ...letters.map(({ letterId, kind, sentOn, addressee, by, mail, mails, copyToVirtualSchool }) => ({
        ...none,
        letterId,
        happenedOn: sentOn,
        how: 'letter' as const,
        who: addressee,
        says: `${kindWords[kind]}. ${letterWords(mail === null ? 0 : mails)}${copyToVirtualSchool ? ', with a copy for the virtual school head' : ''}`,
        by,
      })),
      ...told
        .filter(({ how }) => !how.startsWith('Letter'))
        .map(({ about, toldOn, how, who }) => ({
          ...none,
          happenedOn: toldOn,
          how: 'told' as const,
          who: who ?? '',
          says: `${kindWords[about]}. ${how}`,
          by: null,
        })),
    ]
    const people = contacts
      .filter(({ parental }) => parental === true)
      .map(({ title, forename: first, surname: last }) => [title ?? first, last].filter(Boolean).join(' '))
    return {
      about: { pupilId, forename, surname },
      entries: entries.sort((one, two) => two.happenedOn.localeCompare(one.happenedOn)),
      people,
      opensLetters: mayWriteLetters(viewer, null).may,
      today,
    }
  },
})
