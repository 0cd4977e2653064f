import { Form, Link } from 'react-router'
import { Button } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { dayWords } from '#ui/dates.ts'
import { DateField, SelectField, TextArea } from '#ui/Fields.tsx'
import { problemOf } from '#ui/FormErrors.tsx'
import { problemsIn, Refusal, type Sent, typedIn } from '#ui/SentForm.tsx'
import { FormHead, TakeOut } from './form-parts.view.tsx'
import { needWords, rankWords } from './words.rules.ts'

interface Need {
  senNeedId: string
  type: string
  rank: number
  startsOn: string | null
  endsOn: string | null
  note: string | null
  withdrawnOn: string | null
}

export interface ChangeNeedsProps {
  about: { pupilId: string; forename: string; surname: string }
  needs: readonly Need[]
  /** The codes of the types that may be recorded today. */
  needTypes: readonly string[]
  today: string
  chosen: string | null
  said: string | null
  sent: Sent | null
}

const words = { type: 'Type', rank: 'Place' }

export function ChangeNeedsView(props: ChangeNeedsProps) {
  const { about, needs, today, chosen, said, sent } = props
  const standing = needs.filter((need) => need.withdrawnOn === null)
  const [now, ended] = [standing.filter((need) => need.endsOn === null), standing.filter((need) => need.endsOn !== null)]
  const wrong = standing.find((need) => need.senNeedId === chosen)
  return (
    <div className="narrow">
      <FormHead about={about} title={wrong ? `Correct: ${needWords(wrong.type)}` : 'Needs'} said={sent ? null : said}>
        What {about.forename} needs help with, in the DfE’s words, most important first.
      </FormHead>
      {(['add', 'correct', 'end', 'withdraw'] as const).map((form) => (
        <Refusal key={form} sent={sent} form={form} words={words} />
      ))}
      {wrong ? (
        <>
          <NeedForm {...props} key={wrong.senNeedId} form="correct" need={wrong} rank={wrong.rank} />
          <TakeOut factId={wrong.senNeedId} about={needWords(wrong.type)}>
            This need should never have been recorded: take it out
          </TakeOut>
        </>
      ) : (
        <>
          {now.length > 0 && <Now needs={now} sent={sent} today={today} />}
          <Card title="Add a need">
            <NeedForm {...props} key={now.length} form="add" need={null} rank={now.length + 1} />
          </Card>
          {ended.length > 0 && (
            <Card title="Ended">
              <ul className="list">
                {ended.map((need) => (
                  <li key={need.senNeedId}>
                    {needWords(need.type)}, until {need.endsOn && dayWords(need.endsOn)}{' '}
                    <Link to={`?correct=${need.senNeedId}`}>
                      Correct<span className="vh"> {needWords(need.type)}</span>
                    </Link>
                  </li>
                ))}
              </ul>
            </Card>
          )}
        </>
      )}
      <p className="btn-row">
        <Link to={`/pupils/${about.pupilId}`}>Back to {about.forename}</Link>
      </p>
    </div>
  )
}

function Now({ needs, sent, today }: { needs: readonly Need[]; sent: Sent | null; today: string }) {
  return (
    <Card title="Now">
      <ul className="list">
        {needs.map((need) => {
          const failed = sent?.form === 'end' && sent.typed['senNeedId'] === need.senNeedId
          return (
            <li key={need.senNeedId}>
              <b>{rankWords(need.rank)}</b>: {needWords(need.type)}
              {need.startsOn && `, since ${dayWords(need.startsOn)}`}
              {need.note && <p className="muted">{need.note}</p>}{' '}
              <Link to={`?correct=${need.senNeedId}`}>
                Correct<span className="vh"> {needWords(need.type)}</span>
              </Link>
              <details open={failed}>
                <summary className="more">
                  End this need<span className="vh">: {needWords(need.type)}</span>
                </summary>
                <Form method="post">
                  <input type="hidden" name="form" value="end" />
                  <input type="hidden" name="senNeedId" value={need.senNeedId} />
                  <label htmlFor={`end-${need.senNeedId}`}>Last day of this need</label>{' '}
                  <input
                    className="inp"
                    type="date"
                    id={`end-${need.senNeedId}`}
                    name="endsOn"
                    max={today}
                    defaultValue={failed ? typedIn(sent, 'end')('endsOn') : today}
                  />{' '}
                  <Button small>End it</Button>
                </Form>
              </details>
            </li>
          )
        })}
      </ul>
    </Card>
  )
}

function NeedForm({
  sent,
  today,
  needTypes,
  form,
  need,
  rank,
}: ChangeNeedsProps & { form: 'add' | 'correct'; need: Need | null; rank: number }) {
  const problems = problemsIn(sent, form)
  const typed = typedIn(sent, form)
  const types = [{ value: '', words: 'Choose a type' }, ...needTypes.map((type) => ({ value: type, words: needWords(type) }))]
  const known = !need || types.some((type) => type.value === need.type)
  const ranks = Array.from({ length: Math.max(4, rank) }, (_, at) => ({ value: String(at + 1), words: rankWords(at + 1) }))
  return (
    <Form method="post">
      <input type="hidden" name="form" value={form} />
      {need && <input type="hidden" name="senNeedId" value={need.senNeedId} />}
      <SelectField
        name="type"
        label="Type of need"
        choices={known || !need ? types : [...types, { value: need.type, words: needWords(need.type) }]}
        value={typed('type', need?.type ?? '')}
        problem={problemOf(problems, 'type')}
      />
      <SelectField
        name="rank"
        label="Place"
        hint="Needs after it move one place down"
        short
        choices={ranks}
        value={typed('rank', String(rank))}
        problem={problemOf(problems, 'rank')}
      />
      <DateField
        name="startsOn"
        label="Identified on (if known)"
        max={today}
        value={typed('startsOn', need?.startsOn ?? '')}
        problem={problemOf(problems, 'startsOn')}
      />
      {need && (
        <DateField
          name="endsOn"
          label="Last day (empty while it lasts)"
          max={today}
          value={typed('endsOn', need.endsOn ?? '')}
          problem={problemOf(problems, 'endsOn')}
        />
      )}
      <TextArea
        name="note"
        label="In plain words"
        hint="For example: finding words, long sentences"
        rows={2}
        value={typed('note', need?.note ?? '')}
        problem={problemOf(problems, 'note')}
      />
      <div className="btn-row">
        <Button look="fill">{form === 'add' ? 'Add this need' : 'Save the correction'}</Button>
        {form === 'correct' && <Link to="?">Cancel</Link>}
      </div>
    </Form>
  )
}
