import { Form, Link } from 'react-router'
import { Button } from '#ui/Button.tsx'
import { RadioGroup } from '#ui/Choices.tsx'
import { FileField, TextArea } from '#ui/Fields.tsx'
import { fileHint, fileKinds } from '#ui/FileList.tsx'
import { problemOf } from '#ui/FormErrors.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import { problemsIn, Refusal, type Sent, typedIn } from '#ui/SentForm.tsx'
import { areaWords, isOpen, sourceWords } from './concern-words.rules.ts'
import { areas, sources } from './concerns.form.ts'
import './concerns.css'

export interface RaiseConcernProps {
  about: { pupilId: string; forename: string; surname: string }
  before: readonly { concernId: string; decisions: readonly { decision: Parameters<typeof isOpen>[0] }[] }[]
  /** Whether this person also writes down what families and pupils say. */
  forFamilies: boolean
  sent: Sent | null
}

/** Two boxes and one press: the press says what it is mostly about, and sends it. */
export function RaiseConcernView({ about, before, forFamilies, sent }: RaiseConcernProps) {
  const problems = problemsIn(sent, 'raise')
  const typed = typedIn(sent, 'raise')
  const open = before.filter(({ decisions }) => isOpen(decisions[0]?.decision ?? 'new')).length
  return (
    <div className="narrow">
      <PageHead
        eyebrow={
          <Link to={`/pupils/${about.pupilId}`}>
            {about.forename} {about.surname}
          </Link>
        }
        title={`A concern about ${about.forename}`}
        lead="It goes to the SENCO. Nothing about the pupil’s status changes by it."
      />
      <Refusal sent={sent} form="raise" words={{}} />
      {open > 0 && (
        <p>
          <Link to={`/pupils/${about.pupilId}/concerns`}>
            {open === 1 ? 'One concern is open already' : `${open} concerns are open already`}
          </Link>
          : add yours all the same, it helps to see it from more than one lesson.
        </p>
      )}
      <Form method="post" encType="multipart/form-data" className="sheet card">
        <input type="hidden" name="form" value="raise" />
        {forFamilies && (
          <RadioGroup
            name="source"
            legend="Whose concern is it?"
            value={typed('source') || 'staff'}
            problem={problemOf(problems, 'source')}
            choices={sources.map((value) => ({ value, words: sourceWords[value] }))}
          />
        )}
        <TextArea
          name="seen"
          label="What have you seen?"
          hint="What happens, when, and how often. What goes well belongs here too."
          rows={4}
          value={typed('seen')}
          problem={problemOf(problems, 'seen')}
        />
        <TextArea
          name="tried"
          label="What have you tried, and what came of it?"
          hint="What you changed in your teaching. If nothing yet, leave it empty."
          rows={3}
          value={typed('tried')}
          problem={problemOf(problems, 'tried')}
        />
        <FileField
          name="files"
          label="Something to show, if there is"
          hint={`A piece of work, or your notes. ${fileHint}${problems.length > 0 ? ' Choose it again: browsers do not keep files.' : ''}`}
          multiple
          accept={fileKinds}
          problem={problemOf(problems, 'files')}
        />
        <fieldset className={`field send-as${problemOf(problems, 'area') ? ' bad' : ''}`} id="area" tabIndex={-1}>
          <legend>What is it mostly about? Your choice sends it.</legend>
          {problemOf(problems, 'area') && <p className="em">{problemOf(problems, 'area')}</p>}
          {areas.map((area) => (
            <Button key={area} name="area" value={area} look={area === 'unsure' ? 'plain' : 'default'}>
              {areaWords[area]}
            </Button>
          ))}
        </fieldset>
      </Form>
    </div>
  )
}
