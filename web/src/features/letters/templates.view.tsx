import { Form, Link } from 'react-router'
import { Button } from '#ui/Button.tsx'
import { RadioGroup } from '#ui/Choices.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { SelectField, TextArea, TextField } from '#ui/Fields.tsx'
import { problemOf } from '#ui/FormErrors.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import { problemsIn, Refusal, type Sent, typedIn } from '#ui/SentForm.tsx'
import { letterFields } from './letter-fields.rules.ts'
import { kindWords } from './letter-words.rules.ts'
import { type Kind, kinds, type Language, languages } from './letters.form.ts'
import { VirtualSchool } from './virtual-school.view.tsx'
import './letters.css'

interface Template {
  templateId: string
  name: string
  kind: Kind
  toWhom: 'family' | 'young-person'
  language: Language
  body: string
}

export interface TemplatesProps {
  templates: readonly Template[]
  virtualSchool: { name: string; email: string } | null
  /** The one that a new one begins with. */
  from: string | null
  said: string | null
  sent: Sent | null
}

const saidWords: Readonly<Record<string, string>> = {
  'virtual-school': 'It is kept. Copies go there from now on; with no address they are printed.',
  added: 'The letter is kept, and offered from now on.',
  withdrawn: 'The letter is no longer offered. Those that went out by it stay as they went.',
}

/** Letters in the school's own words and in the languages of its families. */
export function TemplatesView({ templates, virtualSchool, from, said, sent }: TemplatesProps) {
  return (
    <div className="narrow">
      <PageHead
        title="The school’s own letters"
        lead="Your words, offered before Waymark’s. A translation is a letter of its own: have it read by somebody who speaks the language."
      />
      {!sent && said && saidWords[said] && <Notice kind="ok">{saidWords[said]}</Notice>}
      {templates.length === 0 && (
        <EmptyState title="None yet">Waymark suggests a letter for each change of status; write your own below.</EmptyState>
      )}
      {templates.map((template) => (
        <One key={template.templateId} template={template} />
      ))}
      <Write key={`${templates.length}-${from}`} begin={templates.find(({ templateId }) => templateId === from)} sent={sent} />
      <VirtualSchool head={virtualSchool} sent={sent} />
    </div>
  )
}

function One({ template: { templateId, name, kind, toWhom, language, body } }: { template: Template }) {
  return (
    <section className="sheet card" aria-label={name}>
      <h2>{name}</h2>
      <p className="muted">
        {kindWords[kind]}; to {toWhom === 'family' ? 'the family' : 'a young person'}; {languages[language]}
      </p>
      <details>
        <summary className="more">
          Read it<span className="vh">: {name}</span>
        </summary>
        <p className="paper-body" lang={language === 'other' ? undefined : language}>
          {body}
        </p>
      </details>
      <Form method="post" className="link-row">
        <Link className="row-link" to={`?from=${templateId}#body`}>
          Begin a new one with it<span className="vh">: {name}</span>
        </Link>
        <input type="hidden" name="form" value="withdraw" />
        <input type="hidden" name="templateId" value={templateId} />
        <Button small look="plain">
          Offer it no longer<span className="vh">: {name}</span>
        </Button>
      </Form>
    </section>
  )
}

function Write({ begin, sent }: { begin: Template | undefined; sent: Sent | null }) {
  const problems = problemsIn(sent, 'add')
  const typed = typedIn(sent, 'add')
  const of = (name: keyof Template) => ({
    name,
    value: typed(name, begin?.[name] ?? ''),
    problem: problemOf(problems, name),
  })
  return (
    <Form method="post" className="sheet card">
      <h2>Write a letter</h2>
      <Refusal sent={sent} form="add" words={{}} />
      <input type="hidden" name="form" value="add" />
      <TextField {...of('name')} label="Name" hint="Such as Welcome to SEN Support, Polish." />
      <SelectField
        {...of('kind')}
        label="What it is for"
        choices={[{ value: '', words: 'Choose' }, ...kinds.map((value) => ({ value, words: kindWords[value] }))]}
      />
      <RadioGroup
        {...of('toWhom')}
        value={typed('toWhom', begin?.toWhom ?? 'family')}
        legend="Whom it is written to"
        choices={[
          { value: 'family', words: 'The family' },
          { value: 'young-person', words: 'A young person over compulsory school age' },
        ]}
      />
      <SelectField
        {...of('language')}
        value={typed('language', begin?.language ?? 'en')}
        label="Language"
        choices={Object.entries(languages).map(([value, words]) => ({ value, words }))}
      />
      <TextArea
        {...of('body')}
        rows={16}
        label="The letter"
        hint={`These are filled in for each pupil: ${letterFields.map((field) => `{${field}}`).join(' ')}. Begin with {parents}, or “Dear …” is put before it.`}
      />
      <Button look="fill">Keep it</Button>
    </Form>
  )
}
