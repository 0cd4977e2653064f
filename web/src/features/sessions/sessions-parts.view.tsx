import { Button } from '#ui/Button.tsx'
import { dayWords } from '#ui/dates.ts'

/** Days with something left to do, each with how many. */
export function StillToDo({
  id,
  title,
  days,
  at,
  today,
}: {
  id: string
  title: string
  days: readonly { day: string; count: number }[]
  at: (day: string) => string
  today: string
}) {
  const count = days.reduce((all, one) => all + one.count, 0)
  if (count === 0) return null
  return (
    <section className="sheet ses-todo" id={id} aria-label={title}>
      <h2>
        {count} {title}
      </h2>
      <ul>
        {days.map((one) => (
          <li key={one.day}>
            <a href={at(one.day)}>{dayWords(one.day, 'weekday', today)}</a>: {one.count}
          </li>
        ))}
      </ul>
    </section>
  )
}

interface UnplannedProps {
  groups: readonly { groupId: string; name: string }[]
  day: string
  ids: Readonly<Record<string, string>>
}

/** A session that no plan has: a drop-in, or one that was given at another time. */
export function Unplanned({ groups, day, ids }: UnplannedProps) {
  if (groups.length === 0) return null
  return (
    <details className="ses-more noprint">
      <summary className="more">Record a session that was not planned</summary>
      <form method="post" className="sheet card">
        <input type="hidden" name="form" value="record" />
        <input type="hidden" name="day" value={day} />
        <input type="hidden" name="entryId" value={ids['unplanned']} />
        <div className="field">
          <label htmlFor="unplanned-group">Group</label>
          <span className="sel">
            <select id="unplanned-group" name="groupId">
              {groups.map(({ groupId, name }) => (
                <option key={groupId} value={groupId}>
                  {name}
                </option>
              ))}
            </select>
          </span>
        </div>
        <div className="field short">
          <label htmlFor="unplanned-at">It began at</label>
          <input className="inp" type="time" id="unplanned-at" name="startsAt" required />
        </div>
        <div className="field short">
          <label htmlFor="unplanned-minutes">Minutes it took</label>
          <input className="inp" type="number" min={1} max={600} id="unplanned-minutes" name="minutes" required />
        </div>
        <p className="hint">It is recorded that everybody of the group came. Who did not can be tapped afterwards.</p>
        <Button>Record it</Button>
      </form>
    </details>
  )
}

interface WhoseProps {
  givers: readonly { staffId: string; name: string; sessions: number }[]
  whose: string | null
  staffId: string
  day: string
}

export function Whose({ givers, whose, staffId, day }: WhoseProps) {
  return (
    <form method="get" className="inline noprint">
      <input type="hidden" name="day" value={day} />
      <div className="field">
        <label htmlFor="whose">Whose sessions</label>
        <span className="sel">
          <select id="whose" name="whose" defaultValue={whose ?? 'all'}>
            <option value={staffId}>Your own</option>
            <option value="all">Everybody’s</option>
            {givers
              .filter((giver) => giver.staffId !== staffId)
              .map((giver) => (
                <option key={giver.staffId} value={giver.staffId}>
                  {giver.name} ({giver.sessions})
                </option>
              ))}
          </select>
        </span>
      </div>
      <Button>Show</Button>
    </form>
  )
}

/** Where else one goes from here. */
export function Foot({ day, forAll }: { day: string; forAll: boolean }) {
  return (
    <p className="ses-foot">
      {forAll ? (
        <>
          <a href={`/sessions/cover?day=${day}`}>Somebody is away</a> <a href="/sessions/delivery">What was given</a>{' '}
        </>
      ) : (
        'You see only the pupils you support. '
      )}
      <a href="/sessions/timetable">Your week</a>
    </p>
  )
}
