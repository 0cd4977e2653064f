import { Form, Link } from 'react-router'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { CheckField } from '#ui/Choices.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { problemOf } from '#ui/FormErrors.tsx'
import { Icon } from '#ui/Icon.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import { problemsIn, Refusal, type Sent } from '#ui/SentForm.tsx'
import { FileWords, type PastFile } from './past-files.view.tsx'
import './retention.css'

/** The files that were ticked, once more, before what they hold is destroyed. */
export function DestroyView({ files, sent }: { files: readonly PastFile[]; sent: Sent | null }) {
  const head = <Link to="/retention">Keeping and destroying files</Link>
  if (files.length === 0)
    return (
      <div className="narrow retention">
        <PageHead eyebrow={head} title="Nothing is ticked" />
        <EmptyState title="Tick at least one file" action={<ButtonLink to="/retention">Back to the list</ButtonLink>}>
          The files that are ticked are shown here once more, before anything is destroyed.
        </EmptyState>
      </div>
    )
  const wrong = problemOf(problemsIn(sent, 'destroy'), 'checked')
  const many = files.length > 1
  return (
    <div className="narrow retention">
      <PageHead
        eyebrow={head}
        title={many ? `Destroy ${files.length} files?` : 'Destroy one file?'}
        lead={`What ${many ? 'they hold' : 'it holds'} is emptied and cannot be had back. What ${many ? 'each was' : 'it was'}, when it went, by whom and under which time stays.`}
      />
      <Refusal sent={sent} form="destroy" words={{}} />
      <Form method="post" action="/retention/destroy" className="sheet card stacked">
        <input type="hidden" name="form" value="destroy" />
        <ul className="list">
          {files.map((file) => (
            <li key={file.fileId}>
              <FileWords file={file} />
              <input type="hidden" name="fileIds" value={file.fileId} />
            </li>
          ))}
        </ul>
        <div id="checked" tabIndex={-1}>
          {wrong && (
            <p className="em">
              <Icon name="s-late" />
              {wrong}
            </p>
          )}
          <CheckField name="checked" label="I have looked: no claim, complaint, appeal or inquiry about these pupils is open" />
        </div>
        <div className="btn-row">
          <Button look="fill">{many ? `Destroy these ${files.length} files` : 'Destroy this file'}</Button>
          <Link to="/retention">
            Leave {many ? 'them' : 'it'} as {many ? 'they are' : 'it is'}
          </Link>
        </div>
      </Form>
    </div>
  )
}
