import { ages, inWords } from '@waymark/duties'
import { dutyFactsOf, pupilAbout, pupilRecords } from '#features/pupil/public.server.ts'
import type { QueryTools } from '#platform/work/query.server.ts'
import type { LetterFacts } from './letter.rules.ts'
import type { Kind } from './letters.form.ts'

export interface AboutLetter {
  about: { pupilId: string; forename: string; surname: string }
  kind: Kind
  lookedAfter: boolean
  /** Where a letter can go by email: those with parental responsibility. A young person is written to, and no address of theirs is kept. */
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
export async function letterFacts({ db, school, viewer, today }: QueryTools, pupilId: string): Promise<AboutLetter> {
  const about = await pupilAbout(db, school.id, pupilId, today)
  const { contacts, statuses } = await pupilRecords(db, school.id, pupilId)
  const support = (await dutyFactsOf(db, { schoolId: school.id, today, pupilIds: [pupilId] })).get(pupilId)?.support ?? null
  const latest = statuses.find(({ withdrawnOn, startsOn }) => withdrawnOn === null && startsOn <= today)
  const { youngPerson } = ages({ bornOn: about.bornOn, on: today })
  return {
    about: { pupilId, forename: about.forename, surname: about.surname },
    kind:
      latest?.status === 'E' || latest?.status === 'W'
        ? 'changed'
        : support === null && latest?.status === 'N'
          ? 'left'
          : 'joined',
    lookedAfter: about.care === true,
    emails: youngPerson ? [] : contacts.flatMap(({ parental, email }) => (parental === true && email ? [email] : [])),
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
