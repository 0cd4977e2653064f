import { Form } from 'react-router'
import { Button } from '#ui/Button.tsx'
import { FileField, SelectField, TextField } from '#ui/Fields.tsx'
import { type FileLine, FileList, fileHint, fileKinds } from '#ui/FileList.tsx'
import { problemOf } from '#ui/FormErrors.tsx'
import { problemsIn, Refusal, type Sent, typedIn } from '#ui/SentForm.tsx'

interface Props {
  concern: { files: readonly FileLine[] }
  mayRemove: boolean
  sent: Sent | null
}

/** What stands beside a concern to look at, more of it, and taking one out. */
export function ConcernFiles({ concern: { files }, mayRemove, sent }: Props) {
  const problems = problemsIn(sent, 'add-files')
  const there = files.filter(({ destroyedOn }) => destroyedOn === null)
  return (
    <section className="sheet card" aria-labelledby="files-head">
      <h2 id="files-head">Files</h2>
      {files.length === 0 && <p className="muted">Nothing to show yet.</p>}
      <FileList files={files} at="files" />
      <details open={problems.length > 0} className="noprint">
        <summary className="more">Add files</summary>
        <Refusal sent={sent} form="add-files" words={{}} />
        <Form method="post" encType="multipart/form-data" key={files.length}>
          <input type="hidden" name="form" value="add-files" />
          <FileField
            name="files"
            label="Files"
            hint={fileHint}
            multiple
            accept={fileKinds}
            problem={problemOf(problems, 'files')}
          />
          <Button>Keep them</Button>
        </Form>
      </details>
      {mayRemove && there.length > 0 && <RemoveFile files={there} sent={sent} />}
    </section>
  )
}

function RemoveFile({ files, sent }: { files: readonly FileLine[]; sent: Sent | null }) {
  const problems = problemsIn(sent, 'remove-file')
  const typed = typedIn(sent, 'remove-file')
  return (
    <details open={problems.length > 0} className="noprint">
      <summary className="more">Take a file out</summary>
      <Refusal sent={sent} form="remove-file" words={{}} />
      <Form method="post" key={files.length}>
        <input type="hidden" name="form" value="remove-file" />
        <SelectField
          name="fileId"
          label="File"
          hint="What it holds is erased and cannot be had back. That it was here, and why it went, stays."
          value={typed('fileId')}
          problem={problemOf(problems, 'fileId')}
          choices={files.map(({ fileId, name }) => ({ value: fileId, words: name }))}
        />
        <TextField name="because" label="Why" value={typed('because')} problem={problemOf(problems, 'because')} />
        <Button look="plain">Erase it</Button>
      </Form>
    </details>
  )
}

/** A concern that was raised by mistake, about somebody else, or twice. */
export function TakeOut({ sent }: { sent: Sent | null }) {
  const problems = problemsIn(sent, 'withdraw')
  return (
    <details open={problems.length > 0} className="noprint take-out">
      <summary className="more">Raised by mistake?</summary>
      <Refusal sent={sent} form="withdraw" words={{}} />
      <Form method="post" className="sheet card">
        <input type="hidden" name="form" value="withdraw" />
        <TextField
          name="why"
          label="Why it is taken out"
          hint="It leaves the board, and its files are erased. A concern that came to nothing is not a mistake: decide “No action” instead."
          value={typedIn(sent, 'withdraw')('why')}
          problem={problemOf(problems, 'why')}
        />
        <Button look="plain">Take it out</Button>
      </Form>
    </details>
  )
}
