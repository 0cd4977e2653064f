import { useCallback, useEffect, useState } from 'react'
import { dayInEngland, dayWords } from '#ui/dates.ts'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Icon, Sprite } from '#ui/Icon.tsx'
import { DayOfSessions, StripOf } from './day.view.tsx'
import { fetchPlan, type PlanHere, planHere } from './kept-here/plan-here.ts'
import { personHere } from './kept-here/queue.ts'
import { useKept } from './kept-here/use-kept.ts'
import './sessions.css'
import './session-form.css'
import './kept.css'

const clockWords = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', timeStyle: 'short' })

/** The day to show: the one asked for, else today by the clock of the school, else the nearest before it that the plan has. */
function dayOf({ days, today }: PlanHere, asked: string | null, byClock: string): string {
  if (asked && days.includes(asked)) return asked
  return days.findLast((day) => day <= byClock) ?? days[0] ?? today
}

export function KeptView() {
  const [plan, setPlan] = useState<PlanHere | null>(null)
  const [looked, setLooked] = useState(false)
  const look = useCallback(async () => {
    const person = await personHere()
    setPlan(person && (await planHere(person)))
    setLooked(true)
  }, [])
  const kept = useKept(null, async () => {
    await fetchPlan()
    await look()
  })
  useEffect(() => {
    look().catch(() => setLooked(true))
  }, [look])
  return (
    <>
      <Sprite />
      <a className="skip" href="#main">
        Skip to the main part
      </a>
      <header className="bar ses-bar">
        <Icon name="mark" size={28} />
        <div>
          <b>{plan?.person ?? 'Waymark'}</b>
          <span>Kept on this device</span>
        </div>
        <a href="/sessions">Whole page</a>
      </header>
      <main id="main" className="wrap ses" tabIndex={-1}>
        <StripOf kept={kept} />
        {plan ? (
          <PlanOfDay plan={plan} kept={kept} />
        ) : (
          <>
            <h1>{looked ? 'No sessions are kept on this device' : 'Opening what is kept on this device'}</h1>
            {looked && (
              <EmptyState title="Nobody is signed in here" action={<a href="/sessions">Open your sessions</a>}>
                Sign in with a signal and open your sessions once: the last ten and the next five school days are then here
                without one.
              </EmptyState>
            )}
          </>
        )}
      </main>
    </>
  )
}

function PlanOfDay({ plan, kept }: { plan: PlanHere; kept: ReturnType<typeof useKept> }) {
  const asked = new URLSearchParams(window.location.search).get('day')
  const at = new Date(Date.now() + plan.ahead)
  const today = dayInEngland(at)
  const day = dayOf(plan, asked, today)
  const { days, sessions } = plan
  const besides = new Map(sessions.flatMap(({ pupils }) => pupils.map(({ pupilId, name }) => [pupilId, { pupilId, name }])))
  return (
    <>
      <DayOfSessions
        day={day}
        today={today}
        clock={clockWords.format(at)}
        before={days.findLast((one) => one < day) ?? null}
        after={days.find((one) => one > day) ?? null}
        sessions={sessions.filter((one) => one.day === day)}
        besides={[...besides.values()].sort((one, other) => (one.name < other.name ? -1 : 1))}
        at={(on) => `/sessions/kept?day=${on}`}
        ids={{}}
        kept={kept}
        sent={null}
        of={null}
        adults={false}
      />
      <p className="ses-foot">
        What is kept here goes from {dayWords(days[0] ?? day)} to {dayWords(days.at(-1) ?? day)}, with first names only, and is
        wiped when you sign out.
      </p>
    </>
  )
}
