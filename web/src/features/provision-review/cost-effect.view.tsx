import { FactsTable } from '#ui/Bars.tsx'
import { effectWords, poundsWords } from './effect-words.rules.ts'
import { tooFew } from './impact.rules.ts'
import { enoughIn, halvesOf } from './scale.rules.ts'

export interface CostEffect {
  provisionId: string
  provision: string
  places: number
  told: number
  asExpectedOrMore: number
  pence: number
}

const high = 300
const [top, bottom] = [24, 40]
const y = (share: number): number => top + (1 - share) * (high - top - bottom)
const perPupil = ({ pence, places }: CostEffect): number => (places === 0 ? 0 : pence / places)

/** A round number of pence that is at least this many: the end of the scale. */
function endOfScale(pence: number): number {
  const size = 10 ** Math.floor(Math.log10(Math.max(pence, 1000)))
  return ([1, 2, 2.5, 5, 10].find((times) => times * size >= pence) ?? 10) * size
}

/** Each provision as a point: what it cost for each pupil, and for how many it went as expected or better. The same facts as a table. */
export function CostAgainstEffect({ provisions, scale }: { provisions: readonly CostEffect[]; scale: readonly string[] }) {
  const drawn = provisions.filter(({ told }) => told >= tooFew)
  const most = endOfScale(Math.max(...drawn.map(perPupil), 1))
  const x = (one: CostEffect): number => 9 + (perPupil(one) / most) * 84
  const share = ({ asExpectedOrMore, told }: CostEffect): number => asExpectedOrMore / told
  const labelled = placed(drawn.map((one) => ({ one, x: x(one), y: y(share(one)) })))
  const says = drawn.map((one) => `${one.provision}: ${poundsWords(perPupil(one))}, ${effectWords(one)}`).join('; ')
  return (
    <figure className="sheet card cost-effect">
      <h2>Cost beside effect</h2>
      <p className="muted">
        What each provision has cost to date for each pupil, and for what share it went {halvesOf(scale).enough}. Side by side: it
        does not say that one caused the other, and pupils in one provision are not like those in another.
      </p>
      {drawn.length > 0 && (
        <svg width="100%" height={high} role="img" aria-label={`Cost beside effect. ${says}`}>
          {[0, 0.5, 1].map((at) => (
            <g key={at}>
              <line x1="0" x2="100%" y1={y(at)} y2={y(at)} stroke="#DFD5C2" />
              <text x="0" y={y(at) - 5}>
                {at * 100}%
              </text>
            </g>
          ))}
          {[0, 0.5, 1].map((at) => (
            <text key={at} x={`${9 + at * 84}%`} y={high - 20} textAnchor={at === 0 ? 'start' : 'middle'}>
              {poundsWords(most * at)}
            </text>
          ))}
          <text x="100%" y={high - 4} textAnchor="end">
            cost to date for each pupil
          </text>
          {labelled.map(({ one, x: left, y: at, number }) => (
            <g key={one.provisionId}>
              <circle cx={`${left}%`} cy={at} r="11" fill="#105659" stroke="#FFFDF9" strokeWidth="1.5" />
              <text className="v2" x={`${left}%`} y={at + 5} textAnchor="middle">
                {number}
              </text>
            </g>
          ))}
        </svg>
      )}
      <ol className="legend">
        {labelled.map(({ one }) => (
          <li key={one.provisionId}>{one.provision}</li>
        ))}
      </ol>
      {drawn.length < provisions.length && (
        <p className="muted">
          Not drawn, because fewer than {tooFew} pupils have a review that says how it went:{' '}
          {provisions
            .filter(({ told }) => told < tooFew)
            .map(({ provision }) => provision)
            .join(', ')}
          .
        </p>
      )}
      <FactsTable
        caption="Cost beside effect"
        heads={['Provision', 'Pupils', 'Cost to date for each', enoughIn(scale)]}
        rows={provisions.map((one) => [one.provision, one.places, poundsWords(perPupil(one)), effectWords(one)])}
      />
    </figure>
  )
}

interface Point {
  one: CostEffect
  x: number
  y: number
}

/** Points that would cover each other step aside downwards, so that each number can be read. */
function placed(points: readonly Point[]): (Point & { number: number })[] {
  const done: (Point & { number: number })[] = []
  for (const point of points) {
    let at = point.y
    while (done.some((other) => Math.abs(other.x - point.x) < 2.6 && Math.abs(other.y - at) < 23)) at += 23
    done.push({ ...point, y: at, number: done.length + 1 })
  }
  return done
}
