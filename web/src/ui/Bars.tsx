export interface Stack {
  label: string
  first: number
  second: number
}

const share = (n: number, of: number): string => `${of === 0 ? 0 : Math.round((n / of) * 1000) / 10}%`

/** Columns of two layers, each number on its layer. */
export function StackedColumns({ says, stacks }: { says: string; stacks: readonly Stack[] }) {
  const most = Math.max(1, ...stacks.map((stack) => stack.first + stack.second))
  const tall = 78
  const width = 100 / Math.max(1, stacks.length)
  return (
    <svg width="100%" height="118" role="img" aria-label={says}>
      {stacks.map((stack, index) => {
        const [low, high] = [(stack.second / most) * tall, (stack.first / most) * tall]
        const [x, w] = [`${index * width + width * 0.12}%`, `${width * 0.76}%`]
        const middle = `${index * width + width / 2}%`
        return (
          <g key={stack.label}>
            <rect x={x} width={w} y={18 + tall - low} height={low} fill="#B4D3CC" rx="2" />
            <rect x={x} width={w} y={16 + tall - low - high} height={high} fill="#105659" rx="2" />
            {low > 15 && (
              <text x={middle} y={14 + tall} textAnchor="middle">
                {stack.second}
              </text>
            )}
            {stack.first > 0 && (
              <text className="v2" x={middle} y={11 + tall - low - high} textAnchor="middle">
                {stack.first}
              </text>
            )}
            <text className="ax" x={middle} y={114} textAnchor="middle">
              {stack.label}
            </text>
          </g>
        )
      })}
    </svg>
  )
}

/** A bar of two layers for each line, longest first, with its total. */
export function StackedBars({ stacks }: { stacks: readonly Stack[] }) {
  const most = Math.max(1, ...stacks.map((stack) => stack.first + stack.second))
  return (
    <ul className="bars">
      {stacks.map((stack) => (
        <li key={stack.label}>
          <span className="bn">{stack.label}</span>
          <svg width="100%" height="12" aria-hidden="true">
            <rect width={share(stack.first, most)} height="12" rx="2" fill="#105659" />
            <rect
              x={share(stack.first, most)}
              width={share(stack.second, most)}
              height="12"
              rx="2"
              fill="#B4D3CC"
              stroke="#1B6B6C"
              strokeWidth="0.5"
            />
          </svg>
          <span className="bv">{stack.first + stack.second}</span>
        </li>
      ))}
    </ul>
  )
}

/** The same facts as a table, beside every picture. */
export function FactsTable({
  caption,
  heads,
  rows,
}: {
  caption: string
  heads: readonly string[]
  rows: readonly (readonly (string | number)[])[]
}) {
  return (
    <details className="alt">
      <summary className="more">Same facts as a table</summary>
      <div className="scroll">
        <table className="plain-table">
          <caption className="vh">{caption}</caption>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.join('|')}>
                {row.map((cell, index) =>
                  index === 0 ? (
                    <th key={heads[index]} scope="row">
                      {cell}
                    </th>
                  ) : (
                    <td key={heads[index]}>{cell}</td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
