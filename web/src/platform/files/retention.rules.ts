/** The kinds of record that files stand beside. Each has its own time to be kept. */
export const keptKinds = ['concern', 'advice', 'spoken'] as const
export type KeptKind = (typeof keptKinds)[number]

/** What the years are counted from. */
export const countsFroms = ['birth', 'leaving'] as const
export type CountsFrom = (typeof countsFroms)[number]

export interface Keeping {
  years: number
  from: CountsFrom
}

interface Default extends Keeping {
  source: string
  /** How sure the source is. Nobody has read the toolkit itself yet: the screen says so. */
  basis: 'secondary' | 'local'
  note: string
}

const toolkit = 'Information and Records Management Society, Toolkit for Schools (2019), section on SEN. Guidance, not law.'
const others = 'Read in secondary sources only. Other lists say 25, 30 or 35 years.'

/** Until the school says otherwise. A plan can last to 25; six years after that are 31. */
export const keepingDefaults: Readonly<Record<KeptKind, Default>> = {
  concern: {
    years: 31,
    from: 'birth',
    source: toolkit,
    basis: 'local',
    note: 'Counted here as part of the SEN file; no list names it by itself. A school may keep it as long as the pupil’s general record.',
  },
  advice: { years: 31, from: 'birth', source: toolkit, basis: 'secondary', note: others },
  spoken: {
    years: 31,
    from: 'birth',
    source: toolkit,
    basis: 'local',
    note: 'Counted here as part of the review it was made for; no list names recordings by themselves.',
  },
}
