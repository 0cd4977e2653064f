import { Link } from 'react-router'
import { ButtonLink } from '#ui/Button.tsx'
import { dayWords } from '#ui/dates.ts'
import { EmptyState } from '#ui/EmptyState.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import { Refusal, type Sent } from '#ui/SentForm.tsx'
import type { ShownPack } from './pack.view.tsx'
import { packTitle, stateWords } from './pack-words.rules.ts'

/** What a person asked for lately, so that they find it again. */
export function PacksView({ packs, sent }: { packs: readonly ShownPack[]; sent: Sent | null }) {
  return (
    <div className="narrow">
      <PageHead
        title="Files made for you"
        lead="Many plans or letters as one file. Only you can open yours. A file stays for a day, and can be made again."
      />
      <Refusal sent={sent} form="ask" words={{}} />
      {packs.length === 0 ? (
        <EmptyState title="No file yet" action={<ButtonLink to="/plans">Plans of SEN Support</ButtonLink>}>
          When you print many plans or letters at once, the file is made here while you go on.
        </EmptyState>
      ) : (
        <ul className="list sheet card">
          {packs.map((pack) => (
            <li key={pack.packId}>
              <Link className="row-link" to={`/packs/${pack.packId}`}>
                {packTitle(pack)}
              </Link>{' '}
              {stateWords[pack.state]}
              <span className="muted">
                , asked for on {dayWords(pack.askedOn)} at {pack.askedAt}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
