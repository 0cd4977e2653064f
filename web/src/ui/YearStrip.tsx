import type { ReactNode } from 'react'
import { FactsTable } from './Bars.tsx'
import { daysBetween, dayWords } from './dates.ts'
import { type LabelPlace, labelPlaces } from './year-labels.ts'

export interface YearMark {
  on: string
  words: string
  look: 'held' | 'to-come' | 'post'
}

const names = ['Sep', 'Oct', 'Nov', 'Dec', 'Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug']

function Post({ at, place, children }: { at: number; place: LabelPlace | null; children: ReactNode }) {
  const row = place?.row ?? 1
  return (
    <g className="post">
      <line x1={`${at}%`} x2={`${at}%`} y1={row === 0 ? 3 : 23} y2="50" stroke="#6A7471" strokeWidth="1.2" />
      <rect className="post-mark" x={`${at}%`} y="50" width="12" height="12" rx="3" transform="translate(-6 0)" fill="#0D4649" />
      {place && (
        <text x={`${at}%`} dx={place.ends ? -6 : 6} y={row === 0 ? 13 : 33} textAnchor={place.ends ? 'end' : 'start'}>
          {children}
        </text>
      )}
    </g>
  )
}

/** The school year on one strip: reviews as dots, dates fixed by law as posts. */
export function YearStrip({
  startsOn,
  today,
  marks,
  heldWords,
  toComeWords,
}: {
  startsOn: string
  today: string
  marks: readonly YearMark[]
  heldWords: string
  toComeWords: string
}) {
  const at = (day: string) => (daysBetween(startsOn, day) / 366) * 100
  const shown = marks.filter((mark) => at(mark.on) >= 0 && at(mark.on) <= 100)
  const posts = shown.filter((mark) => mark.look === 'post')
  const shortDay = (day: string) => dayWords(day, 'short').replace(/ \d{4}$/, '')
  const places = labelPlaces(
    posts.map((post) => ({ at: at(post.on), letters: post.words.length + 7 })),
    at(today),
  )
  const dots = shown.filter((mark) => mark.look !== 'post')
  return (
    <figure className="sheet strip">
      <figcaption>
        <b>Your year</b>
        <span className="key">
          <span>
            <i className="dot held" /> {heldWords}
          </span>
          <span>
            <i className="dot" /> {toComeWords}
          </span>
        </span>
        <FactsTable
          caption="The school year"
          heads={['What', 'When']}
          rows={shown.map((mark) => [mark.words, dayWords(mark.on)])}
        />
      </figcaption>
      <svg
        className="strip-svg"
        width="100%"
        height="92"
        role="img"
        aria-label={`The school year: ${heldWords}; ${toComeWords}; ${posts.map((post) => `${post.words} ${dayWords(post.on)}`).join(', ')}`}
      >
        <line x1="0" x2="100%" y1="56" y2="56" stroke="#4F8D89" strokeWidth="1.6" strokeDasharray="1.5 6" strokeLinecap="round" />
        {dots.map((dot, index) => (
          <circle
            // biome-ignore lint/suspicious/noArrayIndexKey: several reviews fall on one day and never move
            key={index}
            cx={`${at(dot.on)}%`}
            cy="56"
            r="3.9"
            fill={dot.look === 'held' ? '#1B6B6C' : '#FFFDF9'}
            stroke="#1B6B6C"
            strokeWidth="1.7"
          />
        ))}
        {posts.map((post, index) => (
          <Post key={post.words + post.on} at={at(post.on)} place={places[index] ?? null}>
            <tspan className="pd">{shortDay(post.on)}</tspan> {post.words}
          </Post>
        ))}
        <line x1={`${at(today)}%`} x2={`${at(today)}%`} y1="36" y2="74" stroke="#1B2A2B" strokeWidth="2" />
        <text className="now" x={`${at(today)}%`} y="31" textAnchor="middle">
          Today
        </text>
        {names.map((name, index) => (
          <text className="mo" key={name} x={`${(index / 12) * 100}%`} y="87">
            <tspan className="m3">{name}</tspan>
            <tspan className="m1">{name.charAt(0)}</tspan>
          </text>
        ))}
      </svg>
    </figure>
  )
}
