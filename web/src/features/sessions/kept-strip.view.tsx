import type { Sending } from './kept-here/send.ts'
import { recordsWords } from './session-words.rules.ts'

/** The cloud that is crossed out. */
export function Cloud({ size = 18 }: { size?: number }) {
  return (
    <svg className="ic" width={size} height={size} viewBox="0 0 24 20" aria-hidden="true">
      <path
        d="M7 16.5h10.2a3.8 3.8 0 0 0 .7-7.5A6 6 0 0 0 6.6 8.2 4.2 4.2 0 0 0 7 16.5Z"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.8"
        strokeLinejoin="round"
      />
      <path d="m3 2 18 16.5" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
    </svg>
  )
}

interface Strip {
  signal: boolean
  sending: Sending | null
  waiting: number
  others: number
  failed: boolean
}

const keptWords = (count: number): string => `${recordsWords(count)} ${count === 1 ? 'is' : 'are'} kept here.`

function wordsOf({ signal, sending, waiting, failed }: Strip): [string, string] | null {
  if (failed)
    return ['This device could not keep the record.', 'Make room on it, or write the record down and enter it on another device.']
  if (sending === 'signed-out' && waiting === 0) return null
  if (sending === 'signed-out') return ['Sign in to send.', keptWords(waiting)]
  if (sending === 'other')
    return ['Somebody else is signed in on this device now.', `${keptWords(waiting)} Sign in as yourself to send.`]
  if (!signal)
    return [
      'No signal. Keep going.',
      waiting === 0
        ? 'What you record is kept here and sends itself later.'
        : `${keptWords(waiting)} ${waiting === 1 ? 'It sends itself' : 'They send themselves'} later.`,
    ]
  return waiting > 0 ? ['Sending.', keptWords(waiting)] : null
}

/** What waits on this device. Always in the document, so that a screen reader hears of a change. */
export function KeptStrip(strip: Strip) {
  const words = wordsOf(strip)
  return (
    <>
      <div role="status" className={words ? 'ses-off' : 'vh'}>
        {words && (
          <>
            <Cloud size={26} />
            <p>
              <b>{words[0]}</b>
              <br />
              {words[1]}
              {strip.sending === 'signed-out' && (
                <>
                  {' '}
                  <a href="/sign-in?next=/sessions">Sign in</a>
                </>
              )}
            </p>
          </>
        )}
      </div>
      {strip.others > 0 && (
        <p className="ses-others">
          {recordsWords(strip.others)} of somebody who is not signed in {strip.others === 1 ? 'waits' : 'wait'} on this device,
          sealed. Nobody can read {strip.others === 1 ? 'it' : 'them'} here, and {strip.others === 1 ? 'it is' : 'they are'} sent
          when that person signs in.
        </p>
      )}
    </>
  )
}
