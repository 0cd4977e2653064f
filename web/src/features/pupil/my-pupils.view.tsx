import type { State } from '@waymark/duties'
import { Link } from 'react-router'
import { Card } from '#ui/Card.tsx'
import { dayWords } from '#ui/dates.ts'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Icon } from '#ui/Icon.tsx'
import { LetterTag } from '#ui/LetterTag.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import { PrintButton } from '#ui/PrintButton.tsx'
import { StateBadge } from '#ui/StateBadge.tsx'
import type { Status } from './record.form.ts'
import { needWords, statusWords } from './words.rules.ts'

interface Mine {
  pupilId: string
  forename: string
  surname: string
  status: Status
  strengths: readonly string[]
  needs: readonly { type: string }[]
  helps: { strategies: string | null; outcomes: readonly string[] } | null
  glance: { notHelpful: string | null; emergency: string | null; arrangements: readonly string[] } | null
  due: { state: State; title: string; lastDay: string | null } | null
}

export interface MyPupilsViewProps {
  groups: readonly {
    name: string
    subject: string | null
    relation: 'teaches' | 'supports' | 'key-worker'
    lesson: { is: 'now' | 'later' | 'over'; from: string; to: string } | null
    pupils: readonly Mine[]
  }[]
  today: string
}

const relations = { teaches: 'you teach', supports: 'you support', 'key-worker': 'you are key worker' } as const

/** The pupils of one's own groups: those with SEN first, each with what they are good at before what they need. */
export function MyPupilsView({ groups, today }: MyPupilsViewProps) {
  return (
    <>
      <PageHead title="My pupils" lead="The pupils of your groups: what they are good at, and what helps.">
        <PrintButton />
      </PageHead>
      {groups.length === 0 && (
        <EmptyState title="You are in no group yet">
          Your pupils stand here once your groups are brought in or a pupil has you as key worker. Ask your SENCO.
        </EmptyState>
      )}
      <div className="stack">
        {groups.map((group) => (
          <GroupCard key={group.name + group.relation} group={group} today={today} />
        ))}
      </div>
    </>
  )
}

/** Where the group is in the day. */
function lessonWords(lesson: MyPupilsViewProps['groups'][number]['lesson']): string {
  if (!lesson) return ''
  if (lesson.is === 'now') return `Now, until ${lesson.to}`
  return lesson.is === 'later' ? `Today at ${lesson.from}` : `Was at ${lesson.from}`
}

function GroupCard({ group, today }: { group: MyPupilsViewProps['groups'][number]; today: string }) {
  const withSen = group.pupils.filter((pupil) => pupil.status !== 'N')
  const others = group.pupils.filter((pupil) => pupil.status === 'N')
  return (
    <Card
      title={group.subject && !group.name.includes(group.subject) ? `${group.name}, ${group.subject}` : group.name}
      aside={[lessonWords(group.lesson), relations[group.relation]].filter(Boolean).join(', ')}
    >
      {withSen.length > 0 && (
        <div className="scroll">
          <table className="plain-table">
            <caption className="vh">Pupils of {group.name} with SEN or on the watch list</caption>
            <thead>
              <tr>
                {['Name', 'Good at', 'What helps', 'What does not', 'Works towards', 'Needs', 'Next due'].map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {withSen.map((pupil) => (
                <Row key={pupil.pupilId} pupil={pupil} today={today} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {others.length > 0 && (
        <details>
          <summary className="more">
            {others.length} without SEN{withSen.length > 0 ? '' : ' in this group'}
          </summary>
          <ul className="list">
            {others.map((pupil) => (
              <li key={pupil.pupilId}>
                <Name pupil={pupil} />{' '}
                <Link className="noprint" to={`/pupils/${pupil.pupilId}/concerns/new`}>
                  Raise a concern
                  <span className="vh">
                    {' '}
                    about {pupil.forename} {pupil.surname}
                  </span>
                </Link>{' '}
                {pupil.strengths.length > 0 && `: ${pupil.strengths.join('; ')}`}
                <Alerts pupil={pupil} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </Card>
  )
}

const Name = ({ pupil }: { pupil: Mine }) => (
  <Link to={`/pupils/${pupil.pupilId}`}>
    <b>{pupil.surname}</b>, {pupil.forename}
  </Link>
)

/** What is allowed, and what to do in a medical emergency: by word and shape, and never by colour alone. */
function Alerts({ pupil: { pupilId, glance } }: { pupil: Mine }) {
  if (!glance) return null
  return (
    <>
      {glance.arrangements.length > 0 && <p>Allowed: {glance.arrangements.join('; ')}</p>}
      {glance.emergency && (
        <p>
          <Icon name="s-med" /> <b>Medical:</b> {glance.emergency}{' '}
          <Link className="noprint" to={`/pupils/${pupilId}/profiles/healthcare`}>
            The whole plan
          </Link>
        </p>
      )}
    </>
  )
}

function Row({ pupil, today }: { pupil: Mine; today: string }) {
  return (
    <tr>
      <th scope="row">
        <Name pupil={pupil} /> <LetterTag letter={pupil.status} words={statusWords[pupil.status]} />
        <p className="noprint row-link">
          <Link to={`/pupils/${pupil.pupilId}/concerns/new`}>
            Raise a concern
            <span className="vh">
              {' '}
              about {pupil.forename} {pupil.surname}
            </span>
          </Link>
        </p>
      </th>
      <td>{pupil.strengths.join('; ') || <Link to={`/pupils/${pupil.pupilId}`}>Not recorded yet</Link>}</td>
      <td className="said-words">
        {pupil.helps?.strategies ?? <Link to={`/pupils/${pupil.pupilId}/support`}>No plan under way</Link>}
      </td>
      <td className="said-words">
        {pupil.glance?.notHelpful}
        <Alerts pupil={pupil} />
      </td>
      <td>
        {pupil.helps && pupil.helps.outcomes.length > 0 && (
          <ul className="plainl">
            {pupil.helps.outcomes.map((says) => (
              <li key={says}>{says}</li>
            ))}
          </ul>
        )}
      </td>
      <td>{pupil.needs.map((need) => needWords(need.type)).join('; ')}</td>
      <td>
        {pupil.due && pupil.due.state !== 'does-not-apply' && pupil.due.state !== 'met' && (
          <>
            <StateBadge state={pupil.due.state} /> {pupil.due.title}
            {pupil.due.lastDay && `, ${dayWords(pupil.due.lastDay, 'short', today)}`}
          </>
        )}
      </td>
    </tr>
  )
}
