/** What is given at the secondary school of the demonstration, and by whom. */
export interface GroupTold {
  name: string
  kind: 'group' | 'one-to-one'
  years: readonly string[]
  pupils: number
  /** weekday, time, minutes, week */
  slots: readonly (readonly [number, string, number, ('every' | 'A' | 'B')?])[]
  adults: readonly { who: string; share?: number; feePence?: number }[]
  fundedFrom: 'notional' | 'top-up' | 'pupil-premium' | 'core'
  room: string
  reviewIn: number | null
  status: 'K' | 'E'
  /** Whether it stops with the term, to be copied into the next. */
  ends: 'term' | 'year' | null
}
export interface ProvisionTold {
  name: string
  about: string
  wave: 'targeted' | 'specialist'
  area: 'CI' | 'CL' | 'SEMH' | 'SP'
  measure: string | null
  /** Where pupils begin, and what they are expected to gain. */
  from: number | null
  gain: number | null
  /** As the library has it, for a group that begins. */
  usually: { minutes: number; timesAWeek: number; weeks: number; size: number; effect: string }
  qualification?: string
  item?: readonly [says: string, pence: number]
  groups: readonly GroupTold[]
}

const everyDay = (at: string, minutes: number) => [1, 2, 3, 4, 5].map((weekday) => [weekday, at, minutes] as const)
const jo = [{ who: 'Jo Bennett' }]
const priya = [{ who: 'Priya Nair' }]
const group = (name: string, pupils: number, rest: Partial<GroupTold>): GroupTold => ({
  name,
  kind: 'group',
  years: ['7', '8', '9', '10', '11'],
  pupils,
  slots: [],
  adults: jo,
  fundedFrom: 'notional',
  room: 'Room 4',
  reviewIn: 21,
  status: 'K',
  ends: 'term',
  ...rest,
})

export const provisionTold: readonly ProvisionTold[] = [
  {
    name: 'Reading fluency',
    about: 'Repeated reading aloud of a short text with a model, timed once a week.',
    wave: 'targeted',
    area: 'CL',
    measure: 'Words read correctly in a minute',
    from: 62,
    gain: 15,
    item: ['Two sets of graded readers', 8400],
    usually: { minutes: 20, timesAWeek: 3, weeks: 12, size: 6, effect: 'About 15 more words read correctly in a minute' },
    qualification: 'Half a day of training in modelled reading',
    groups: [
      group('Group A, Year 7', 6, {
        years: ['7'],
        slots: [
          [1, '10:20', 20],
          [3, '10:20', 20],
          [5, '10:20', 20],
        ],
      }),
      group('Group B, Years 8 and 9', 5, {
        years: ['8', '9'],
        slots: [
          [2, '10:20', 20],
          [4, '10:20', 20],
        ],
        reviewIn: -8,
      }),
    ],
  },
  {
    name: 'Key words before the lesson',
    about: 'The six words a lesson rests on, said, seen and used before it begins.',
    wave: 'targeted',
    area: 'CI',
    measure: 'Key words used in the lesson, of six',
    from: 2,
    gain: 2,
    usually: { minutes: 10, timesAWeek: 5, weeks: 12, size: 4, effect: 'Two more of the six words used in the lesson' },
    groups: [group('English', 4, { slots: everyDay('09:10', 10), room: 'Room 12' })],
  },
  {
    name: 'Talk Together',
    about: 'Turn-taking in talk, with a game, a prompt card and a look back at the end.',
    wave: 'targeted',
    area: 'CI',
    measure: null,
    from: null,
    gain: null,
    usually: { minutes: 30, timesAWeek: 1, weeks: 12, size: 5, effect: 'Takes turns in talk without a prompt' },
    groups: [
      group('Group 1, weeks A', 5, { slots: [[1, '13:15', 30, 'A']], adults: priya, room: 'Library' }),
      group('Group 2, weeks B', 4, {
        slots: [[1, '13:15', 30, 'B']],
        adults: priya,
        room: 'Library',
        fundedFrom: 'pupil-premium',
      }),
    ],
  },
  {
    name: 'Emotional literacy',
    about: 'Naming a feeling, what set it off, and one thing to try next time.',
    wave: 'targeted',
    area: 'SEMH',
    measure: 'Own rating of a calm week, of ten',
    from: 4,
    gain: 2,
    usually: { minutes: 30, timesAWeek: 1, weeks: 12, size: 8, effect: 'Two points calmer by their own rating' },
    qualification: 'Trained in emotional literacy support',
    groups: [
      group('Tuesdays', 7, {
        slots: [[2, '13:15', 30]],
        adults: [
          { who: 'Jo Bennett', share: 60 },
          { who: 'Priya Nair', share: 40 },
        ],
        room: 'The den',
      }),
    ],
  },
  {
    name: 'Speech and language therapy',
    about: 'A therapist’s programme, given by the therapist, with a card of what to practise in class.',
    wave: 'specialist',
    area: 'CI',
    measure: null,
    from: null,
    gain: null,
    usually: { minutes: 45, timesAWeek: 1, weeks: 38, size: 4, effect: 'The aim of the therapist’s programme' },
    qualification: 'Registered speech and language therapist',
    groups: [
      group('Wednesdays', 4, {
        slots: [[3, '11:00', 45]],
        adults: [{ who: 'Community therapist', feePence: 6200 }],
        fundedFrom: 'top-up',
        room: 'The hub',
        status: 'E',
        ends: 'year',
        reviewIn: 12,
      }),
    ],
  },
  {
    name: 'Key worker, start and end of day',
    about: 'The same adult, ten minutes before registration and ten minutes before going home.',
    wave: 'specialist',
    area: 'SEMH',
    measure: null,
    from: null,
    gain: null,
    usually: { minutes: 10, timesAWeek: 10, weeks: 38, size: 1, effect: 'Begins the day in the first lesson' },
    groups: [
      group('One to one', 1, {
        kind: 'one-to-one',
        slots: [...everyDay('08:45', 10), ...everyDay('15:00', 10)],
        fundedFrom: 'top-up',
        room: 'Library corner',
        status: 'E',
        ends: null,
        reviewIn: null,
      }),
    ],
  },
]

export const strategiesTold = [
  'Key words on the board',
  'One instruction at a time',
  'Quiet start to every lesson',
  'Seating plan by what helps',
  'Print in 14 point',
]
