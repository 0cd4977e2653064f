import { Link } from 'react-router'
import { dayWords } from '#ui/dates.ts'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import type { Sent } from '#ui/SentForm.tsx'
import { EndHold, type FoundPupil, PlaceHold } from './holds-forms.view.tsx'
import { type Ground, groundWords } from './retention.rules.ts'
import './retention.css'

interface Hold {
  holdId: string
  pupilId: string
  surname: string
  forename: string
  ground: Ground
  reason: string
  startsOn: string
  by: string | null
  endedOn: string | null
  endedBecause: string | null
  files: number
}

export interface HoldsProps {
  holds: readonly Hold[]
  found: readonly FoundPupil[] | null
  words: string
  today: string
  said: string | null
  sent: Sent | null
}

const saidWords: Readonly<Record<string, string>> = {
  held: 'The hold stands. None of this pupil’s files can be destroyed or taken out until it ends.',
  ended: 'The hold has ended. Files past their time are listed again; nothing was destroyed.',
}

/** Pupils about whom something is open: nothing of their files is destroyed. */
export function HoldsView({ holds, found, words, today, said, sent }: HoldsProps) {
  const [open, ended] = [holds.filter((one) => !one.endedOn), holds.filter((one) => one.endedOn)]
  return (
    <div className="narrow retention">
      <PageHead
        eyebrow={<Link to="/retention">Keeping and destroying files</Link>}
        title="Holds"
        lead="While a claim, a complaint, an appeal or an inquiry is open, nothing of the pupil’s files is destroyed, however old it is. Only the SENCO and the data protection officer see holds."
      />
      {!sent && !found && said && saidWords[said] && <Notice kind="ok">{saidWords[said]}</Notice>}
      {open.length === 0 && (
        <EmptyState title="No hold stands">A hold on a pupil’s files stands here, with why, until somebody ends it.</EmptyState>
      )}
      {open.map((hold) => (
        <section key={hold.holdId} className="sheet card" aria-label={`Hold on ${hold.forename} ${hold.surname}`}>
          <h2>
            {hold.forename} {hold.surname}
          </h2>
          <p>
            <b>{groundWords[hold.ground]}</b>, held since {dayWords(hold.startsOn)}
            {hold.by && `, by ${hold.by}`}. {hold.files === 1 ? 'One file is' : `${hold.files} files are`} kept.
          </p>
          <p className="said-words">{hold.reason}</p>
          <EndHold hold={hold} today={today} sent={sent} />
        </section>
      ))}
      <PlaceHold key={`${words} ${holds.length}`} found={found} words={words} today={today} sent={sent} />
      {ended.length > 0 && (
        <section className="sheet card" aria-labelledby="ended">
          <h2 id="ended">Ended</h2>
          <ul className="list">
            {ended.map((hold) => (
              <li key={hold.holdId}>
                {hold.forename} {hold.surname}: {groundWords[hold.ground].toLowerCase()}, {dayWords(hold.startsOn)} to{' '}
                {dayWords(hold.endedOn ?? '')} <span className="muted said-words">{hold.endedBecause}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
