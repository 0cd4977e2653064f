import { type Code, finder } from './code-set.ts'

export type AreaOfNeed = 'communication-and-interaction' | 'cognition-and-learning' | 'semh' | 'sensory-and-physical'

export interface NeedCode extends Code {
  /** The broad area of the Code of Practice the type belongs to; OTH and NSA belong to none. */
  area: AreaOfNeed | null
  /** For a code no longer used: the one to use now. */
  now: string | null
}

const current = (code: string, says: string, area: AreaOfNeed | null): NeedCode => ({
  code,
  says,
  area,
  from: null,
  to: null,
  now: null,
})

export const senTypes: readonly NeedCode[] = [
  current('SPLD', 'Specific learning difficulty', 'cognition-and-learning'),
  current('MLD', 'Moderate learning difficulty', 'cognition-and-learning'),
  current('SLD', 'Severe learning difficulty', 'cognition-and-learning'),
  current('PMLD', 'Profound and multiple learning difficulty', 'cognition-and-learning'),
  current('SEMH', 'Social, emotional and mental health', 'semh'),
  current('SLCN', 'Speech, language and communication needs', 'communication-and-interaction'),
  current('HI', 'Hearing impairment', 'sensory-and-physical'),
  current('VI', 'Vision impairment', 'sensory-and-physical'),
  current('MSI', 'Multi-sensory impairment', 'sensory-and-physical'),
  current('PD', 'Physical disability', 'sensory-and-physical'),
  current('ASD', 'Autistic spectrum disorder', 'communication-and-interaction'),
  // In the school census from the 2025/26 school year.
  { ...current('DS', 'Down syndrome', 'cognition-and-learning'), from: '2025-09-01' },
  current('OTH', 'Other difficulty or disability', null),
  current('NSA', 'SEN support but no specialist assessment of type of need', null),
  { ...current('BESD', 'Behavioural, emotional and social difficulty', 'semh'), to: '2014-08-31', now: 'SEMH' },
  // Met in old files; what replaced it is not recorded anywhere we can cite, so it becomes OTH and a person is asked.
  { ...current('PSLD', 'Old type of need PSLD', null), to: '2014-08-31', now: 'OTH' },
]

export const findNeed = finder(senTypes, {
  Autism: 'ASD',
  ASC: 'ASD',
  'Autism spectrum condition': 'ASD',
  'Autistic spectrum condition': 'ASD',
  'Autism spectrum disorder': 'ASD',
  'Autistic Spectrum': 'ASD',
  Dyslexia: 'SPLD',
  Dyscalculia: 'SPLD',
  'Specific learning difficulties': 'SPLD',
  'Specific learning difficulty dyslexia': 'SPLD',
  'Moderate learning difficulties': 'MLD',
  'Severe learning difficulties': 'SLD',
  'Profound and multiple learning difficulties': 'PMLD',
  'Profound & Multiple Learning Difficulty': 'PMLD',
  'Social emotional and mental health needs': 'SEMH',
  'Social emotional mental health': 'SEMH',
  'Social, emotional and mental health difficulties': 'SEMH',
  'Speech, language or communication needs': 'SLCN',
  'Speech, language and communication need': 'SLCN',
  'Speech language and communication': 'SLCN',
  'Speech and language': 'SLCN',
  'Visual impairment': 'VI',
  'Hearing impaired': 'HI',
  'Multi sensory impairment': 'MSI',
  'Multisensory impairment': 'MSI',
  "Down's syndrome": 'DS',
  'Downs syndrome': 'DS',
  Other: 'OTH',
  'Other difficulty': 'OTH',
  'Other difficulty / disability': 'OTH',
  'Other difficulty/disorder': 'OTH',
  'No specialist assessment': 'NSA',
  'No specialist assessment of type of need': 'NSA',
  'SEN support but no specialist assessment': 'NSA',
  'Behaviour, emotional and social difficulties': 'BESD',
  'Behavioural emotional and social difficulties': 'BESD',
})
