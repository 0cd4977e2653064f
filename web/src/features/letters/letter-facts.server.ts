import { ages, inWords } from '@waymark/duties'
import { dutyFactsOf, pupilAbout, pupilRecords } from '#features/pupil/public.server.ts'
import type { QueryTools } from '#platform/work/query.server.ts'
import { type Address, addressesOf } from './addresses.rules.ts'
import type { LetterFacts } from './letter.rules.ts'
import type { Kind } from './letters.form.ts'
import { type WishRow, wishesOf } from './letters-to.store.server.ts'

export interface AboutLetter {
  about: { pupilId: string; forename: string; surname: string }
  kind: Kind
  lookedAfter: boolean
  /** Every address recorded for the family. None of a young person: they are written to themselves, and no address of theirs is kept. */
  addresses: Address[]
  /** Where letters go by email: those of them that get letters. */
  emails: string[]
  facts: LetterFacts
}

const statusSays = {
  K: 'has SEN Support',
  E: 'has an EHC plan',
  W: 'is on our watch list, without SEN Support',
  N: 'has no SEN Support',
} as const

/** What a letter about this pupil says: to whom, since when, and whether they joined or left SEN Support. */
export async function letterFacts(
  { db, school, viewer, today }: QueryTools,
  pupilId: string,
  known: readonly WishRow[] | null = null,
): Promise<AboutLetter> {
  const about = await pupilAbout(db, school.id, pupilId, today)
  const { contacts, statuses } = await pupilRecords(db, school.id, pupilId)
  const support = (await dutyFactsOf(db, { schoolId: school.id, today, pupilIds: [pupilId] })).get(pupilId)?.support ?? null
  const latest = statuses.find(({ withdrawnOn, startsOn }) => withdrawnOn === null && startsOn <= today)
  const { youngPerson } = ages({ bornOn: about.bornOn, on: today })
  const wishes = known ?? (await wishesOf(db, school.id, [pupilId]))
  const own = wishes.filter((one) => one.pupilId === pupilId)
  const addresses = youngPerson ? [] : addressesOf(contacts, own)
  return {
    about: { pupilId, forename: about.forename, surname: about.surname },
    kind:
      latest?.status === 'E' || latest?.status === 'W'
        ? 'changed'
        : support === null && latest?.status === 'N'
          ? 'left'
          : 'joined',
    lookedAfter: about.care === true,
    addresses,
    emails: addresses.filter(({ gets }) => gets).map(({ email }) => email),
    facts: {
      pupil: about.forename,
      school: school.name,
      since: inWords(support?.startedOn ?? latest?.startsOn ?? today),
      senco: viewer.name,
      status: statusSays[latest?.status ?? 'N'],
      today: inWords(today),
      youngPerson,
      contacts,
    },
  }
}
