import { Form, Link } from 'react-router'
import { Button } from '#ui/Button.tsx'
import { dayWords } from '#ui/dates.ts'
import { sizeWords } from '#ui/FileList.tsx'
import { type From, type Kind, mediaWords, oneWords, yearsWords } from './retention.rules.ts'

export interface PastFile {
  fileId: string
  pupilId: string
  surname: string
  forename: string
  bornOn: string
  leftOn: string | null
  kind: Kind
  size: number
  mediaType: string
  keptOn: string
  until: string | null
  years: number
  from: From
}

const placeOf: Readonly<Record<Kind, string>> = { concern: 'concerns', advice: 'specialists', spoken: 'meetings' }

/** Whose and what a file is, without its name: that can say what a pupil has. */
export function FileWords({ file }: { file: PastFile }) {
  const { kind, forename, surname, bornOn, leftOn, size, mediaType, keptOn, until, years, from } = file
  return (
    <>
      <b>
        {surname}, {forename}
      </b>
      : {oneWords[kind].charAt(0).toLowerCase() + oneWords[kind].slice(1)}.{' '}
      <span className="muted">
        {mediaWords(mediaType)}, {sizeWords(size)}, kept on {dayWords(keptOn)}. Born on {dayWords(bornOn)}
        {leftOn && `, left on ${dayWords(leftOn)}`}.{' '}
        {until && `Its time passed on ${dayWords(until)}: ${yearsWords(years, from)}.`}
      </span>
    </>
  )
}

/** Those past their time, to tick and look at once more. */
export function PastFiles({ files, opens, more }: { files: readonly PastFile[]; opens: boolean; more: number }) {
  return (
    <section className="sheet card" aria-labelledby="past">
      <h2 id="past">Past their time</h2>
      <p>
        Tick what can go. Before, see that no claim, complaint, appeal or inquiry is open: if there is one,{' '}
        <Link to="/retention/holds">place a hold</Link> instead.
      </p>
      <Form method="post" action="/retention/destroy">
        <input type="hidden" name="form" value="choose" />
        <ul className="list">
          {files.map((file) => (
            <li key={file.fileId}>
              <div className="check">
                <input type="checkbox" id={file.fileId} name="fileIds" value={file.fileId} />
                <label htmlFor={file.fileId}>
                  <span>
                    <FileWords file={file} />
                  </span>
                </label>
              </div>
              <input type="hidden" name="shown" value={file.fileId} />
              {opens && (
                <p>
                  <Link to={`/pupils/${file.pupilId}/${placeOf[file.kind]}`}>
                    Where it stands
                    <span className="vh">, of {`${file.forename} ${file.surname}, kept on ${dayWords(file.keptOn)}`}</span>
                  </Link>
                </p>
              )}
            </li>
          ))}
        </ul>
        <div className="btn-row">
          <Button look="fill">Look at the ticked ones once more</Button>
          <Button look="plain" name="all" value="yes">
            {files.length === 1 ? 'Look at this one' : `Look at all ${files.length}`}
          </Button>
        </div>
      </Form>
      {more > 0 && <p className="muted">{more} more are listed once these are dealt with.</p>}
    </section>
  )
}
