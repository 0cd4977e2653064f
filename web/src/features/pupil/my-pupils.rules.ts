import { linesOf } from './lines.rules.ts'

export interface Mine {
  /** From the plan that runs: what every teacher does, and what the pupil works towards. */
  helps: { strategies: string | null; outcomes: readonly string[] } | null
  /** From the signed documents. */
  glance: {
    helps: string | null
    notHelpful: string | null
    emergency: string | null
    arrangements: readonly string[]
  } | null
}

/** What helps a pupil: the child's own words first, then what the plan asks of every teacher; each line once. */
export const helpLines = ({ helps, glance }: Mine): string[] => [
  ...new Set([...linesOf(glance?.helps), ...linesOf(helps?.strategies)]),
]

/** Somebody of whom an adult has to know something before the lesson: on the register, or with a document that is signed. */
export const hasSomethingToKnow = ({ status, glance }: { status: string } & Pick<Mine, 'glance'>): boolean =>
  status !== 'N' || glance !== null

const asSame = (line: string): string =>
  line
    .toLowerCase()
    .replace(/[.;,]+$/, '')
    .replace(/\s+/g, ' ')

/** The lines that help at least two of them, most first, three at most. */
export function mostHelpful(pupils: readonly Mine[]): { says: string; pupils: number }[] {
  const lines = new Map<string, { says: string; pupils: number }>()
  for (const pupil of pupils)
    for (const says of new Map(helpLines(pupil).map((line) => [asSame(line), line])).entries()) {
      const had = lines.get(says[0])
      lines.set(says[0], { says: had?.says ?? says[1], pupils: (had?.pupils ?? 0) + 1 })
    }
  return [...lines.values()]
    .filter((line) => line.pupils > 1)
    .sort((one, other) => other.pupils - one.pupils || one.says.localeCompare(other.says))
    .slice(0, 3)
}

interface Choosable {
  key: string
  lesson: { is: 'now' | 'later' | 'over' } | null
}

/** The group that is asked for; where none is, the lesson that is now or comes next, else all of them. */
export function chosenOf(groups: readonly Choosable[], asked: string | null): string {
  if (asked === 'all' || groups.some(({ key }) => key === asked)) return asked ?? 'all'
  const next = groups.find(({ lesson }) => lesson?.is === 'now') ?? groups.find(({ lesson }) => lesson?.is === 'later')
  return next?.key ?? 'all'
}
