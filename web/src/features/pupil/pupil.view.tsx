import { Link } from 'react-router'
import { dayWords } from '#ui/dates.ts'
import { LetterTag } from '#ui/LetterTag.tsx'
import { Notice } from '#ui/Notice.tsx'
import { TimelineStrip } from '#ui/TimelineStrip.tsx'
import { PlanAndTold } from './plan-and-told.view.tsx'
import { pupilSaid } from './pupil.said.ts'
import { type Due, PupilDue } from './pupil-due.view.tsx'
import type { HelpsProps } from './pupil-helps.view.tsx'
import { Helps, LastSaid, Medical } from './pupil-helps.view.tsx'
import { PupilHistory } from './pupil-history.view.tsx'
import { IsGiven, type PupilNowProps, WorksTowards } from './pupil-now.view.tsx'
import type { Contact } from './pupil-people.view.tsx'
import { PupilPeople } from './pupil-people.view.tsx'
import { PupilRooms, RecordSomething } from './pupil-rooms.view.tsx'
import type { Status, ToldAbout } from './record.form.ts'
import { spansOf } from './timeline.rules.ts'
import { needWords, rankWords, statusWords, yearWords } from './words.rules.ts'
import './pupil.css'

export interface PupilViewProps {
  about: {
    pupilId: string
    forename: string
    surname: string
    legalForename: string
    legalSurname: string
    middleNames: string | null
    year: string | null
    class: string | null
    age: number
    bornOn: string
    upn: string | null
    sex: string | null
    keyWorker: string | null
    onRoll: boolean
    leftOn: string | null
    enteredOn: string | null
    premium: boolean | null
    freeMeals: boolean | null
    care: boolean | null
    service: boolean | null
  }
  strengths: readonly { strengthId: string; says: string; by: string | null }[]
  statuses: readonly {
    senStatusId: string
    status: Status
    startsOn: string
    reason: string | null
    nextStep: string | null
    recordedOn: string
    recordedBy: string | null
    broughtIn: boolean
    withdrawnOn: string | null
    replacedBy: string | null
  }[]
  needs: readonly {
    senNeedId: string
    type: string
    rank: number
    startsOn: string | null
    endsOn: string | null
    note: string | null
    withdrawnOn: string | null
  }[]
  plans: readonly {
    ehcPlanId: string
    madeOn: string | null
    lastReviewedOn: string | null
    ceasedOn: string | null
    withdrawnOn: string | null
  }[]
  told: readonly { familyToldId: string; about: ToldAbout; toldOn: string; how: string; who: string | null }[]
  contacts: readonly Contact[]
  groups: readonly {
    name: string
    subject: string | null
    staff: readonly { name: string; relation: 'teaches' | 'supports' }[]
  }[]
  formerUpns: readonly { upn: string; recordedOn: string }[]
  due: readonly Due[]
  now: PupilNowProps['now'] &
    HelpsProps['now'] & {
      emergency: string | null
      turns: readonly { turn: number; startsOn: string; endsOn: string; running: boolean }[]
    }
  showsContacts: boolean
  mayKeepRecord: boolean
  mayKeepStrengths: boolean
  /** False for who supports the pupil without teaching: scores and reports are not before them. */
  teaches: boolean
  seesCosts: boolean
  today: string
  said: string | null
}

/** One pupil on one screen: who they are, what they are good at, what they need, what is due, who to speak to, and their time here. */
export function PupilView(props: PupilViewProps) {
  const { about, said, today, statuses } = props
  const spans = spansOf(
    statuses.filter((fact) => fact.withdrawnOn === null),
    today,
  )
  return (
    <>
      {said && pupilSaid[said] && <Notice kind="ok">{pupilSaid[said]}</Notice>}
      {!about.onRoll && (
        <Notice>
          {about.forename} left the school{about.leftOn && ` on ${dayWords(about.leftOn)}`}. The record is kept.
        </Notice>
      )}
      <WhoTheyAre {...props} />
      <div className="g">
        <div className="c1">
          <Strengths {...props} />
          <Helps {...props} />
          <Needs {...props} />
        </div>
        <div className="c2">
          <WorksTowards {...props} />
          <IsGiven {...props} />
          <PlanAndTold {...props} />
        </div>
        <div className="c3">
          <PupilDue due={props.due} about={about} today={today} mayKeepRecord={props.mayKeepRecord} />
          <PupilPeople {...props} />
        </div>
      </div>
      {spans.length > 0 && (
        <TimelineStrip title={`${about.forename}’s status over time`} spans={spans} turns={props.now.turns} today={today} />
      )}
      <PupilHistory {...props} />
    </>
  )
}

