import type { State } from '@waymark/duties'
import { Link } from 'react-router'
import { dayWords } from '#ui/dates.ts'
import { Icon } from '#ui/Icon.tsx'
import { LetterTag } from '#ui/LetterTag.tsx'
import { StateBadge } from '#ui/StateBadge.tsx'
import { linesOf } from './lines.rules.ts'
import { helpLines, type Mine } from './my-pupils.rules.ts'
import type { Status } from './record.form.ts'
import { needWords, statusWords } from './words.rules.ts'

export interface OnSheet extends Mine {
  pupilId: string
  forename: string
  surname: string
  status: Status
  strengths: readonly string[]
  needs: readonly { type: string }[]
  due: { state: State; title: string; lastDay: string | null } | null
}

const none = <span className="none">none</span>

/** A pupil before the lesson begins. */
export function ClassRow({ pupil, today }: { pupil: OnSheet; today: string }) {
  const { pupilId, glance } = pupil
  return (
    <tr>
      <th scope="row">
        <Link to={`/pupils/${pupilId}`}>
          <b>{pupil.surname}</b>, {pupil.forename}
        </Link>
        {pupil.status === 'N' ? (
          <span className="muted">Nothing on the register</span>
        ) : (
          <LetterTag letter={pupil.status} words={statusWords[pupil.status]} />
        )}
        <p className="noprint row-link">
          <Link to={`/pupils/${pupilId}/concerns/new`}>
            Raise a concern
            <span className="vh">
              {' '}
              about {pupil.forename} {pupil.surname}
            </span>
          </Link>
        </p>
      </th>
      <td className="phrase">
        <InAPhrase pupil={pupil} today={today} />
      </td>
      <td className="helps">
        <WhatHelps pupil={pupil} />
      </td>
      <td className="acc">
        {glance && glance.arrangements.length > 0 ? (
          <ul>
            {glance.arrangements.map((says) => (
              <li key={says}>{says}</li>
            ))}
          </ul>
        ) : (
          none
        )}
      </td>
      <td className="medc">
        {glance?.emergency ? (
          <p className="medb">
            <Icon name="s-med" />
            <span>
              <span className="vh">Medical: </span>
              {glance.emergency}{' '}
              <Link className="noprint" to={`/pupils/${pupilId}/profiles/healthcare`}>
                The whole plan
              </Link>
            </span>
          </p>
        ) : (
          none
        )}
      </td>
    </tr>
  )
}

/** What they are good at before what they need, then what needs somebody soon. */
function InAPhrase({ pupil: { strengths, needs, due }, today }: { pupil: OnSheet; today: string }) {
  const pressing = due && (due.state === 'late' || due.state === 'due-soon') ? due : null
  return (
    <>
      {strengths.length > 0 && <p>{strengths.join('; ')}</p>}
      {needs.length > 0 && <p className="muted">{needs.map((need) => needWords(need.type)).join('; ')}</p>}
      {pressing && (
        <p className="noprint">
          <StateBadge state={pressing.state} /> {pressing.title}
          {pressing.lastDay && `, ${dayWords(pressing.lastDay, 'short', today)}`}
        </p>
      )}
    </>
  )
}

function WhatHelps({ pupil }: { pupil: OnSheet }) {
  const [helps, not] = [helpLines(pupil), linesOf(pupil.glance?.notHelpful)]
  const towards = pupil.helps?.outcomes ?? []
  return (
    <>
      {helps.length + not.length === 0 && (
        <Link className="noprint" to={`/pupils/${pupil.pupilId}/support`}>
          No SEN Support plan under way
        </Link>
      )}
      <ul>
        {helps.map((line) => (
          <li key={line}>
            <Icon name="i-tick" />
            <span>{line}</span>
          </li>
        ))}
        {not.map((line) => (
          <li key={line} className="not">
            <Icon name="i-x" />
            <span>
              <span className="vh">Does not help: </span>
              {line}
            </span>
          </li>
        ))}
      </ul>
      {towards.length > 0 && (
        <p className="small">
          <span className="muted">Works towards:</span> {towards.join('; ')}
        </p>
      )}
    </>
  )
}
