import { Form, Link } from 'react-router'
import { Button } from '#ui/Button.tsx'
import { dayWords } from '#ui/dates.ts'
import { EmptyState } from '#ui/EmptyState.tsx'
import { DateField, SelectField, TextArea, TextField } from '#ui/Fields.tsx'
import { problemOf } from '#ui/FormErrors.tsx'
import { PupilHead } from '#ui/PupilHead.tsx'
import { problemsIn, Refusal, type Sent, typedIn } from '#ui/SentForm.tsx'
import { type How, hows } from './letters.form.ts'
import './letters.css'

export interface ContactsProps {
  about: { pupilId: string; forename: string; surname: string }
  entries: readonly {
    contactId: string | null
    letterId: string | null
    happenedOn: string
    how: How | 'letter' | 'told'
    who: string
    says: string
    by: string | null
  }[]
  people: readonly string[]
  opensLetters: boolean
  today: string
  said: string | null
  sent: Sent | null
}

const howWords: Readonly<Record<How | 'letter' | 'told', string>> = {
  call: 'Telephone call',
  email: 'Email',
  message: 'Message',
  conversation: 'Conversation',
  visit: 'Visit at home',
  other: 'Contact',
  letter: 'Letter',
  told: 'Told',
}

const saidWords: Readonly<Record<string, string>> = {
  added: 'It is written down.',
  withdrawn: 'The entry is taken out.',
}

/** What was said and sent to a family, newest first. Letters stand here by themselves. */
export function ContactsView({ about, entries, people, opensLetters, today, said, sent }: ContactsProps) {
  return (
    <div className="narrow">
      <PupilHead
        about={about}
        title="Contact log"
        lead="What was said with the family between meetings. Letters stand here by themselves."
        said={sent || !said ? null : saidWords[said]}
      />
      <Write key={entries.length} people={people} today={today} sent={sent} />
      <Refusal sent={sent} form="withdraw" words={{}} />
      {entries.length === 0 && (
        <EmptyState title="Nothing yet">Calls, messages and conversations stand here, with the letters that went out.</EmptyState>
      )}
      <ol className="contact-log">
        {entries.map((one) => (
          <li key={one.contactId ?? one.letterId ?? `${one.happenedOn} ${one.says}`} className="sheet card">
            <p>
              <b>{howWords[one.how]}</b>
              {one.who && ` with ${one.who}`}, {dayWords(one.happenedOn)}
              {one.by && <span className="muted">, {one.by}</span>}
            </p>
            <p className="said-words">{one.says}</p>
            {one.letterId && opensLetters && (
              <Link className="row-link" to={`/pupils/${about.pupilId}/letters/${one.letterId}`}>
                Open the letter<span className="vh"> of {dayWords(one.happenedOn)}</span>
              </Link>
            )}
            {one.contactId && (
              <Form method="post" className="noprint">
                <input type="hidden" name="form" value="withdraw" />
                <input type="hidden" name="contactId" value={one.contactId} />
                <Button small look="plain">
                  Take it out<span className="vh">: {dayWords(one.happenedOn)}</span>
                </Button>
              </Form>
            )}
          </li>
        ))}
      </ol>
    </div>
  )
}

function Write({ people, today, sent }: Pick<ContactsProps, 'people' | 'today' | 'sent'>) {
  const problems = problemsIn(sent, 'add')
  const typed = typedIn(sent, 'add')
  const of = (name: string, first = '') => ({ name, value: typed(name, first), problem: problemOf(problems, name) })
  return (
    <Form method="post" className="sheet card noprint">
      <h2>Write down what was said</h2>
      <Refusal sent={sent} form="add" words={{}} />
      <input type="hidden" name="form" value="add" />
      <TextArea {...of('says')} label="What was said" />
      <SelectField {...of('how', 'call')} label="How" choices={hows.map((value) => ({ value, words: howWords[value] }))} />
      <TextField {...of('who', people[0])} label="With whom" />
      <DateField {...of('happenedOn', today)} label="On" max={today} />
      <Button look="fill">Write it down</Button>
    </Form>
  )
}
