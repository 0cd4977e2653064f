import { useEffect, useRef, useState } from 'react'

type State = 'plain' | 'ready' | 'listening' | 'heard' | 'no-microphone'

const says: Readonly<Record<State, string>> = {
  plain: '',
  ready: '',
  listening: 'I am listening. Press stop when you have finished.',
  heard: 'I have it. You can listen to it, say it again, or go on.',
  'no-microphone': 'The microphone cannot be used here. You can write instead.',
}

/** Longer than a child says, shorter than what cannot be sent. */
const longest = 3 * 60_000

/** An answer said aloud: recorded in the page where it can be, else a sound chosen from the device. */
export function SayAloud({ id, heard }: { id: string; heard: boolean }) {
  const { state, sound, start, stop, input } = useRecorder(id)
  const name = `say-${id}`
  return (
    <div className="voice-aloud">
      {heard && state !== 'heard' && <p>You have said something here. If you say it again, the new one counts.</p>}
      <label className={state === 'plain' ? 'voice-else' : 'vh'} htmlFor={name}>
        Or say it: choose a sound you recorded
      </label>
      <input
        ref={input}
        className={state === 'plain' ? 'inp' : 'vh'}
        tabIndex={state === 'plain' ? 0 : -1}
        type="file"
        accept="audio/*"
        capture
        id={name}
        name={name}
      />
      {(state === 'ready' || state === 'heard') && (
        <button type="button" className="voice-big" onClick={() => void start()}>
          {state === 'heard' ? 'Say it again' : 'Say it aloud'}
        </button>
      )}
      {state === 'listening' && (
        <button type="button" className="voice-big fill" onClick={stop}>
          Stop
        </button>
      )}
      <p role="status">{says[state]}</p>
      {/* biome-ignore lint/a11y/useMediaCaption: it is what this person has said just now. */}
      {sound && <audio controls src={sound} />}
    </div>
  )
}

function useRecorder(id: string) {
  const [state, setState] = useState<State>('plain')
  const [sound, setSound] = useState<string | null>(null)
  const input = useRef<HTMLInputElement>(null)
  const recorder = useRef<MediaRecorder | null>(null)
  useEffect(() => {
    if ('MediaRecorder' in window && navigator.mediaDevices) setState('ready')
    return () => {
      for (const track of recorder.current?.stream.getTracks() ?? []) track.stop()
    }
  }, [])
  useEffect(() => () => void (sound && URL.revokeObjectURL(sound)), [sound])

  function keep(parts: Blob[], type: string): void {
    const file = new File(parts, `${id}.${type.includes('mp4') ? 'm4a' : 'webm'}`, { type })
    const carrier = new DataTransfer()
    carrier.items.add(file)
    if (input.current) input.current.files = carrier.files
    setSound(URL.createObjectURL(file))
    setState('heard')
  }

  async function start(): Promise<void> {
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true })
      const now = new MediaRecorder(stream)
      const parts: Blob[] = []
      now.ondataavailable = ({ data }) => parts.push(data)
      now.onstop = () => {
        for (const track of stream.getTracks()) track.stop()
        keep(parts, now.mimeType)
      }
      recorder.current = now
      now.start()
      setState('listening')
      setTimeout(() => now.state === 'recording' && now.stop(), longest)
    } catch {
      setState('no-microphone')
    }
  }

  return { state, sound, start, stop: () => recorder.current?.stop(), input }
}
