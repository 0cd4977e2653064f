import { halvesOf } from '@waymark/provision'
import { Dots, EffectKey } from './bars.view.tsx'
import { counted, number, pounds, waveName } from './map-words.rules.ts'
import { type Effect, tooFew } from './sums.rules.ts'
import type { ProvisionNode, Tree, Wave, WaveNode } from './tree.rules.ts'

export interface MapPictureProps {
  tree: Tree
  costs: boolean
  waveWords: Partial<Record<Wave, string>>
  onRoll: number
  scaleWords: readonly string[]
}

const order: readonly Wave[] = ['specialist', 'targeted', 'universal']

/** The layers of provision, the widest at the foot: one dot for each pupil in a provision. */
export function MapPicture({ tree, ...props }: MapPictureProps) {
  const waves = order.flatMap((wave) => tree.waves.find((one) => one.wave === wave) ?? [])
  return (
    <section className="layers" aria-labelledby="pic">
      <div className="hd">
        <h2 id="pic">Layers of provision</h2>
        <EffectKey scaleWords={props.scaleWords} />
      </div>
      {waves.map((wave) => (
        <Layer key={wave.wave} {...props} wave={wave} />
      ))}
      <p className="note">One dot for each pupil in a provision. A pupil in two provisions has two dots.</p>
    </section>
  )
}

function Layer({ wave, waveWords, onRoll, costs, scaleWords }: Omit<MapPictureProps, 'tree'> & { wave: WaveNode }) {
  const strategies = wave.provisions.filter(({ strategy }) => strategy)
  const given = wave.provisions.filter(({ strategy }) => !strategy)
  return (
    <div className={`lay lay-${wave.wave}`}>
      <h3>
        {waveName(wave.wave, waveWords)}{' '}
        <span>{wave.places > 0 ? counted(wave.places, 'place') : costs ? `all ${number(onRoll)} pupils` : 'all pupils'}</span>
      </h3>
      <div>
        {given.length > 0 && (
          <ul>
            {given.map((provision) => (
              <Card key={provision.provisionId} provision={provision} enough={halvesOf(scaleWords).enough} />
            ))}
          </ul>
        )}
        {strategies.length > 0 && (
          <ul className="uni">
            {strategies.map(({ provisionId, provision }) => (
              <li key={provisionId}>{provision}</li>
            ))}
          </ul>
        )}
      </div>
    </div>
  )
}

function Card({ provision: { provision, places, sums, effect }, enough }: { provision: ProvisionNode; enough: string }) {
  return (
    <li>
      <h4>{provision}</h4>
      {places > 0 && <Dots effect={tooFew(effect) ? unknown(effect) : effect} />}
      <p>
        {counted(places, 'pupil')}
        {sums.money && `, ${pounds(sums.money.toDate)}`}
        <span>
          {number(sums.delivered)} of {number(sums.planned)} sessions
        </span>
        <span>{effectWords(effect, enough)}</span>
      </p>
    </li>
  )
}

const unknown = (effect: Effect): Effect => ({
  asExpected: 0,
  less: 0,
  notMeasured: effect.asExpected + effect.less + effect.notMeasured,
})

function effectWords(effect: Effect, enough: string): string {
  const all = effect.asExpected + effect.less + effect.notMeasured
  if (all === 0) return ''
  return tooFew(effect) ? 'too few to say how it goes' : `${effect.asExpected} of ${all} ${enough}`
}
