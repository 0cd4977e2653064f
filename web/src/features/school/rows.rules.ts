type Typed = Readonly<Record<string, string | string[]>>

/** The rows of a form whose fields are named `terms.0.name`: the names of the problems too, so that each finds its field. */
export function rowsOf<Name extends string>(typed: Typed, list: string, names: readonly Name[]): Record<Name, string>[] {
  const at = Object.keys(typed).flatMap((key) => new RegExp(`^${list}[.](\\d{1,2})[.]`).exec(key)?.[1] ?? [])
  const count = at.length === 0 ? 0 : Math.max(...at.map(Number)) + 1
  const textOf = (key: string) => (typeof typed[key] === 'string' ? typed[key] : '')
  const rowAt = (index: number) => fromNames(names, (name) => textOf(`${list}.${index}.${name}`))
  return Array.from({ length: count }, (_, index) => rowAt(index))
}

function fromNames<Name extends string>(names: readonly Name[], of: (name: Name) => string): Record<Name, string> {
  const row: Partial<Record<Name, string>> = {}
  for (const name of names) row[name] = of(name)
  const whole = (one: Partial<Record<Name, string>>): one is Record<Name, string> => names.every((name) => name in one)
  if (!whole(row)) throw new Error('A row without its fields')
  return row
}

/** What stands in an entry, to see whether somebody has changed it meanwhile. */
export const seenOf = (rows: readonly { id: string | null }[]): string =>
  rows
    .map((row) => row.id ?? '')
    .sort()
    .join(',')

/** Which rows stand as they were, which are put in another's place, which are new, and which are taken out. */
export function changesOf<Held extends { id: string }, Row extends { id: string }>(
  held: readonly Held[],
  rows: readonly Row[],
  same: (one: Held, other: Row) => boolean,
): { added: { row: Row; instead: string | null }[]; withdrawn: string[] } {
  const kept = new Set<string>()
  const added: { row: Row; instead: string | null }[] = []
  for (const row of rows) {
    const equal = held.find((one) => !kept.has(one.id) && same(one, row))
    if (equal) kept.add(equal.id)
    else added.push({ row, instead: null })
  }
  const gone = held.filter((one) => !kept.has(one.id)).map((one) => one.id)
  for (const one of added) one.instead = gone.find((id) => id === one.row.id) ?? null
  return { added, withdrawn: gone }
}
