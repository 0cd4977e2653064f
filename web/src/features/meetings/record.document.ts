import type { Block, Paper } from '#platform/paper/paper.ts'
import { dayWords } from '#ui/dates.ts'
import { kindWords, roleWords, timeWords } from './meeting-words.rules.ts'
import type { MeetingKind, PersonRole } from './meetings.form.ts'
import { type Answers, inOwnWords } from './questions.rules.ts'

export interface MeetingOnPaper {
  about: { forename: string; surname: string }
  school: string
  today: string
  meeting: {
    kind: MeetingKind
    heldOn: string
    startsAt: string | null
    place: string | null
    state: 'planned' | 'held' | 'cancelled'
    agenda: string | null
    minutes: string | null
    people: readonly { name: string; role: PersonRole; came: boolean | null; view: { answers: Answers } | null }[]
    actions: readonly { says: string; owner: string; dueOn: string | null; doneOn: string | null }[]
  }
}

/** The agenda before a meeting, and its record after: who came, what each said, what was agreed. */
export function meetingPaper({ about, school, today, meeting }: MeetingOnPaper): Paper {
  const held = meeting.state === 'held'
  const when = [dayWords(meeting.heldOn), timeWords(meeting.startsAt), meeting.place].filter(Boolean).join(', ')
  return {
    title: held ? 'Record of a meeting' : 'A meeting',
    subtitle: `${about.forename} ${about.surname}`,
    school,
    date: dayWords(today),
    blocks: [
      {
        kind: 'facts',
        rows: [
          { name: 'What for', value: kindWords[meeting.kind] },
          { name: held ? 'Held' : 'Planned for', value: when },
          { name: held ? 'Came' : 'Asked', value: peopleOf(meeting.people, held) },
        ],
      },
      ...meeting.people.flatMap(viewOf),
      ...part('Agenda', held ? null : meeting.agenda),
      ...part('What was said', held ? meeting.minutes : null),
      ...actionsOf(meeting.actions),
    ],
  }
}

const peopleOf = (people: MeetingOnPaper['meeting']['people'], held: boolean): string =>
  people
    .filter(({ came }) => !held || came)
    .map(({ name, role }) => `${name} (${roleWords[role].toLowerCase()})`)
    .join('\n') || 'nobody recorded'

const part = (title: string, words: string | null): Block[] =>
  words
    ? [
        { kind: 'heading', text: title },
        { kind: 'text', text: words },
      ]
    : []

function viewOf({ name, role, view }: MeetingOnPaper['meeting']['people'][number]): Block[] {
  const lines = view ? inOwnWords(role, view.answers) : []
  if (lines.length === 0) return []
  return [
    { kind: 'heading', text: `What ${name} said beforehand` },
    { kind: 'facts', rows: lines.map(({ asks, says }) => ({ name: asks, value: says })) },
  ]
}

function actionsOf(actions: MeetingOnPaper['meeting']['actions']): Block[] {
  if (actions.length === 0) return []
  const rows = actions.map(({ says, owner, dueOn, doneOn }) => [
    says,
    owner,
    doneOn ? `done on ${dayWords(doneOn)}` : dueOn ? dayWords(dueOn) : 'no day set',
  ])
  return [
    { kind: 'heading', text: 'Who does what' },
    { kind: 'table', caption: 'What was agreed', head: ['What', 'Who', 'By when'], widths: [4, 2, 2], rows },
  ]
}
