import { Link } from 'react-router'
import { ButtonLink } from '#ui/Button.tsx'
import { dayWords } from '#ui/dates.ts'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import { type PastFile, PastFiles } from './past-files.view.tsx'
import { type From, type Kind, kindWords, oneWords, yearsWords } from './retention.rules.ts'
import './retention.css'

export interface RetentionProps {
  counts: readonly { kind: Kind; files: number; past: number; nextYear: number; held: number; onRoll: number }[]
  keepings: readonly { kind: Kind; years: number; from: From; ruleId: string | null }[]
  past: readonly PastFile[]
  destroyed: readonly {
    fileId: string
    forename: string
    surname: string
    kind: Kind
    keptOn: string
    years: number
    from: From
    until: string
    destroyedOn: string
    by: string | null
  }[]
  today: string
  /** Whether this person may open the records that the files stand beside. */
  opens: boolean
  said: string | null
  count: number
}

/** What is kept for how long, what has passed its time, and what was destroyed. */
export function RetentionView({ counts, keepings, past, destroyed, opens, said, count }: RetentionProps) {
  return (
    <div className="retention">
      <PageHead
        title="Keeping and destroying files"
        lead="Files beside pupils’ records, and until when each is kept. Nothing is destroyed by itself: somebody looks, and says so."
      >
        <ButtonLink to="/retention/schedule">How long each kind is kept</ButtonLink>
        <ButtonLink look="plain" to="/retention/holds">
          Holds
        </ButtonLink>
      </PageHead>
      {said === 'destroyed' && (
        <Notice kind="ok">
          {count === 1 ? 'One file is' : `${count} files are`} destroyed. What {count === 1 ? 'it was' : 'they were'} stands
          below.
        </Notice>
      )}
      <Counts counts={counts} keepings={keepings} />
      {past.length === 0 ? (
        <EmptyState title="No file has passed its time">
          Once a file’s time has passed, its pupil has left and nothing is held, it is listed here for somebody to look at.
        </EmptyState>
      ) : (
        <PastFiles files={past} opens={opens} more={counts.reduce((sum, one) => sum + one.past, 0) - past.length} />
      )}
      <Destroyed files={destroyed} />
      <p className="muted">
        This is about files. What was written in Waymark itself is not destroyed here. A copy in a backup goes when that backup
        does: ask whoever keeps the backups.
      </p>
    </div>
  )
}

function Counts({ counts, keepings }: Pick<RetentionProps, 'counts' | 'keepings'>) {
  const heads = ['Kind', 'Kept for', 'Files', 'Past their time', 'Within the next year', 'Held', 'Past it, pupil on roll']
  return (
    <div className="sheet card">
      <table className="plain-table block">
        <caption>
          <h2>Files by kind</h2>
        </caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {keepings.map(({ kind, years, from, ruleId }) => {
            const of = counts.find((one) => one.kind === kind)
            return (
              <tr key={kind}>
                <th scope="row">{kindWords[kind]}</th>
                <td data-label={heads[1]}>
                  {yearsWords(years, from)}
                  {ruleId === null && <span className="muted"> (not checked yet)</span>}
                </td>
                {[of?.files, of?.past, of?.nextYear, of?.held, of?.onRoll].map((number, at) => (
                  <td key={heads[at + 2]} data-label={heads[at + 2]}>
                    {number ?? 0}
                  </td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

function Destroyed({ files }: { files: RetentionProps['destroyed'] }) {
  if (files.length === 0) return null
  return (
    <section className="sheet card" aria-labelledby="destroyed">
      <h2 id="destroyed">Destroyed</h2>
      <ul className="list">
        {files.map((file) => (
          <li key={file.fileId}>
            {oneWords[file.kind]} of {file.forename} {file.surname}, kept on {dayWords(file.keptOn)}{' '}
            <span className="muted">
              Destroyed on {dayWords(file.destroyedOn)}
              {file.by && ` by ${file.by}`}; to be kept until {dayWords(file.until)} ({yearsWords(file.years, file.from)})
            </span>
          </li>
        ))}
      </ul>
      {files.length === 100 && (
        <p>
          These are the latest 100. Earlier ones stand in the <Link to="/log">access log</Link>.
        </p>
      )}
    </section>
  )
}