const initials = ({ forename, surname }: PupilViewProps['about']): string => `${[...forename][0] ?? ''}${[...surname][0] ?? ''}`

function WhoTheyAre(props: PupilViewProps) {
  const { about, statuses, today, mayKeepRecord } = props
  const now = statuses.find((fact) => fact.withdrawnOn === null && fact.startsOn <= today)
  const flags = [
    about.premium && 'Pupil premium',
    about.freeMeals && 'Free school meals',
    about.care && 'Looked after',
    about.service && 'Service child',
  ].filter((words) => typeof words === 'string')
  return (
    <section className="id" aria-label="Who they are">
      <div className="face" aria-hidden="true">
        {initials(about)}
      </div>
      <div className="nm">
        <div className="hl">
          <h1>
            {about.forename} {about.surname} <span>{[yearWords(about.year), about.class].filter(Boolean).join(', ')}</span>
          </h1>
          <Medical emergency={props.now.emergency} />
        </div>
        <ul className="facts">
          <li>
            <LetterTag
              letter={now?.status ?? 'N'}
              words={statusWords[now?.status ?? 'N']}
              since={now && `since ${dayWords(now.startsOn)}`}
            />
          </li>
          <li>
            Age {about.age}, born {dayWords(about.bornOn)}
          </li>
          <li>{about.keyWorker ? `Key worker ${about.keyWorker}` : 'No key worker yet'}</li>
          {flags.length > 0 && <li>{flags.join(', ')}</li>}
        </ul>
      </div>
      <RecordSomething mayKeepRecord={mayKeepRecord} />
      <PupilRooms {...props} pupilId={about.pupilId} />
    </section>
  )
}

function Strengths({ about, strengths, mayKeepStrengths, now, today }: PupilViewProps) {
  return (
    <section className="sheet voice" aria-labelledby="strengths">
      <h2 id="strengths">What {about.forename} is good at</h2>
      {strengths.length > 0 ? (
        <ul className="plainl">
          {strengths.map((strength) => (
            <li key={strength.strengthId}>{strength.says}</li>
          ))}
        </ul>
      ) : (
        <p className="muted">Nothing recorded yet. What would {about.forename}’s teachers say first?</p>
      )}
      <LastSaid about={about} now={now} today={today} />
      {mayKeepStrengths && (
        <p className="last noprint">
          <Link to="strengths">{strengths.length > 0 ? 'Add or take out' : 'Add a strength'}</Link>
        </p>
      )}
    </section>
  )
}

function Needs({ needs, mayKeepRecord, today }: PupilViewProps) {
  const standing = needs.filter((need) => need.withdrawnOn === null)
  const now = standing.filter((need) => need.endsOn === null || need.endsOn >= today)
  const ended = standing.filter((need) => !now.includes(need))
  return (
    <section className="sheet" aria-labelledby="needs">
      <h2 id="needs">Needs</h2>
      {now.length > 0 ? (
        <dl className="need">
          {now.map((need) => (
            <div key={need.senNeedId}>
              <dt>{rankWords(need.rank)}</dt>
              <dd>
                {needWords(need.type)}
                {need.note && `: ${need.note}`}
                {need.startsOn && <span className="since"> since {dayWords(need.startsOn)}</span>}
              </dd>
            </div>
          ))}
        </dl>
      ) : (
        <p className="muted">None recorded.</p>
      )}
      {ended.length > 0 && (
        <p className="last">
          Ended: {ended.map((need) => `${needWords(need.type)} (${need.endsOn ? dayWords(need.endsOn) : ''})`).join(', ')}
        </p>
      )}
      {mayKeepRecord && (
        <p className="last noprint">
          <Link to="needs">Change needs</Link>
        </p>
      )}
    </section>
  )
}
