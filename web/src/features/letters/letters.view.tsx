import { Form, Link } from 'react-router'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { dayWords } from '#ui/dates.ts'
import { DateField, SelectField, TextArea, TextField } from '#ui/Fields.tsx'
import { problemOf } from '#ui/FormErrors.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import { problemsIn, Refusal, type Sent, typedIn } from '#ui/SentForm.tsx'
import { kindWords } from './letter-words.rules.ts'
import type { Kind } from './letters.form.ts'
import { type Address, AlsoByEmail, WhoGetsLetters } from './who-gets.view.tsx'
import './letters.css'

export interface LettersProps {
  about: { pupilId: string; forename: string; surname: string }
  kind: Kind
  lookedAfter: boolean
  addresses: readonly Address[]
  /** Who gets letters when the page was opened, to compare. */
  stand: string
  /** Where it can also go by email; none where no mail server is set. */
  emails: readonly string[]
  draft: { addressee: string; body: string }
  /** A kind as Waymark suggests it, or the id of one of the school's own. */
  choice: string
  language: string
  templates: readonly { templateId: string; name: string; kind: Kind; language: string }[]
  sent: readonly {
    letterId: string
    kind: Kind
    addressee: string
    sentOn: string
    by: string | null
    mail: MailState | null
    mails: number
    copyMail: MailState | null
  }[]
  virtualSchool: { name: string; email: string } | null
  /** Whether a mail server is set. */
  mail: boolean
  today: string
  said: string | null
  answered: Sent | null
}

type MailState = 'waiting' | 'sending' | 'sent' | 'given-up'

/** Only that support began is asked by section 68, and counts for it. */
const toldBy = (kind: Kind): string => {
  if (kind === 'joined') return ', and the family counts as told'
  return kind === 'other' ? '' : ', and it is recorded that the family was told'
}

/** Of several emails the one that went least far is told. */
const mailWords = (state: MailState, mails: number): string => {
  const [one, each] = mails > 1 ? [`one of ${mails} emails`, `${mails} emails`] : ['the email', 'the email']
  if (state === 'sent') return `${each} went out`
  if (state === 'given-up') return `${one} could not be sent: print the letter`
  return state === 'sending' ? `${one} is being sent` : `${one} waits to be sent`
}
const copyWords = {
  waiting: 'the copy for the virtual school head waits to be sent',
  sending: 'the copy for the virtual school head is being sent',
  sent: 'the virtual school head has a copy by email',
  'given-up': 'the copy for the virtual school head could not be sent: print it',
} as const

/** The letter as it is suggested, to read and change; and those that went out. */
export function LettersView(props: LettersProps) {
  const { about, kind, choice, language, draft, lookedAfter, virtualSchool, mail, sent, today, said, answered } = props
  const problems = problemsIn(answered, 'send')
  const typed = typedIn(answered, 'send')
  const newest = sent[0]
  return (
    <div className="narrow">
      <PageHead
        eyebrow={
          <Link to={`/pupils/${about.pupilId}`}>
            {about.forename} {about.surname}
          </Link>
        }
        title="Letters to the family"
        lead="Read it, change what you like. It is kept as it goes out, and stands in the contact log."
      >
        <ButtonLink look="plain" to="../contacts">
          Contact log
        </ButtonLink>
      </PageHead>
      {said === 'letter-kept' && newest && (
        <Notice kind="ok">
          The letter is kept{toldBy(newest.kind)}. <Link to={newest.letterId}>Open it to print</Link>
        </Notice>
      )}
      {lookedAfter && (
        <Notice kind="warn">
          {about.forename} is looked after: a copy goes to the virtual school head
          {virtualSchool && mail ? `, ${virtualSchool.name}, by email when you keep the letter.` : '. Print one more. '}
          {!(virtualSchool && mail) && <Link to="/letters/templates#virtual-school">Keep their address</Link>}
        </Notice>
      )}
      {said === 'addresses-kept' && !answered && <Notice kind="ok">It is kept who gets letters.</Notice>}
      <OtherLetter {...props} />
      <Refusal sent={answered} form="send" words={{}} />
      <Form method="post" className="sheet card" key={`${choice}-${sent.length}`}>
        <h2>{kindWords[kind]}</h2>
        <input type="hidden" name="form" value="send" />
        <input type="hidden" name="kind" value={kind} />
        <input type="hidden" name="language" value={language} />
        <TextField
          name="addressee"
          label="To"
          value={typed('addressee', draft.addressee)}
          problem={problemOf(problems, 'addressee')}
        />
        <TextArea
          name="body"
          label="The letter"
          rows={16}
          value={typed('body', draft.body)}
          problem={problemOf(problems, 'body')}
        />
        <DateField
          name="sentOn"
          label="Goes out on"
          max={today}
          value={typed('sentOn', today)}
          problem={problemOf(problems, 'sentOn')}
        />
        <AlsoByEmail {...props} />
        <div className="btn-row">
          <Button look="fill">Keep it as sent</Button>
        </div>
      </Form>
      <WhoGetsLetters {...props} />
      {sent.length > 0 && (
        <section className="sheet card" aria-labelledby="letters-sent">
          <h2 id="letters-sent">Letters that went out</h2>
          <ul className="list">
            {sent.map((letter) => (
              <li key={letter.letterId}>
                <Link to={letter.letterId}>
                  {kindWords[letter.kind]}, {dayWords(letter.sentOn)}
                </Link>{' '}
                to {letter.addressee}{' '}
                <span className="muted">
                  {[letter.by, letter.mail && mailWords(letter.mail, letter.mails), letter.copyMail && copyWords[letter.copyMail]]
                    .filter(Boolean)
                    .join('; ')}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

/** Another letter to begin with: one that Waymark suggests, or one of the school's own, in the family's language. */
function OtherLetter({ choice, templates }: Pick<LettersProps, 'choice' | 'templates'>) {
  const suggested = (['joined', 'left', 'changed', 'other'] as const).map((value) => ({
    value,
    words: value === 'other' ? 'An empty sheet' : kindWords[value],
  }))
  const own = templates.map(({ templateId, name, language }) => ({
    value: templateId,
    words: `${name}${language === 'en' ? '' : ` (${language})`}, the school’s own`,
  }))
  return (
    <Form method="get" className="filter-row noprint">
      <SelectField key={choice} name="kind" label="Begin with" value={choice} choices={[...own, ...suggested]} />
      <Button>Show this letter</Button>
      <Link className="row-link" to="/letters/templates">
        The school’s own letters
      </Link>
    </Form>
  )
}
