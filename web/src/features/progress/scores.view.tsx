import { Form } from 'react-router'
import { Button } from '#ui/Button.tsx'
import { dayWords } from '#ui/dates.ts'
import { EmptyState } from '#ui/EmptyState.tsx'
import { DateField, TextArea, TextField } from '#ui/Fields.tsx'
import { problemOf } from '#ui/FormErrors.tsx'
import { PupilHead } from '#ui/PupilHead.tsx'
import { ScoreLine } from '#ui/ScoreLine.tsx'
import { ScrollBox } from '#ui/ScrollBox.tsx'
import { problemsIn, Refusal, type Sent, typedIn } from '#ui/SentForm.tsx'
import './progress.css'

interface Screener {
  screenerId: string
  tool: string
  takenOn: string
  standardScore: number | null
  ageMonths: number | null
  note: string | null
  by: string | null
}

export interface ScoresProps {
  about: { pupilId: string; forename: string; surname: string }
  screeners: readonly Screener[]
  reached: readonly { dropId: string; drop: string; takenOn: string; subject: string; shown: string }[]
  mayRecord: boolean
  today: string
  said: string | null
  sent: Sent | null
}

const saidWords: Readonly<Record<string, string>> = {
  added: 'The score is recorded.',
  withdrawn: 'The score is taken out.',
}

const ageWords = (months: number): string => `${Math.floor(months / 12)} years ${months % 12} months`

/** What standardised tests and the school's own marks say of a pupil over time. */
export function ScoresView({ about, screeners, reached, mayRecord, today, said, sent }: ScoresProps) {
  const tools = [...new Set(screeners.map(({ tool }) => tool))]
  return (
    <div className="narrow">
      <PupilHead
        about={about}
        title="Scores and marks"
        lead="What tests and marks say. They are one part of the picture: what the pupil, the family and the teachers see is the rest."
        said={sent || !said ? null : saidWords[said]}
      />
      {screeners.length === 0 && reached.length === 0 && (
        <EmptyState title="No scores yet">
          Screeners, standardised tests and the school’s own marks stand here over time.
        </EmptyState>
      )}
      <Refusal sent={sent} form="withdraw" words={{}} />
      {tools.map((tool) => (
        <Tool key={tool} tool={tool} taken={screeners.filter((one) => one.tool === tool)} mayRecord={mayRecord} />
      ))}
      {reached.length > 0 && <Reached reached={reached} />}
      {mayRecord && <Add key={screeners.length} today={today} sent={sent} tools={tools} />}
    </div>
  )
}

function Tool({ tool, taken, mayRecord }: { tool: string; taken: readonly Screener[]; mayRecord: boolean }) {
  const scored = taken.flatMap(({ takenOn, standardScore }) =>
    standardScore === null ? [] : [{ on: takenOn, value: standardScore }],
  )
  return (
    <section className="sheet card" aria-label={tool}>
      <h2>{tool}</h2>
      {scored.length > 0 && <ScoreLine what={tool} seen={scored} />}
      <table className="plain-table block">
        <caption className="vh">{tool}</caption>
        <thead>
          <tr>
            <th scope="col">Taken on</th>
            <th scope="col">Standardised score</th>
            <th scope="col">Age equivalent</th>
            <th scope="col">Note</th>
            {mayRecord && (
              <th scope="col" className="noprint">
                <span className="vh">Take out</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {taken.map((one) => (
            <tr key={one.screenerId}>
              <th scope="row">{dayWords(one.takenOn)}</th>
              <td data-label="Standardised score">{one.standardScore ?? 'not given'}</td>
              <td data-label="Age equivalent">{one.ageMonths === null ? 'not given' : ageWords(one.ageMonths)}</td>
              <td data-label="Note">
                {one.note}
                {one.by && <span className="muted"> ({one.by})</span>}
              </td>
              {mayRecord && (
                <td className="noprint">
                  <Form method="post">
                    <input type="hidden" name="form" value="withdraw" />
                    <input type="hidden" name="screenerId" value={one.screenerId} />
                    <Button small look="plain">
                      Take out<span className="vh"> the score of {dayWords(one.takenOn)}</span>
                    </Button>
                  </Form>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** Marks of the school, a line for each subject and a column for each file. */
function Reached({ reached }: Pick<ScoresProps, 'reached'>) {
  const drops = [...new Map(reached.map(({ dropId, drop, takenOn }) => [dropId, { dropId, drop, takenOn }])).values()]
  const subjects = [...new Set(reached.map(({ subject }) => subject))]
  const mark = (subject: string, dropId: string) =>
    reached.find((one) => one.subject === subject && one.dropId === dropId)?.shown ?? 'none'
  return (
    <section className="sheet card" aria-labelledby="reached">
      <h2 id="reached">The school’s marks</h2>
      <ScrollBox label="Marks by subject and file">
        <table className="plain-table">
          <caption className="vh">Marks by subject and file</caption>
          <thead>
            <tr>
              <th scope="col">Subject</th>
              {drops.map(({ dropId, drop, takenOn }) => (
                <th scope="col" key={dropId}>
                  {drop}
                  <span className="muted"> {dayWords(takenOn)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {subjects.map((subject) => (
              <tr key={subject}>
                <th scope="row">{subject}</th>
                {drops.map(({ dropId }) => (
                  <td key={dropId}>{mark(subject, dropId)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </section>
  )
}

function Add({ today, sent, tools }: { today: string; sent: Sent | null; tools: readonly string[] }) {
  const problems = problemsIn(sent, 'add')
  const typed = typedIn(sent, 'add')
  const of = (name: string) => ({ name, value: typed(name), problem: problemOf(problems, name) })
  return (
    <Form method="post" className="sheet card noprint">
      <h2>Record a score</h2>
      <Refusal sent={sent} form="add" words={{}} />
      <input type="hidden" name="form" value="add" />
      <TextField
        {...of('tool')}
        value={typed('tool', tools[0] ?? '')}
        label="Test or screener"
        hint="As it is called in the school, so that scores of the same one stand together."
      />
      <DateField {...of('takenOn')} value={typed('takenOn', today)} label="Taken on" max={today} />
      <TextField
        {...of('standardScore')}
        label="Standardised score"
        hint="From 40 to 160; 100 is the middle."
        inputMode="numeric"
        short
      />
      <TextField {...of('ageYears')} label="Age equivalent: years" inputMode="numeric" short />
      <TextField {...of('ageMonths')} label="and months" inputMode="numeric" short />
      <TextArea {...of('note')} label="Note" rows={2} />
      <Button look="fill">Record it</Button>
    </Form>
  )
}
