import type { Answer } from '@waymark/duties'
import { Link } from 'react-router'
import { dayWords } from '#ui/dates.ts'
import { StateBadge, stateWord } from '#ui/StateBadge.tsx'
import { WhyThisDate } from '#ui/WhyThisDate.tsx'

export type Due = Pick<
  Answer,
  'duty' | 'title' | 'state' | 'lastDay' | 'strength' | 'because' | 'citations' | 'missing' | 'checked'
>

const places: Readonly<Record<string, string>> = { 'pupil-plan': 'plan', 'pupil-told': 'told' }

/** What is due for this pupil, each with the reason for its date and the place to act. */
export function PupilDue({
  due,
  about,
  today,
  mayKeepRecord,
}: {
  due: readonly Due[]
  about: { forename: string }
  today: string
  mayKeepRecord: boolean
}) {
  const shown = due.filter((one) => one.state !== 'does-not-apply')
  return (
    <section className="sheet" aria-labelledby="due">
      <h2 id="due">What is due</h2>
      {shown.length === 0 && <p className="muted">No duty runs for {about.forename} today.</p>}
      <ul className="due">
        {shown.map((one) => (
          <li key={one.duty}>
            <StateBadge state={one.state} words={badgeWords(one, today)} />
            <div>
              {one.title}
              {one.missing && (
                <p>
                  {one.missing.says}{' '}
                  {mayKeepRecord && places[one.missing.where] && <Link to={places[one.missing.where] ?? ''}>Enter it</Link>}
                </p>
              )}
            </div>
            <div className="why-row">
              <WhyThisDate
                label={one.lastDay ? 'Why this date?' : 'Why?'}
                strength={one.strength}
                reasons={one.because.map((step) => ({ says: step.on ? `${step.says}: ${dayWords(step.on)}` : step.says }))}
                authority={one.citations.map((source) => ({
                  words: `${source.instrument}, ${source.provision}`,
                  url: source.url,
                  checked: source.checked,
                }))}
              />
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

function badgeWords({ state, lastDay }: Due, today: string): string {
  if (!lastDay || state === 'cannot-tell' || state === 'met') return stateWord(state)
  return state === 'running' ? dayWords(lastDay, 'short', today) : `${stateWord(state)}, ${dayWords(lastDay, 'short', today)}`
}
