import { Form, Link } from 'react-router'
import { Button } from '#ui/Button.tsx'
import { dayWords } from '#ui/dates.ts'
import { problemOf } from '#ui/FormErrors.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import { problemsIn, Refusal, type Sent, typedIn } from '#ui/SentForm.tsx'
import { type From, fromWords, type Kind, kindWords, yearsWords } from './retention.rules.ts'
import './retention.css'

interface Line {
  kind: Kind
  years: number
  from: From
  ruleId: string | null
  because: string | null
  changedOn: string | null
  by: string | null
  standard: { years: number; from: From; source: string; basis: 'secondary' | 'local'; note: string }
}

export interface ScheduleProps {
  lines: readonly Line[]
  said: string | null
  sent: Sent | null
}

/** How long each kind of file is kept, by what the school says or, until it does, by what lists for schools say. */
export function ScheduleView({ lines, said, sent }: ScheduleProps) {
  return (
    <div className="narrow retention">
      <PageHead
        eyebrow={<Link to="/retention">Keeping and destroying files</Link>}
        title="How long each kind is kept"
        lead="No law gives these years. The school decides, with its data protection officer. The last school a pupil went to answers for the file."
      />
      {!sent && said === 'changed' && (
        <Notice kind="ok">It is kept. Every file of this kind is counted by it from now on; nothing was destroyed.</Notice>
      )}
      {lines.map((line) => (
        <OneKind key={line.kind} line={line} sent={sent?.form === line.kind ? sent : null} />
      ))}
    </div>
  )
}

function OneKind({ line, sent }: { line: Line; sent: Sent | null }) {
  const { kind, years, from, ruleId, because, changedOn, by, standard } = line
  return (
    <section className="sheet card" aria-labelledby={`kind-${kind}`}>
      <h2 id={`kind-${kind}`}>{kindWords[kind]}</h2>
      <p>
        <b>{yearsWords(years, from)}</b>
      </p>
      {ruleId && changedOn ? (
        <p className="said-words">
          The school’s own, since {dayWords(changedOn)}
          {by && `, by ${by}`}: {because}
        </p>
      ) : (
        <Notice kind="warn">
          <b>Not checked yet.</b> Nobody has read the source itself against this. Ask your data protection officer, then say below
          what the school does.
        </Notice>
      )}
      <p className="muted">
        {ruleId && `Until the school said otherwise: ${yearsWords(standard.years, standard.from)}. `}
        {standard.source} {standard.note}
      </p>
      <Change line={line} sent={sent} />
    </section>
  )
}

/** The fields of every kind stand on one page, so each id ends in its kind. */
function Change({ line: { kind, years, from, ruleId }, sent }: { line: Line; sent: Sent | null }) {
  const problems = problemsIn(sent, kind)
  const typed = typedIn(sent, kind)
  const wrong = (name: string) => {
    const says = problemOf(problems, name)
    return says && <span className="em">{says}</span>
  }
  const id = (name: string) => `${name}-${kind}`
  const there = problems.map((one) => ({ ...one, field: one.field && id(one.field) }))
  const shown: Sent | null = sent && problems.length > 0 ? { ...sent, refusal: { kind: 'not-valid', problems: there } } : sent
  return (
    <details open={sent !== null}>
      <summary className="more">
        Keep them for another time<span className="vh">: {kindWords[kind]}</span>
      </summary>
      <Refusal sent={shown} form={kind} words={{ years: 'Kept for', because: 'Why' }} />
      <Form method="post" className="stacked" key={ruleId}>
        <input type="hidden" name="kind" value={kind} />
        <input type="hidden" name="seen" value={ruleId ?? ''} />
        <label htmlFor={id('years')}>Years</label>
        {wrong('years')}
        <input className="inp" inputMode="numeric" id={id('years')} name="years" defaultValue={typed('years', String(years))} />
        <label htmlFor={id('from')}>Counted from</label>
        <span className="sel">
          <select id={id('from')} name="from" defaultValue={typed('from', from)}>
            {(['birth', 'leaving'] as const).map((one) => (
              <option key={one} value={one}>
                {fromWords[one]}
              </option>
            ))}
          </select>
        </span>
        <label htmlFor={id('because')}>Why</label>
        {wrong('because')}
        <textarea className="inp" rows={2} id={id('because')} name="because" defaultValue={typed('because')} />
        <Button>Keep this</Button>
      </Form>
    </details>
  )
}
