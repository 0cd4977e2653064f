import { Link } from 'react-router'
import { dayWords } from '#ui/dates.ts'
import { ClassRow, type OnSheet } from './class-row.view.tsx'
import { hasSomethingToKnow } from './my-pupils.rules.ts'

export interface ClassSheetProps {
  group: {
    name: string
    subject: string | null
    relation: 'teaches' | 'supports' | 'key-worker'
    lesson: { is: 'now' | 'later' | 'over'; from: string; to: string } | null
    count: number
    pupils: readonly OnSheet[]
    most: readonly { says: string; pupils: number }[]
  }
  today: string
}

const relations = {
  teaches: 'You teach this group',
  supports: 'You support this group',
  'key-worker': 'You are key worker',
} as const

function lessonWords(lesson: ClassSheetProps['group']['lesson']): string | null {
  if (!lesson) return null
  if (lesson.is === 'now') return `now, until ${lesson.to}`
  return lesson.is === 'later' ? `today at ${lesson.from}` : `was today at ${lesson.from}`
}

/** One group: what helps most of them, then each pupil with something to know, then the rest by name. */
export function ClassSheet({ group, today }: ClassSheetProps) {
  const { name, subject, relation, lesson, count, pupils, most } = group
  const known = pupils.filter(hasSomethingToKnow)
  const others = pupils.filter((pupil) => !known.includes(pupil))
  const title = subject && !name.includes(subject) ? `${name}, ${subject}` : name
  const about = [relations[relation], lessonWords(lesson)].filter(Boolean).join(', ')
  return (
    <article className="sheet class-sheet" aria-label={title}>
      <header className="ph">
        <h2>{title}</h2>
        <p>
          {about}. {count} {count === 1 ? 'pupil' : 'pupils'}, {known.length} with something to know.
        </p>
      </header>
      {most.length > 0 && <MostHelpful most={most} of={known.length} />}
      {known.length > 0 && (
        <table className="cls">
          <caption className="vh">Pupils of {title} with something to know</caption>
          <thead>
            <tr>
              {['Pupil', 'In a phrase', 'What helps', 'In tests and exams', 'Medical alert'].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {known.map((pupil) => (
              <ClassRow key={pupil.pupilId} pupil={pupil} today={today} />
            ))}
          </tbody>
        </table>
      )}
      {others.length > 0 && <Others pupils={others} all={known.length === 0} />}
      <footer className="pf">
        <p>
          <b>Confidential.</b> About children. Keep out of sight, shred after use. As recorded on {dayWords(today)}.
        </p>
      </footer>
    </article>
  )
}

function MostHelpful({ most, of }: { most: ClassSheetProps['group']['most']; of: number }) {
  return (
    <section className="most">
      <h3>What helps most in this room</h3>
      <ol>
        {most.map(({ says, pupils }) => (
          <li key={says}>
            <span className="big">{pupils}</span>
            <b>{says}</b>
          </li>
        ))}
      </ol>
      <p className="small muted">The number is how many of these {of} pupils it helps.</p>
    </section>
  )
}

function Others({ pupils, all }: { pupils: readonly OnSheet[]; all: boolean }) {
  return (
    <details className="noprint">
      <summary className="more">
        {pupils.length} {all ? 'in this group, nothing to know of any' : 'others'}
      </summary>
      <ul className="list">
        {pupils.map((pupil) => (
          <li key={pupil.pupilId}>
            <Link to={`/pupils/${pupil.pupilId}`}>
              <b>{pupil.surname}</b>, {pupil.forename}
            </Link>{' '}
            <Link to={`/pupils/${pupil.pupilId}/concerns/new`}>
              Raise a concern
              <span className="vh">
                {' '}
                about {pupil.forename} {pupil.surname}
              </span>
            </Link>
            {pupil.strengths.length > 0 && `: ${pupil.strengths.join('; ')}`}
          </li>
        ))}
      </ul>
    </details>
  )
}
