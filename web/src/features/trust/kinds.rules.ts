/** What is shared in a trust. */
export const kinds = ['outcome', 'provision'] as const
export type Kind = (typeof kinds)[number]

interface KindWords {
  one: string
  many: string
  /** Where such a thing is kept at home, and its address. */
  home: string
  homeAt: string
  shelfAt: string
  /** What to do where a pupil's name stands in it. */
  takeOut: string
}

export const kindWords: Readonly<Record<Kind, KindWords>> = {
  outcome: {
    one: 'outcome',
    many: 'outcomes',
    home: 'Bank of outcomes',
    homeAt: '/outcomes',
    shelfAt: '/outcomes/trust',
    takeOut:
      'Take it out: put it right on the plan it came from, keep it for others again, offer this one no longer, and share the new one.',
  },
  provision: {
    one: 'provision',
    many: 'provisions',
    home: 'Library of provision',
    homeAt: '/provision/library',
    shelfAt: '/provision/library/trust',
    takeOut: 'Take it out: change the provision in your library, then share it.',
  },
}

export const areas = ['CI', 'CL', 'SEMH', 'SP'] as const
export const areaWords: Readonly<Record<(typeof areas)[number], string>> = {
  CI: 'Communication and interaction',
  CL: 'Cognition and learning',
  SEMH: 'Social, emotional and mental health',
  SP: 'Sensory and physical',
}
export const waves = ['universal', 'targeted', 'specialist'] as const

export interface ShelfFilter {
  area: (typeof areas)[number] | ''
  wave: (typeof waves)[number] | ''
  words: string
}

/** The filter as it stands in the address. What it does not know it leaves out. */
export const filterIn = (params: URLSearchParams): ShelfFilter => ({
  area: areas.find((one) => one === params.get('area')) ?? '',
  wave: waves.find((one) => one === params.get('wave')) ?? '',
  words: (params.get('words') ?? '').trim().slice(0, 80),
})
