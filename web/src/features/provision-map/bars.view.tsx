import { halvesOf } from '@waymark/provision'
import { Icon } from '#ui/Icon.tsx'
import { number, pounds } from './map-words.rules.ts'
import { type Effect, tooFew } from './sums.rules.ts'

const ink = '#1B6B6C'

/** Delivered of planned to date: filled to where it was given, hatched for what was not. The words beside it say the same. */
export function Delivered({ planned, delivered }: { planned: number; delivered: number }) {
  if (planned === 0 && delivered === 0) return <span className="muted">none yet</span>
  const part = planned === 0 ? 1 : Math.min(1, delivered / planned)
  return (
    <span className="dlv">
      <svg width="64" height="10" viewBox="0 0 64 10" preserveAspectRatio="none" aria-hidden="true">
        <rect x=".6" y=".6" width="62.8" height="8.8" rx="3" fill="url(#hatch)" stroke={ink} strokeWidth="1.1" />
        <rect x=".6" y=".6" width={(62.8 * part).toFixed(1)} height="8.8" rx="3" fill={ink} />
      </svg>
      <span>
        <b>{number(delivered)}</b> of {number(planned)}
      </span>
    </span>
  )
}

const full = 90

/** How many of the pupils it went as expected or better for, how many less, and of how many it is not known. */
export function EffectBar({ effect, scaleWords }: { effect: Effect; scaleWords: readonly string[] }) {
  const words = halvesOf(scaleWords)
  const { asExpected, less, notMeasured } = effect
  const all = asExpected + less + notMeasured
  if (all === 0) return null
  if (tooFew(effect))
    return (
      <span className="eff few">
        <Icon name="s-unk" /> too few to say
      </span>
    )
  const width = (n: number) => (full * n) / all
  const parts = [
    [asExpected, ink, ink],
    [less, '#B4D3CC', ink],
    [notMeasured, '#FFFDF9', '#6A7471'],
  ] as const
  let at = 0.7
  return (
    <span className="eff">
      <svg width="93" height="12" viewBox="0 0 93 12" preserveAspectRatio="none" aria-hidden="true">
        {parts.map(([n, fill, stroke]) => {
          const [x, wide] = [at, width(n)]
          at += wide
          return n === 0 ? null : (
            <rect
              key={fill}
              x={x.toFixed(1)}
              y=".7"
              width={Math.max(1.5, wide - 1.6).toFixed(1)}
              height="10.6"
              rx="2.5"
              fill={fill}
              stroke={stroke}
              strokeWidth="1.2"
            />
          )
        })}
      </svg>
      <span>
        <b>{number(asExpected)}</b> of {number(all)}
      </span>
      <span className="vh">
        {' '}
        {words.enough}, {less} {words.less}, {notMeasured} not measured yet
      </span>
    </span>
  )
}

/** Pounds and pence, the pence quieter: to the penny, so that a column adds up. */
export function Cost({ pence }: { pence: number }) {
  const words = pounds(pence)
  return (
    <>
      {words.slice(0, -3)}
      <span className="p">{words.slice(-3)}</span>
    </>
  )
}

const dots = [
  [5.4, ink, ink],
  [4.7, '#B4D3CC', ink],
  [4.7, '#FFFDF9', '#6A7471'],
] as const

/** What the three shapes say. Filled, pale with an edge, and empty: told apart in grey too. */
export function EffectKey({ scaleWords }: { scaleWords: readonly string[] }) {
  const { enough, less } = halvesOf(scaleWords)
  return (
    <ul className="map-key">
      {[enough, less, 'not measured yet'].map((words, at) => (
        <li key={words}>
          <Dot at={at} /> {words}
        </li>
      ))}
    </ul>
  )
}

function Dot({ at }: { at: number }) {
  const [r, fill, stroke] = dots[at] ?? dots[2]
  return (
    <svg width="13" height="13" aria-hidden="true">
      <circle cx="6.5" cy="6.5" r={r} fill={fill} stroke={stroke} strokeWidth="1.4" />
    </svg>
  )
}

const inRow = 9

/** One dot for each pupil. */
export function Dots({ effect: { asExpected, less, notMeasured } }: { effect: Effect }) {
  const all = [...Array(asExpected).fill(0), ...Array(less).fill(1), ...Array(notMeasured).fill(2)] as number[]
  return (
    <svg className="dots" width={inRow * 16} height={Math.max(1, Math.ceil(all.length / inRow)) * 16} aria-hidden="true">
      {all.map((kind, at) => {
        const [r, fill, stroke] = dots[kind] ?? dots[2]
        const [cx, cy] = [7 + 16 * (at % inRow), 7.5 + 16 * Math.floor(at / inRow)]
        return <circle key={`${cx} ${cy}`} cx={cx} cy={cy} r={r} fill={fill} stroke={stroke} strokeWidth="1.4" />
      })}
    </svg>
  )
}
