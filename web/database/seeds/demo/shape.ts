/** Shares like England's published figures for January 2025: about 14 in 100 on SEN Support and 5 in 100 with an EHC plan. */
export const supportShare = 0.142
export const planShare = 0.053
export const watchShare = 0.015

export const supportNeeds = {
  primary: { SLCN: 34, SEMH: 19, SPLD: 10, MLD: 15, ASD: 10, NSA: 5, PD: 2, HI: 2, VI: 1, OTH: 2 },
  secondary: { SPLD: 24, SEMH: 24, SLCN: 16, MLD: 13, ASD: 12, NSA: 3, PD: 2, HI: 2, VI: 1, OTH: 3 },
} as const

export const planNeeds = {
  primary: { ASD: 36, SLCN: 30, SEMH: 13, MLD: 6, SLD: 4, PD: 4, HI: 2, VI: 1, DS: 2, OTH: 2 },
  secondary: { ASD: 32, SEMH: 19, SLCN: 18, MLD: 11, SPLD: 6, SLD: 3, PD: 5, HI: 2, VI: 2, OTH: 2 },
  special: { ASD: 38, SLD: 22, SEMH: 14, PMLD: 9, MLD: 6, SLCN: 5, PD: 3, MSI: 1, DS: 2 },
} as const

export interface DemoSchool {
  urn: string
  name: string
  type: 'academy' | 'special-academy'
  phase: 'primary' | 'secondary' | 'all-through'
  la: string
  estab: string
  years: readonly (readonly [year: string, pupils: number])[]
  classesPerYear: number
  trust: string
}

const repeat = (years: readonly string[], pupils: number) => years.map((year) => [year, pupils] as const)

export const secondary: DemoSchool = {
  urn: '100001',
  name: 'Alderwick School',
  type: 'academy',
  phase: 'secondary',
  la: '382',
  estab: '4001',
  years: [...repeat(['7', '8', '9', '10', '11'], 204), ...repeat(['12', '13'], 65)],
  classesPerYear: 7,
  trust: 'The Waymark Demonstration Trust',
}

export const primary: DemoSchool = {
  urn: '100002',
  name: 'Millbrook Primary School',
  type: 'academy',
  phase: 'primary',
  la: '382',
  estab: '2002',
  years: repeat(['R', '1', '2', '3', '4', '5', '6'], 60),
  classesPerYear: 2,
  trust: 'The Waymark Demonstration Trust',
}

export const special: DemoSchool = {
  urn: '100003',
  name: 'Fernhill School',
  type: 'special-academy',
  phase: 'all-through',
  la: '382',
  estab: '7003',
  years: repeat(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11'], 8),
  classesPerYear: 1,
  trust: 'The Waymark Demonstration Trust',
}

/** One of many schools for a trust of any size: a secondary of 600, 20 in 100 of them with SEN, as the bench asks. */
export const trustSchool = (n: number): DemoSchool => ({
  ...secondary,
  urn: String(200_000 + n),
  name: `Trust School ${n}`,
  estab: String(4100 + n),
  years: repeat(['7', '8', '9', '10', '11'], 120),
  classesPerYear: 4,
  trust: 'The Large Trust',
})
