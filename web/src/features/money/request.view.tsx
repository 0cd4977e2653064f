import { ButtonLink } from '#ui/Button.tsx'
import { dayWords } from '#ui/dates.ts'
import { PupilHead } from '#ui/PupilHead.tsx'
import { type SumsShown, SumsTable } from './money-parts.view.tsx'
import { poundsWords } from './pounds.rules.ts'
import { workedOutAt } from './worked-out.rules.ts'
import './money.css'

interface RequestProps {
  about: { pupilId: string; forename: string; surname: string }
  figures: {
    madeOn: string
    span: { from: string; to: string }
    lines: readonly { groupId: string; provision: string; group: string; staff: readonly string[]; sums: { cost: SumsShown } }[]
    position: SumsShown & { threshold: number; schoolShare: number; claim: number; received: number; shortfall: number }
  }
  sessions: number
  said: string | null
}

/** A request as it was made, and its two files. */
export function RequestView({ about, figures, sessions, said }: RequestProps) {
  const { span, madeOn, lines, position } = figures
  const rows = [
    ['Forecast', position.forecast],
    ['Threshold', position.threshold],
    ['The school pays', position.schoolShare],
    ['Claim', position.claim],
    ['Top-up received', position.received],
    ['Shortfall', position.shortfall],
  ] as const
  return (
    <div className="narrow money">
      <PupilHead
        about={about}
        title="Request for top-up"
        lead={`${dayWords(span.from)} to ${dayWords(span.to)}, as it was on ${dayWords(madeOn)}.`}
        above={{ to: `/pupils/${about.pupilId}/money`, title: 'Money' }}
        said={said === 'made' ? 'The request is made and kept. Save its files and send them to the authority.' : null}
      >
        <ButtonLink look="fill" to="pdf" download>
          PDF
        </ButtonLink>
        <ButtonLink to="xlsx" download>
          Workbook (XLSX)
        </ButtonLink>
      </PupilHead>
      <section className="sheet card" aria-labelledby="sums">
        <h2 id="sums">What is asked for</h2>
        <dl className="dl money-standing">
          {rows.map(([name, pence]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <b>{poundsWords(pence)}</b>
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <section className="sheet card" aria-labelledby="lines">
        <h2 id="lines">Line by line</h2>
        <SumsTable
          caption="The sum of each line is that of its sessions"
          first="Provision"
          whole={position}
          rows={lines.map(({ groupId, provision, group, sums }) => ({
            key: groupId,
            words: `${provision}, ${group}`,
            cost: sums.cost,
            to: workedOutAt(groupId, span, about.pupilId),
          }))}
        />
        <p className="muted">The {sessions} sessions and things bought behind these sums are listed in both files.</p>
      </section>
    </div>
  )
}
