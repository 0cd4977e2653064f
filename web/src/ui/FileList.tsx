import { Link } from 'react-router'

export interface FileLine {
  fileId: string
  name: string
  size: number
  scan: 'clean' | 'unscanned' | 'infected'
}

const scanWords = {
  clean: 'checked for viruses',
  unscanned: 'not checked for viruses',
  infected: 'the virus scanner warns of it',
}

const sizeWords = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`

/** Files to save, each below `at`. Nothing opens in the page: what others made is looked at in a program of one's own. */
export function FileList({ files, at }: { files: readonly FileLine[]; at: string }) {
  if (files.length === 0) return null
  return (
    <ul className="file-list">
      {files.map(({ fileId, name, size, scan }) => (
        <li key={fileId}>
          <Link to={`${at}/${fileId}`} reloadDocument>
            {name}
          </Link>{' '}
          <span className="muted">
            {sizeWords(size)}, {scanWords[scan]}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** What kinds may be chosen, for the browser's own list; the server looks at the bytes. */
export const fileKinds = '.pdf,.docx,.xlsx,.pptx,.odt,.txt,.png,.jpg,.jpeg,.webp,.heic,.mp3,.m4a,.wav,.ogg'

export const fileHint = 'PDF, Word, Excel, a picture or sound; up to 20 MB each. Without macros.'
