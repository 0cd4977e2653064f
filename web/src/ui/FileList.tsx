import { Link } from 'react-router'
import { dayWords } from './dates.ts'

export interface FileLine {
  fileId: string
  name: string
  size: number
  scan: 'clean' | 'unscanned' | 'infected'
  keep: { until: string | null; years: number; from: 'birth' | 'leaving' }
  destroyedOn: string | null
}

const scanWords = {
  clean: 'checked for viruses',
  unscanned: 'not checked for viruses',
  infected: 'the virus scanner warns of it',
}

export const sizeWords = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`

const fromWords = { birth: 'date of birth', leaving: 'leaving' }

/** Until when a file is kept, and why. */
export const keepWords = ({ until, years, from }: FileLine['keep']): string => {
  const why = `${years} ${years === 1 ? 'year' : 'years'} from ${fromWords[from]}`
  return until ? `keep until ${dayWords(until)} (${why})` : `keep for ${why}`
}

/** Files to save, each below `at`. Nothing opens in the page: what others made is looked at in a program of one's own. */
export function FileList({ files, at }: { files: readonly FileLine[]; at: string }) {
  if (files.length === 0) return null
  return (
    <ul className="file-list">
      {files.map((file) => (
        <li key={file.fileId}>
          {file.destroyedOn ? (
            <span className="muted">
              {file.name}: destroyed on {dayWords(file.destroyedOn)}, when its time to be kept had passed ({keepWords(file.keep)})
            </span>
          ) : (
            <Kept file={file} at={at} />
          )}
        </li>
      ))}
    </ul>
  )
}

function Kept({ file: { fileId, name, size, scan, keep }, at }: { file: FileLine; at: string }) {
  return (
    <>
      <Link to={`${at}/${fileId}`} reloadDocument>
        {name}
      </Link>{' '}
      <span className="muted">
        {sizeWords(size)}, {scanWords[scan]}; {keepWords(keep)}
      </span>
    </>
  )
}

/** What kinds may be chosen, for the browser's own list; the server looks at the bytes. */
export const fileKinds = '.pdf,.docx,.xlsx,.pptx,.odt,.txt,.png,.jpg,.jpeg,.webp,.heic,.mp3,.m4a,.wav,.ogg'

export const fileHint = 'PDF, Word, Excel, a picture or sound; up to 20 MB each. Without macros.'
