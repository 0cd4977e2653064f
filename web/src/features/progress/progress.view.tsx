import { Form, Link } from 'react-router'
import { Button } from '#ui/Button.tsx'
import { dayWords } from '#ui/dates.ts'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import { PrintButton } from '#ui/PrintButton.tsx'
import type { Sent } from '#ui/SentForm.tsx'
import { yearGroupWords } from '#ui/year-groups.ts'
import { BringIn, SetScale } from './progress-forms.view.tsx'
import './progress.css'

interface Drop {
  dropId: string
  name: string
  takenOn: string
  state: 'uploaded' | 'kept' | 'withdrawn'
  pupils: number
  subjects: readonly string[]
}
interface Listed {
  pupilId: string
  name: string
  year: string
  class: string | null
  status: 'N' | 'K' | 'E' | 'W'
  gained: number
  expected: number
  attendance: number | null
}

export interface ProgressProps {
  scale: { grades: readonly string[]; expectedAYear: number } | null
  drops: readonly Drop[]
  between: { before: Drop; now: Drop } | null
  less: readonly Listed[]
  asPeers: readonly Listed[]
  compared: number
  mayBringIn: boolean
  today: string
  said: string | null
  sent: Sent | null
}

const saidWords: Readonly<Record<string, string>> = {
  'scale-set': 'The scale is kept. Files that come from now on are read by it.',
  kept: 'The marks are kept.',
  withdrawn: 'The file is out of use, with all its marks.',
}

/** What the last two files of marks say to look at: prompts for people, never decisions. */
export function ProgressView({ scale, drops, between, less, asPeers, compared, mayBringIn, today, said, sent }: ProgressProps) {
  return (
    <>
      <PageHead
        title="Progress"
        lead="Marks and attendance, a file at a time. The lists are for people to look at: slow progress or low attainment alone says nothing about special educational needs, and nothing here changes a status."
      >
        {between && <PrintButton />}
      </PageHead>
      {!sent && said && saidWords[said] && <Notice kind="ok">{saidWords[said]}</Notice>}
      {!between && (
        <EmptyState title="Nothing to compare yet">
          {scale
            ? 'Two files of attainment, from two different days, show who has come how far.'
            : 'First say what scale the school uses; then bring in two files of marks from two different days.'}
        </EmptyState>
      )}
      {between && (
        <>
          <p className="progress-between">
            From <b>{between.before.name}</b> ({dayWords(between.before.takenOn)}) to <b>{between.now.name}</b> (
            {dayWords(between.now.takenOn)}), in the subjects that both have: {compared} pupils compared.
          </p>
          <List
            id="less"
            title="Less progress than expected, and no SEN support"
            lead="What high-quality teaching has been tried? A teacher can raise a concern; attendance, language and what happens at home belong to the picture."
            none="Nobody has come less far than expected."
            pupils={less}
          />
          <List
            id="as-peers"
            title="On SEN Support, and progressing as peers do"
            lead="Is the support still different from or additional to what everybody gets? It may be what keeps the progress going."
            none="Nobody on SEN Support is at or above the middle of their year with the expected progress, or a year has fewer than six peers to compare with."
            pupils={asPeers}
          />
        </>
      )}
      <Drops drops={drops} mayBringIn={mayBringIn} />
      {mayBringIn && scale && <BringIn key={drops.length} today={today} sent={sent} />}
      {mayBringIn && <SetScale scale={scale} sent={sent} />}
    </>
  )
}

const steps = (points: number): string => String(Math.round(points * 10) / 10)

function List({
  id,
  title,
  lead,
  none,
  pupils,
}: {
  id: string
  title: string
  lead: string
  none: string
  pupils: readonly Listed[]
}) {
  return (
    <section className="sheet card" aria-labelledby={id}>
      <h2 id={id}>
        {title} ({pupils.length})
      </h2>
      <p className="muted">{lead}</p>
      {pupils.length === 0 && <p>{none}</p>}
      {pupils.length > 0 && (
        <table className="plain-table block">
          <caption className="vh">{title}</caption>
          <thead>
            <tr>
              <th scope="col">Pupil</th>
              <th scope="col">Year and class</th>
              <th scope="col">Came on by</th>
              <th scope="col">Expected</th>
              <th scope="col">Attendance</th>
            </tr>
          </thead>
          <tbody>
            {pupils.map((one) => (
              <tr key={one.pupilId}>
                <th scope="row">
                  <Link className="row-link" to={`/pupils/${one.pupilId}/scores`}>
                    {one.name}
                  </Link>
                </th>
                <td data-label="Year and class">
                  {[one.year && yearGroupWords(one.year), one.class].filter(Boolean).join(', ')}
                </td>
                <td data-label="Came on by">{steps(one.gained)}</td>
                <td data-label="Expected">{steps(one.expected)}</td>
                <td data-label="Attendance">{one.attendance === null ? 'not known' : `${steps(one.attendance)}%`}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

function Drops({ drops, mayBringIn }: { drops: readonly Drop[]; mayBringIn: boolean }) {
  if (drops.length === 0) return null
  return (
    <section className="sheet card noprint" aria-labelledby="drops">
      <h2 id="drops">Files of marks</h2>
      <ul className="drop-list">
        {drops.map(({ dropId, name, takenOn, state, pupils, subjects }) => (
          <li key={dropId}>
            <p>
              <b>{name}</b>, {dayWords(takenOn)}.{' '}
              {state === 'uploaded' ? 'Not kept yet.' : `${pupils} pupils: ${subjects.join(', ')}.`}
            </p>
            {mayBringIn && (
              <Form method="post" className="link-row">
                {state === 'uploaded' && (
                  <Link className="row-link" to={`/progress/${dropId}`}>
                    Look at it and keep it<span className="vh"> ({name})</span>
                  </Link>
                )}
                <input type="hidden" name="form" value="withdraw" />
                <input type="hidden" name="dropId" value={dropId} />
                <Button small look="plain">
                  Take it out of use<span className="vh"> ({name})</span>
                </Button>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
