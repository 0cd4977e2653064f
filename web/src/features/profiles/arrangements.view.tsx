import { Form, Link } from 'react-router'
import { Button } from '#ui/Button.tsx'
import { dayWords } from '#ui/dates.ts'
import { DateField, SelectField, TextField } from '#ui/Fields.tsx'
import { problemOf } from '#ui/FormErrors.tsx'
import { problemsIn, Refusal, type Sent, typedIn } from '#ui/SentForm.tsx'
import { arrangementState, type Form8, form8s, form8Words } from './kinds.rules.ts'

export interface ArrangementsProps {
  arrangements: readonly {
    arrangementId: string
    says: string
    evidence: string | null
    form8: Form8
    approvedOn: string | null
    expiresOn: string | null
  }[]
  series: readonly { name: string; applyBy: string }[]
  may: boolean
  today: string
  sent: Sent | null
}

/** What is allowed in lessons and exams, on what evidence, until when. */
export function Arrangements({ arrangements, series, may, today, sent }: ArrangementsProps) {
  return (
    <section className="sheet card" aria-labelledby="arrangements">
      <h2 id="arrangements">Adjustments and access arrangements</h2>
      {arrangements.length === 0 && <p className="muted">None recorded.</p>}
      {arrangements.length > 0 && (
        <ul className="list">
          {arrangements.map((one) => (
            <li key={one.arrangementId}>
              <b>{one.says}</b>. {arrangementState(one, today)}
              {one.approvedOn && `, approved on ${dayWords(one.approvedOn)}`}
              {one.expiresOn && `, until ${dayWords(one.expiresOn)}`}.
              {one.evidence && <p className="muted said-words">Normal way of working: {one.evidence}</p>}
              {may && (
                <Form method="post" className="noprint">
                  <input type="hidden" name="form" value="take-out" />
                  <input type="hidden" name="arrangementId" value={one.arrangementId} />
                  <Button small look="plain">
                    Take out<span className="vh">: {one.says}</span>
                  </Button>
                </Form>
              )}
            </li>
          ))}
        </ul>
      )}
      {series.length > 0 && <p>Apply by: {series.map(({ name, applyBy }) => `${dayWords(applyBy)} for ${name}`).join('; ')}.</p>}
      {may && (
        <p className="noprint">
          <Link to="/exam-series">{series.length > 0 ? 'Exam series' : 'Enter the days to apply by'}</Link>
        </p>
      )}
      {may && <Add key={arrangements.length} sent={sent} today={today} />}
    </section>
  )
}

function Add({ sent, today }: { sent: Sent | null; today: string }) {
  const problems = problemsIn(sent, 'arrangement')
  const typed = typedIn(sent, 'arrangement')
  const of = (name: string) => ({ name, value: typed(name), problem: problemOf(problems, name) })
  return (
    <details className="noprint" open={problems.length > 0}>
      <summary className="more">Record an arrangement</summary>
      <Form method="post">
        <Refusal sent={sent} form="arrangement" words={{}} />
        <input type="hidden" name="form" value="arrangement" />
        <TextField {...of('says')} label="The arrangement" hint="Such as: 25% extra time, a reader, a quiet room, a laptop" />
        <TextField {...of('evidence')} label="What shows that it is the normal way of working" />
        <SelectField
          {...of('form8')}
          value={typed('form8', 'not-needed')}
          label="Form 8"
          choices={form8s.map((value) => ({ value, words: form8Words[value] }))}
        />
        <DateField {...of('approvedOn')} label="Approved on" max={today} />
        <DateField {...of('expiresOn')} label="Until" />
        <Button small>Record it</Button>
      </Form>
    </details>
  )
}
