/** Minutes of something or somebody over some days. `planned` is `given` less `beyond`, with `missed` and `notRecorded`. */
export interface Given {
  id: string
  name: string
  sessions: number
  /** Sessions nobody has recorded. */
  open: number
  planned: number
  given: number
  missed: number
  notRecorded: number
  /** Of what was given, the part that no plan had. */
  beyond: number
}

type Sum = Omit<Given, 'id' | 'name'>

export const totalOf = (rows: readonly Sum[]): Sum => {
  const sum = (part: keyof Sum) => rows.reduce((all, row) => all + row[part], 0)
  return {
    sessions: sum('sessions'),
    open: sum('open'),
    planned: sum('planned'),
    given: sum('given'),
    missed: sum('missed'),
    notRecorded: sum('notRecorded'),
    beyond: sum('beyond'),
  }
}

export const termKey = ({ startsOn }: { startsOn: string }): string => startsOn

/** The term that was asked for, else the one that is on, else the last that has begun, else the first. */
export function termOf<Term extends { startsOn: string; endsOn: string }>(
  terms: readonly Term[],
  asked: string | null,
  today: string,
): Term | null {
  const inOrder = [...terms].sort((one, other) => (one.startsOn < other.startsOn ? -1 : 1))
  return (
    inOrder.find((term) => termKey(term) === asked) ?? inOrder.findLast(({ startsOn }) => startsOn <= today) ?? inOrder[0] ?? null
  )
}
