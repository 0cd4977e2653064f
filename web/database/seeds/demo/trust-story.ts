import { addProvision } from '#features/provision/library.command.server.ts'
import { openBank } from '#features/support/open-bank.query.server.ts'
import { carriedOutcomes } from '#features/support/public.server.ts'
import { openSharing } from '#features/trust/open-sharing.query.server.ts'
import { share } from '#features/trust/share.command.server.ts'
import type { Outcome } from '#platform/work/refusal.ts'
import type { Scope } from '#platform/work/scope.ts'
import { asSchool } from '#platform/work/transaction.server.ts'

const measured = (measure: string) => ({ entryMeasure: measure, exitMeasure: measure })

/** What the primary school shares with the others of its trust. The first has the name of one that the secondary school has too. */
const provisionsShared = [
  {
    name: 'Reading fluency',
    about:
      'Four pupils read the same half page to each other on three days, with a finger under each word, then to a younger class.',
    ...{ wave: 'targeted', areas: ['CL'], minutes: '15', timesAWeek: '3', weeks: '8', size: '4' },
    ...measured('Words read correctly in a minute'),
    expectedEffect: '12 more words a minute.',
  },
  {
    name: 'Telling a picture book',
    about: 'A book without words, told aloud by the group one page each, then written down in the words they used.',
    ...{ wave: 'targeted', areas: ['CI', 'CL'], minutes: '25', timesAWeek: '2', weeks: '10', size: '5', resources: '38.50' },
    ...measured('Sentences in a retelling'),
    expectedEffect: 'Five more sentences, with a beginning and an end.',
  },
  {
    name: 'A quiet start to the day',
    about:
      'The same adult at the same table from ten to nine: the day in pictures, one thing to look forward to, then to class together.',
    ...{ wave: 'specialist', areas: ['SEMH'], minutes: '10', timesAWeek: '5', weeks: '6', size: '1' },
    ...measured('Mornings in class by nine, out of 5'),
    expectedEffect: 'Four mornings of five, for three weeks.',
  },
]
const outcomesShared = [
  {
    area: 'CI',
    says: '{name} will retell a story of five pictures in order to a partner who has not seen them',
    target: '5 pictures in order, in 3 of 4 tries',
    provision: 'Telling a picture book, 25 minutes twice a week with a teaching assistant',
    counted: 'pictures in order',
  },
  {
    area: 'SEMH',
    says: '{name} will say which of three things would help, before leaving the room',
    target: 'said before leaving in 8 of 10 times',
    provision: 'Three picture cards on the desk, practised each Monday for ten minutes with the key adult',
    counted: 'times out of 10',
  },
]

export async function tellTrust(senco: Scope): Promise<void> {
  for (const told of provisionsShared) {
    const { provisionId } = must(await addProvision(senco, told))
    await shareOne(senco, 'provision', provisionId)
  }
  const at = { schoolId: senco.school.id, staffId: senco.viewer.staffId }
  await asSchool(senco.database, at.schoolId, (db) =>
    carriedOutcomes.add(
      db,
      at,
      outcomesShared.map((body) => ({ body })),
    ),
  )
  for (const { bankedId } of (await openBank(senco, null)).banked) await shareOne(senco, 'outcome', bankedId)
}

/** A made-up pupil may be called as one of these words is written: the words are ordinary. */
async function shareOne(senco: Scope, kind: 'outcome' | 'provision', id: string): Promise<void> {
  const { version, names } = await openSharing(senco, { kind, id })
  must(await share(senco, { kind, id, version, ordinary: names, costs: 'yes' }))
}

function must<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`the story was refused: ${JSON.stringify(outcome.refusal)}`)
  return outcome.value
}
