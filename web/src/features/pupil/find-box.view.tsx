import './find-box.css'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { Form, useNavigate } from 'react-router'

export interface Suggestion {
  pupilId: string
  name: string
  where: string
}

const fewest = 2

/**
 * Finds a pupil from anywhere: "/" or Ctrl+K, three letters, Enter. Without scripts it is a form that leads to the list of those found.
 * It is posted, with scripts or without, because a child's name in an address stays in histories and logs.
 * With scripts it is a combobox with a list whose first line is chosen from the start (WAI-ARIA practices, list with automatic selection).
 */
export function FindBox() {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const navigate = useNavigate()
  const [typed, setTyped] = useState('')
  const { found, clear } = useSuggestions(typed)
  const [at, setAt] = useState(0)
  useShortcut(input)
  const chosen = found[Math.min(at, found.length - 1)]
  const open = found.length > 0

  const go = (to: Suggestion) => {
    setTyped('')
    clear()
    input.current?.blur()
    void navigate(`/pupils/${to.pupilId}`)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step && open) {
      event.preventDefault()
      setAt((Math.min(at, found.length - 1) + step + found.length) % found.length)
    } else if (event.key === 'Escape') {
      clear()
    } else if (event.key === 'Enter' && chosen) {
      event.preventDefault()
      go(chosen)
    }
  }

  return (
    <Form className="find" role="search" method="post" action="/find">
      <label className="vh" htmlFor={`${id}-find`}>
        Find a pupil by name or UPN
      </label>
      <svg className="ic" width="18" height="18" viewBox="0 0 20 20" aria-hidden="true">
        <circle cx="8.6" cy="8.6" r="5.4" fill="none" stroke="currentColor" strokeWidth="1.8" />
        <path d="m12.8 12.8 4 4" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
      </svg>
      <input
        ref={input}
        id={`${id}-find`}
        name="q"
        type="search"
        placeholder="Find a pupil"
        autoComplete="off"
        role="combobox"
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-keyshortcuts="/ Control+K"
        aria-activedescendant={chosen ? `${id}-${chosen.pupilId}` : undefined}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value)
          setAt(0)
        }}
        onKeyDown={onKeyDown}
        onBlur={clear}
      />
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a kbd takes no focus; the input says its shortcut itself */}
      <kbd aria-hidden="true">/</kbd>
      <div id={`${id}-list`} role="listbox" aria-label="Pupils found" className="find-list" hidden={!open}>
        {found.map((one) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the combobox's, which keeps the focus
          <div
            key={one.pupilId}
            id={`${id}-${one.pupilId}`}
            role="option"
            tabIndex={-1}
            aria-selected={one === chosen}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => go(one)}
          >
            <b>{one.name}</b> <span>{one.where}</span>
          </div>
        ))}
      </div>
      <span className="vh" role="status">
        {open ? `${found.length} found` : ''}
      </span>
    </Form>
  )
}

/** Asks as one types; an answer that comes after a later question is dropped. */
function useSuggestions(typed: string): { found: readonly Suggestion[]; clear: () => void } {
  const [found, setFound] = useState<readonly Suggestion[]>([])
  useEffect(() => {
    if (typed.trim().length < fewest) {
      setFound([])
      return
    }
    const asking = new AbortController()
    const waiting = setTimeout(() => {
      ask(typed, asking.signal).then(setFound, () => setFound([]))
    }, 80)
    return () => {
      clearTimeout(waiting)
      asking.abort()
    }
  }, [typed])
  return { found, clear: () => setFound([]) }
}

async function ask(q: string, signal: AbortSignal): Promise<readonly Suggestion[]> {
  const body = new FormData()
  body.set('q', q)
  const response = await fetch('/find.json', { method: 'POST', body, signal })
  if (!response.ok) return []
  const answer: { found: Suggestion[] } = await response.json()
  return answer.found
}

function useShortcut(input: { readonly current: HTMLInputElement | null }): void {
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      const writing =
        event.target instanceof HTMLElement && event.target.closest('input, textarea, select, [contenteditable]') !== null
      const slash = event.key === '/' && !writing && !event.ctrlKey && !event.metaKey && !event.altKey
      const command = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)
      if (!slash && !command) return
      event.preventDefault()
      input.current?.focus()
      input.current?.select()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [input])
}
