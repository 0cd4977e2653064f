import { type Party, parties, strengthWords } from '@waymark/duties'
import { type ToShow as Listed, listed } from './show-duties.rules.ts'

const strengths = ['must', 'should', 'may'] as const
type Duty = ReturnType<typeof listed>[number]

/** Every role with what it must, should and may do, and how that stands here. What does not apply to this school is left out. */
export function showWho({ states, mine }: Pick<Listed, 'states' | 'mine'>) {
  const applying = listed(states).filter((duty) => reachesHere(duty))
  return parties
    .filter((party) => mine === 'all' || mine.includes(party))
    .map((party) => {
      const owed = applying.filter((duty) => duty.owedBy === party)
      return { party: sentence(party), id: party.replaceAll(' ', '-'), counts: countsOf(owed), duties: inStrengthOrder(owed) }
    })
    .filter((role) => role.duties.length > 0)
}

/** A duty about pupils is owed whether or not a pupil is in that position today. */
const reachesHere = ({ state, tally }: Duty): boolean => state !== 'does-not-apply' || tally !== null

const countsOf = (owed: readonly Duty[]) => ({
  must: owed.filter((duty) => duty.strength === 'must').length,
  should: owed.filter((duty) => duty.strength === 'should').length,
  may: owed.filter((duty) => duty.strength === 'may').length,
  late: owed.filter((duty) => duty.state === 'late').length,
  met: owed.filter((duty) => duty.state === 'met').length,
  unknown: owed.filter((duty) => duty.state === 'cannot-tell').length,
})

const inStrengthOrder = (owed: readonly Duty[]) =>
  strengths.flatMap((strength) =>
    owed
      .filter((duty) => duty.strength === strength)
      .map((duty: Duty & { carriedOutBy: Party }) => ({
        id: duty.id,
        title: duty.title,
        strength: strengthWords[strength],
        state: duty.state,
        by: duty.carriedOutBy === duty.owedBy ? '' : sentence(duty.carriedOutBy),
        source: `${duty.says[0].instrument.name}${duty.says[0].provision ? `, ${duty.says[0].provision}` : ''}`,
        unchecked: duty.basis !== 'read',
      })),
  )

const sentence = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
