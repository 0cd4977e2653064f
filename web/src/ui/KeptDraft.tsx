import { useEffect, useRef, useState } from 'react'

/** What came of saving a draft as it was typed. */
export type Kept = { kept: true; version: number } | { kept: false; clash: boolean }

type State = 'still' | 'saving' | 'saved' | 'clash' | 'refused' | 'offline'

/** `button` is what the form's own button says. */
const wordsOf = (state: State, button: string): string =>
  ({
    still: '',
    saving: 'Saving…',
    saved: 'Saved as you typed.',
    clash: `Somebody else saved this meanwhile. Press “${button}” to see both.`,
    refused: `This is not saved yet. Press “${button}” to see why.`,
    offline: 'Not saved: there is no connection. It is tried again every few seconds; leave this page open.',
  })[state]

/**
 * Saves a draft a moment after it was typed, where scripts run. One saving at a time, each with the version the last one made, so that
 * a person never clashes with themselves. Nothing that was typed is ever taken away.
 */
export function useKeptDraft(address: string, version: number, button: string) {
  const [state, setState] = useState<State>('still')
  const [own, setOwn] = useState(version)
  const newest = Math.max(own, version)
  const at = useRef({ newest, busy: false, again: false, timer: undefined as ReturnType<typeof setTimeout> | undefined })
  at.current.newest = newest
  useEffect(() => () => clearTimeout(at.current.timer), [])

  function later(form: HTMLFormElement, ms: number): void {
    clearTimeout(at.current.timer)
    at.current.timer = setTimeout(() => void save(form), ms)
  }

  async function save(form: HTMLFormElement): Promise<void> {
    const now = at.current
    if (now.busy) {
      now.again = true
      return
    }
    Object.assign(now, { busy: true, again: false })
    setState('saving')
    const kept = await send(address, form, now.newest)
    now.busy = false
    if (kept?.kept) {
      now.newest = kept.version
      setOwn(kept.version)
    }
    setState(stateOf(kept))
    if (now.again && kept?.kept) later(form, 0)
    if (kept === null) later(form, 4000)
  }

  return { version: newest, says: wordsOf(state, button), typed: (form: HTMLFormElement) => later(form, 1200) }
}

const stateOf = (kept: Kept | null): State => (kept === null ? 'offline' : kept.kept ? 'saved' : kept.clash ? 'clash' : 'refused')

/** Null when nobody answered. */
async function send(address: string, form: HTMLFormElement, version: number): Promise<Kept | null> {
  const body = new FormData(form)
  body.set('version', String(version))
  try {
    const response = await fetch(address, { method: 'POST', body })
    const isAnswer = response.headers.get('content-type')?.includes('json') ?? false
    return isAnswer ? ((await response.json()) as Kept) : { kept: false, clash: false }
  } catch {
    return null
  }
}
