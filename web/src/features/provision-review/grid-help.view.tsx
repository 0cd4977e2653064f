export const keysId = 'grid-keys'

/** What the keys do in the grid, and what its digits mean. */
export function GridHelp({ scale }: { scale: readonly string[] }) {
  return (
    <>
      <p className="hint keys noprint" id={keysId}>
        Keys: up and down go from pupil to pupil, <b>1</b> to <b>5</b> say how it went, <b>0</b> that you cannot tell yet, Enter
        or Ctrl+S saves what is filled in.
      </p>
      <ol className="scale-key" aria-label="How it went">
        {scale.map((words, index) => (
          <li key={words}>
            <b>{index + 1}</b> {words}
          </li>
        ))}
        <li>
          <b>?</b> Cannot tell yet
        </li>
      </ol>
    </>
  )
}
