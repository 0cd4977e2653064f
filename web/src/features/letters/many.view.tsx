import { Form, Link } from 'react-router'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { CheckField } from '#ui/Choices.tsx'
import { dayWords } from '#ui/dates.ts'
import { EmptyState } from '#ui/EmptyState.tsx'
import { DateField, SelectField } from '#ui/Fields.tsx'
import { problemOf } from '#ui/FormErrors.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PackButtons } from '#ui/PackButtons.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import { problemsIn, Refusal, type Sent, typedIn } from '#ui/SentForm.tsx'
import { YearAndClass } from '#ui/YearAndClass.tsx'
import { yearGroupWords } from '#ui/year-groups.ts'
import { kindWords } from './letter-words.rules.ts'
import type { Kind } from './letters.form.ts'
import './letters.css'

interface Line {
  pupilId: string
  forename: string
  surname: string
  year: string | null
  class: string | null
  had: readonly { kind: Kind; sentOn: string }[]
}

export interface ManyProps {
  lines: readonly Line[]
  templates: readonly { templateId: string; name: string; kind: Kind }[]
  choices: { years: readonly string[]; classes: readonly string[] }
  year: string
  group: string
  today: string
  /** Everybody who has had no letter is chosen. */
  choose: boolean
  /** The same list with everybody chosen. */
  query: string
  batch: string | null
  count: number
  /** How many of them also go by email. */
  emailed: number
  /** Whether a mail server is set. */
  mail: boolean
  sent: Sent | null
}

/** The same letter to many families: all of them, or none. */
export function ManyView(props: ManyProps) {
  const { lines, templates, choices, year, group, today, choose, query, batch, count, emailed, mail, sent } = props
  const problems = problemsIn(sent, 'many')
  const typed = typedIn(sent, 'many')
  return (
    <>
      <PageHead
        title="Letters to many"
        lead="Each letter has its own names and days. They are kept as sent and printed as one file; for one to read and change first, open the pupil’s letters."
      >
        <ButtonLink look="plain" to="/packs">
          Files made for you
        </ButtonLink>
        <ButtonLink look="plain" to="/letters/templates">
          The school’s own letters
        </ButtonLink>
      </PageHead>
      {!sent && batch && (
        <Notice kind="ok">
          {count === 1 ? 'One letter is' : `${count} letters are`} kept as sent.{' '}
          {emailed > 0 && `${emailed === 1 ? 'One also goes' : `${emailed} also go`} by email. `}
          <PackButtons
            fields={{ kind: 'letters', batchId: batch }}
            pdf={`Print ${count === 1 ? 'it' : 'them'} (PDF)`}
            word={count === 1 ? 'Word file' : 'Word files'}
          />
        </Notice>
      )}
      <Refusal sent={sent} form="many" words={{}} />
      <YearAndClass choices={choices} year={year} group={group} button="Show" />
      {lines.length === 0 && (
        <EmptyState title="Nobody matches" action={<ButtonLink to="/letters">Show everyone</ButtonLink>}>
          Pupils on the register are listed here with the letters their families have had.
        </EmptyState>
      )}
      {lines.length > 0 && (
        <Form method="post" key={`${batch} ${choose}`}>
          <p>
            <Link to={`/letters?${query}&choose=new`}>Choose everybody who has had no letter</Link>
          </p>
          <div className="scroll sheet card">
            <table className="plain-table block">
              <caption className="vh">Whose families are written to</caption>
              <thead>
                <tr>
                  {['Write', 'Pupil', 'Class', 'Letters they have had'].map((head) => (
                    <th key={head} scope="col">
                      {head}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {lines.map((line) => (
                  <Row key={line.pupilId} line={line} choose={choose} typed={sent ? [sent.typed['pupils'] ?? []].flat() : null} />
                ))}
              </tbody>
            </table>
          </div>
          <div className="sheet card">
            <SelectField
              name="choice"
              label="Which letter"
              value={typed('choice', templates[0]?.templateId ?? 'joined')}
              problem={problemOf(problems, 'choice')}
              choices={[
                ...templates.map(({ templateId, name }) => ({ value: templateId, words: `${name}, the school’s own` })),
                ...(['joined', 'left', 'changed'] as const).map((value) => ({ value, words: kindWords[value] })),
              ]}
            />
            <DateField
              name="sentOn"
              label="Go out on"
              max={today}
              value={typed('sentOn', today)}
              problem={problemOf(problems, 'sentOn')}
            />
            {mail && <CheckField name="byEmail" label="Also by email, to each contact who gets letters" />}
            <Button look="fill">Keep them all as sent</Button>
          </div>
        </Form>
      )}
    </>
  )
}

function Row({ line, typed, choose }: { line: Line; typed: readonly string[] | null; choose: boolean }) {
  const { pupilId, forename, surname, year, class: group, had } = line
  const id = `pupils-${pupilId}`
  return (
    <tr>
      <td>
        <div className="check">
          <input
            type="checkbox"
            id={id}
            name="pupils"
            value={pupilId}
            defaultChecked={typed ? typed.includes(pupilId) : choose && had.length === 0}
          />
          <label htmlFor={id}>
            Write
            <span className="vh">
              {' '}
              to the family of {forename} {surname}
            </span>
          </label>
        </div>
      </td>
      <th scope="row">
        <Link to={`/pupils/${pupilId}/letters`}>
          {forename} {surname}
        </Link>
      </th>
      <td data-label="Class">{[year && yearGroupWords(year), group].filter(Boolean).join(', ')}</td>
      <td data-label="Letters they have had">
        {had.map(({ kind, sentOn }) => `${kindWords[kind]}, ${dayWords(sentOn)}`).join('; ') || 'None'}
      </td>
    </tr>
  )
}
