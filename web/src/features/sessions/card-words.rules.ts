import { reasonWords } from './session-words.rules.ts'
import type { SessionShown } from './shown.rules.ts'

interface Said {
  happened: 'held' | 'cut-short' | 'cancelled'
  minutes: number
  reason?: string | null | undefined
  marks: readonly { pupilId: string; here: boolean }[]
}

/** Who came, in words: "all 3 came", "4 came, 1 away". */
function cameWords(here: number, away: number): string {
  if (here === 0 && away === 0) return 'held'
  if (away === 0) return here === 1 ? 'came' : `all ${here} came`
  if (here === 0) return away === 1 ? 'did not come' : 'nobody came'
  return `${here} came, ${away} away`
}

/** What a record says of a session, in a line. Whoever was expected and is not spoken of came. */
export function saysOf(
  { happened, minutes, reason, marks }: Said,
  session: Pick<SessionShown, 'pupils' | 'plannedMinutes'>,
): string {
  if (happened === 'cancelled') return `did not happen: ${reasonWords(reason ?? null).toLowerCase()}`
  const away = marks.filter((mark) => !mark.here).length
  const besides = marks.filter((mark) => mark.here && !session.pupils.some(({ pupilId }) => pupilId === mark.pupilId)).length
  const came = cameWords(Math.max(session.pupils.length - away, 0) + besides, away)
  return happened === 'cut-short' ? `${came}, ${minutes} of ${session.plannedMinutes} minutes` : came
}

/** The record of the session that counts, as the ledger has it. */
export function outcomeOf({ state, minutes, plannedMinutes, pupils, recorded }: SessionShown): string {
  if (state === 'cancelled') return `Did not happen: ${reasonWords(recorded?.reason ?? pupils[0]?.reason ?? null).toLowerCase()}`
  const of = (what: string) => pupils.filter((pupil) => pupil.state === what).length
  const came = cameWords(of('here'), of('away'))
  return `Recorded: ${state === 'cut-short' ? `${came}, ${minutes} of ${plannedMinutes} minutes` : came}`
}
