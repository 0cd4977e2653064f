import { readDay, writeDay } from '../../counting/days.ts'
import { type Length, periodStartingWith } from '../../counting/periods.ts'
import { type Duty, duty, type Example } from '../../engine/duty.ts'
import { type Parameter, valueOn } from '../../engine/parameter.ts'
import { citationOf, type Provision } from '../../engine/source.ts'
import { inWords } from '../../engine/words.ts'
import type { SchoolEvidenceKind, SchoolFacts } from '../../facts.ts'

export interface Publication {
  id: string
  title: string
  briefly: string
  document: string
  kind: SchoolEvidenceKind
  strength: 'must' | 'should'
  says: readonly [Provision, ...Provision[]]
  period: Parameter<Length>
  periodWords: string
  warnDays: number
  appliesTo: (type: SchoolFacts['type']) => boolean
  examples: readonly Example<SchoolFacts>[]
}

/** A document that is renewed within a period, counted from and with the day it was last published. */
export function publication(p: Publication): Duty<SchoolFacts> {
  return duty<SchoolFacts>({
    id: p.id,
    title: p.title,
    briefly: p.briefly,
    owedBy: 'governing body or trust',
    carriedOutBy: 'headteacher or SENCO',
    strength: p.strength,
    says: p.says,
    warnDays: p.warnDays,
    examples: p.examples,
    read({ type, lastPublished }) {
      if (!p.appliesTo(type)) return { kind: 'does-not-apply', why: 'This does not reach a school of this type' }
      const startsOn = lastPublished[p.kind] ?? null
      const start = readDay(startsOn)
      if (!start || startsOn === null)
        return {
          kind: 'missing',
          missing: { fact: p.kind, says: `The day ${p.document} was last published is not recorded`, where: 'school-evidence' },
        }
      return {
        kind: 'dated',
        startsOn,
        lastDay: writeDay(periodStartingWith(start, valueOn(p.period, startsOn).value)),
        metOn: null,
      }
    },
    tell: (_facts, { startsOn, lastDay }) => [
      {
        says: `${p.document.charAt(0).toUpperCase()}${p.document.slice(1)} was last published on ${inWords(startsOn)}`,
        on: startsOn,
        citation: null,
      },
      { says: `${p.periodWords}, counted from and with that day`, on: null, citation: citationOf(p.says[0]) },
      { says: `The next is published by ${inWords(lastDay)}`, on: lastDay, citation: citationOf(p.says[0]) },
    ],
  })
}

/** A school for the examples. */
export const aSchool = (type: SchoolFacts['type'], lastPublished: SchoolFacts['lastPublished']): SchoolFacts => ({
  type,
  phase: 'secondary',
  lastPublished,
})
