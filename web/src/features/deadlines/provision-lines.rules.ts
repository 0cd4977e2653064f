import { dayWords } from '#ui/dates.ts'

/** A sentence about provision, and the one place to go from it. */
export interface ProvisionLine {
  key: string
  says: string
  to: string
  words: string
  /** It stands late, or is due within seven days; said in the words too. */
  state: 'late' | 'due-soon' | 'running' | null
}

export interface GroupDue {
  groupId: string
  name: string
  provision: string
  due: string | null
  section: 'late' | 'soon' | 'later' | 'open-ended'
  filled: boolean
  own: boolean
}

export interface ProvisionToday {
  sessions: {
    today: number
    done: number
    earlier: number
    all: { earlier: number; disputed: number } | null
  } | null
  groups: readonly GroupDue[]
  may: { seeReviews: boolean; review: boolean; fillIn: boolean; arrangeCover: boolean }
}

const of = (count: number, one: string, many: string): string => (count === 1 ? `One ${one}` : `${count} ${many}`)

/** One's own sessions first, then what one is to say of one's groups, then what waits in the school. */
export const provisionLines = (given: ProvisionToday, today: string): ProvisionLine[] => [
  ...ownSessions(given),
  ...toFillIn(given, today),
  ...toReview(given),
  ...notRecorded(given),
  ...cover(given),
]

function ownSessions({ sessions }: ProvisionToday): ProvisionLine[] {
  if (!sessions) return []
  const { today, done, earlier } = sessions
  const left = today - done
  const now =
    today === 0
      ? []
      : [
          {
            key: 'sessions-today',
            says: `${of(today, 'session of yours is', 'sessions of yours are')} today${left === 0 ? ', recorded' : done > 0 ? `, ${done} recorded` : ''}.`,
            to: '/sessions',
            words: left === 0 ? 'Open your sessions' : 'Record your sessions',
            state: null,
          },
        ]
  if (earlier === 0) return now
  const says = `${of(earlier, 'session of yours', 'sessions of yours')} of the last three weeks ${earlier === 1 ? 'is' : 'are'} not recorded.`
  return [...now, { key: 'sessions-earlier', says, to: '/sessions#not-recorded', words: 'Record what is missing', state: null }]
}

/** An adult of a group says what they see before its review, and can change it until then. Whoever reviews it does so in the review itself. */
function toFillIn({ groups, may }: ProvisionToday, today: string): ProvisionLine[] {
  if (!may.fillIn || may.review) return []
  return groups
    .filter(({ own, section }) => own && (section === 'late' || section === 'soon'))
    .map(({ groupId, name, provision, due, section, filled }) => {
      const by = `${provision}, ${name}: to be reviewed by ${dayWords(due ?? today, 'day', today)}.`
      const state = section === 'late' ? ('late' as const) : ('due-soon' as const)
      return {
        key: `fill ${groupId}`,
        says: filled ? `${by} You filled in how it goes, or a colleague did.` : `${by} Say first how it goes for each pupil.`,
        to: `/provision/groups/${groupId}/fill-in`,
        words: filled ? 'Look at it again' : 'Fill it in',
        state: filled ? null : state,
      }
    })
}

/** Provision is limited in time: what has neither an end nor a day of review is named too, and leaders go to see what it brings. */
function toReview({ groups, may }: ProvisionToday): ProvisionLine[] {
  if (!may.seeReviews) return []
  const count = (section: GroupDue['section']) => groups.filter((group) => group.section === section).length
  const [late, soon, open] = [count('late'), count('soon'), count('open-ended')]
  const filled = groups.filter((group) => group.filled).length
  const due = [
    late > 0 && `${of(late, 'review of provision is', 'reviews of provision are')} late.`,
    soon > 0 && `${of(soon, 'is', 'are')} due within seven days.`,
    filled > 0 && `${of(filled, 'group was', 'groups were')} filled in by its adults, to be looked at.`,
  ].filter((words) => words !== false)
  const endless = open > 0 ? [`${of(open, 'group has', 'groups have')} neither an end nor a day of review.`] : []
  const state = late > 0 ? ('late' as const) : soon > 0 ? ('due-soon' as const) : null
  const reviews = { key: 'reviews', to: '/provision/reviews', words: may.review ? 'Review them' : 'See the reviews', state }
  if (may.review) return due.length + endless.length > 0 ? [{ ...reviews, says: [...due, ...endless].join(' ') }] : []
  const monitored = endless.map((says) => ({
    key: 'open-ended',
    says,
    to: '/provision/monitoring',
    words: 'See what they bring',
    state: null,
  }))
  return [...(due.length > 0 ? [{ ...reviews, says: due.join(' ') }] : []), ...monitored]
}

function notRecorded({ sessions }: ProvisionToday): ProvisionLine[] {
  if (!sessions?.all) return []
  const { earlier, disputed } = sessions.all
  if (earlier + disputed === 0) return []
  const says = [
    earlier > 0 && `${of(earlier, 'session', 'sessions')} of the last three weeks ${earlier === 1 ? 'is' : 'are'} not recorded.`,
    disputed > 0 && `${of(disputed, 'was', 'were')} recorded twice, differently.`,
  ]
  return [
    {
      key: 'not-recorded',
      says: says.filter(Boolean).join(' '),
      to: '/sessions?whose=all#not-recorded',
      words: 'Open the sessions',
      state: null,
    },
  ]
}

const cover = ({ may }: ProvisionToday): ProvisionLine[] =>
  may.arrangeCover
    ? [
        {
          key: 'cover',
          says: 'Is somebody away today? See whose sessions are lost, and who could stand in.',
          to: '/sessions/cover',
          words: 'Somebody is away',
          state: null,
        },
      ]
    : []
