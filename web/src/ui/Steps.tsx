/** Where a person is in a job of a few pages. */
export function Steps({ steps, at }: { steps: readonly string[]; at: number }) {
  return (
    <ol className="steps" aria-label="Steps">
      {steps.map((step, index) => (
        <li key={step} className={index < at ? 'done' : ''} aria-current={index === at ? 'step' : undefined}>
          <b aria-hidden="true">{index + 1}</b>
          {step}
          {index < at && <span className="vh"> (done)</span>}
        </li>
      ))}
    </ol>
  )
}

/** How far long work has come, in words and as a bar. */
export function Progress({ done, of, words }: { done: number; of: number; words: string }) {
  return (
    <p>
      <label>
        {words}
        <progress value={done} max={of}>
          {done} of {of}
        </progress>
      </label>
    </p>
  )
}
