import { Form } from 'react-router'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { dayWords } from '#ui/dates.ts'
import { EmptyState } from '#ui/EmptyState.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import { PrintButton } from '#ui/PrintButton.tsx'
import { listed, timeSaid } from './session-words.rules.ts'
import { daysOfWeek, type WeekSession, weekAfter } from './timetable.rules.ts'
import './timetable.css'

export interface TimetableProps {
  staffId: string
  person: string
  monday: string
  today: string
  sessions: readonly WeekSession[]
  people: readonly { staffId: string; name: string }[]
}

/** A person's week, for the wall or the pocket. */
export function TimetableView({ staffId, person, monday, today, sessions, people }: TimetableProps) {
  const at = (week: string, path = '/sessions/timetable') => `${path}?staff=${staffId}&week=${week}`
  const given = sessions.filter(({ state }) => state !== 'cancelled')
  const minutes = given.reduce((all, one) => all + (one.plannedMinutes || one.minutes), 0)
  return (
    <div className="week">
      <PageHead
        eyebrow={<a href="/sessions">Sessions</a>}
        title={`${person}: week of ${dayWords(monday, 'day', today)}`}
        lead={`${given.length} ${given.length === 1 ? 'session' : 'sessions'}, ${Math.floor(minutes / 60)} hours ${minutes % 60} minutes with pupils`}
      >
        <PrintButton />
        <ButtonLink to={at(monday, '/sessions/timetable/calendar')} download>
          For a calendar (six weeks)
        </ButtonLink>
      </PageHead>
      <nav className="week-links noprint" aria-label="Weeks">
        <a href={at(weekAfter(monday, -1))}>The week before</a>
        <a href={at(today)}>This week</a>
        <a href={at(weekAfter(monday, 1))}>The week after</a>
      </nav>
      {people.length > 1 && (
        <Form method="get" className="inline noprint">
          <input type="hidden" name="week" value={monday} />
          <div className="field">
            <label htmlFor="staff">Whose week</label>
            <span className="sel">
              <select id="staff" name="staff" defaultValue={staffId} key={staffId}>
                {people.map((one) => (
                  <option key={one.staffId} value={one.staffId}>
                    {one.name}
                  </option>
                ))}
              </select>
            </span>
          </div>
          <Button>Show</Button>
        </Form>
      )}
      {sessions.length === 0 ? (
        <EmptyState title="No sessions in this week">
          The sessions a person gives stand here by day, to print or to take into a calendar.
        </EmptyState>
      ) : (
        <ol className="week-days">
          {daysOfWeek(monday).map((day) => (
            <Day key={day} day={day} today={today} sessions={sessions.filter((one) => one.day === day)} />
          ))}
        </ol>
      )}
    </div>
  )
}

function Day({ day, today, sessions }: { day: string; today: string; sessions: readonly WeekSession[] }) {
  return (
    <li className="sheet">
      <h2>{dayWords(day, 'weekday', today)}</h2>
      {sessions.length === 0 && <p className="muted">No sessions</p>}
      <ul>
        {sessions.map(({ groupId, startsAt, plannedMinutes, minutes, title, room, pupils, state }) => (
          <li key={`${groupId} ${startsAt}`}>
            <b>{timeSaid(startsAt)}</b> {title}
            <span className="week-m">
              {plannedMinutes || minutes} minutes{room && `, ${room}`}
              {state === 'cancelled' && '. Does not happen'}
            </span>
            {pupils.length > 0 && <span className="week-m">{listed(pupils)}</span>}
          </li>
        ))}
      </ul>
    </li>
  )
}
