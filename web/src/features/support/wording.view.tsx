import { useEffect, useRef, useState } from 'react'

export interface Asked {
  rule: string
  says: string
  ask: string
}

export interface Questions {
  outcome: readonly Asked[]
  provision: readonly Asked[]
}

/** What a stranger who has to do it would ask. Advice for the writer: nothing is held up by it. */
export function WordingAdvice({ title, findings }: { title: string; findings: readonly Asked[] }) {
  const once = findings.filter((one, index) => findings.findIndex(({ rule }) => rule === one.rule) === index)
  // Always there, so that what comes into it while typing is read out.
  if (once.length === 0) return <div aria-live="polite" />
  return (
    <div className="advice" aria-live="polite">
      <p>
        <b>{title}</b>
      </p>
      <ul>
        {once.slice(0, 8).map(({ rule, says, ask }) => (
          <li key={rule}>
            {says} <span>{ask}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Asks about the words a moment after they were typed, where scripts run; without them the saved words are asked about. */
export function useQuestions(saved: Questions) {
  const [typed, setTyped] = useState<Questions | null>(null)
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(waiting.current), [])
  return {
    questions: typed ?? saved,
    ask: (form: HTMLFormElement) => {
      clearTimeout(waiting.current)
      waiting.current = setTimeout(() => void asked(form).then((questions) => questions && setTyped(questions)), 500)
    },
  }
}

/** Without a connection there is no advice, and what is typed stays on the page: a fetcher would put an error page in its place. */
async function asked(form: HTMLFormElement): Promise<Questions | null> {
  try {
    const response = await fetch('/wording', { method: 'POST', body: new FormData(form) })
    return response.ok ? ((await response.json()) as Questions) : null
  } catch {
    return null
  }
}
