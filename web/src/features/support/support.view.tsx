import { Form, Link } from 'react-router'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { dayWords } from '#ui/dates.ts'
import { EmptyState } from '#ui/EmptyState.tsx'
import { PaperLinks } from '#ui/PaperLinks.tsx'
import { PrintButton } from '#ui/PrintButton.tsx'
import { Refusal, type Sent } from '#ui/SentForm.tsx'
import { AgreeForms } from './agree.view.tsx'
import { CloseCycle, ReopenCycle } from './close-cycle.view.tsx'
import { EarlierCycles } from './earlier-cycles.view.tsx'
import { Outcomes } from './outcomes.view.tsx'
import { passedBy, standingOf } from './standing.rules.ts'
import { StandingLine } from './standing.view.tsx'
import { type About, type Cycle, Said, SupportHead } from './support-parts.view.tsx'
import { stateWords } from './support-words.rules.ts'

export interface SupportProps {
  about: About
  status: 'N' | 'K' | 'E' | 'W'
  cycles: readonly Cycle[]
  may: { plan: boolean; agree: boolean; note: boolean }
  today: string
  said: string | null
  sent: Sent | null
}

/** The cycle that runs, on one page: what is needed, what is planned, what was seen; and the ones before, folded. */
export function SupportView({ about, status, cycles, may, today, said, sent }: SupportProps) {
  const [now, ...before] = cycles
  const open = now && now.state !== 'reviewed' && now.state !== 'closed' ? now : null
  return (
    <>
      <SupportHead about={about} title="SEN Support" lead={now && leadOf(now)} said={sent ? null : said}>
        {now && <PrintButton />}
        {now && <PaperLinks />}
        {open?.state === 'agreed' && may.agree && (
          <ButtonLink look="fill" to="review">
            Review it
          </ButtonLink>
        )}
      </SupportHead>
      <Refusal sent={sent} form="start" words={{}} />
      <Refusal sent={sent} form="withdraw" words={{}} />
      <Refusal sent={sent} form="bank" words={{}} />
      {now && (
        <StandingLine
          standing={standingOf(now, { supported: status === 'K' || status === 'E', newest: true })}
          passed={passedBy(now)}
          closed={now.closed}
        />
      )}
      {now?.closed && may.agree && <ReopenCycle key={now.version} cycle={now} today={today} sent={sent} />}
      {!open && <Begin about={about} status={status} last={now ?? null} may={may.plan} />}
      {open && <Now key={`${open.cycleId} ${open.state}`} about={about} cycle={open} may={may} today={today} sent={sent} />}
      {before.length > 0 && (
        <p className="noprint">
          <ButtonLink to="compare">Two cycles side by side</ButtonLink>
        </p>
      )}
      <EarlierCycles cycles={open ? before : cycles} />
    </>
  )
}

function leadOf({ turn, state, agreedOn, reviewOn, reviewedOn }: Cycle): string {
  const words = `Cycle ${turn}. ${stateWords[state]}`
  if (state === 'agreed' && agreedOn && reviewOn) return `${words} since ${dayWords(agreedOn)}. Review on ${dayWords(reviewOn)}.`
  return state === 'reviewed' && reviewedOn ? `${words} on ${dayWords(reviewedOn)}.` : `${words}.`
}

function Begin({ about, status, last, may }: Pick<SupportProps, 'about' | 'status'> & { last: Cycle | null; may: boolean }) {
  const again = last !== null
  if (status !== 'K' && status !== 'E')
    return (
      <EmptyState
        title={`${about.forename} is not on SEN Support`}
        action={
          <ButtonLink look="fill" to={`/pupils/${about.pupilId}`}>
            To the pupil’s page
          </ButtonLink>
        }
      >
        Once the status is recorded, the plan is made here: assess, plan, do and review, again and again.
      </EmptyState>
    )
  return (
    <EmptyState
      title={last ? `The last cycle is ${last.closed ? 'closed' : 'reviewed'}` : 'No plan has been made yet'}
      action={
        may && (
          <Form method="post">
            <input type="hidden" name="form" value="start" />
            <Button look="fill">{again ? 'Begin the next cycle' : 'Begin the first cycle'}</Button>
          </Form>
        )
      }
    >
      {again
        ? `The next one begins with ${last?.closed ? 'its outcomes' : 'what goes on'}, so that nothing is typed twice.`
        : 'A cycle says what is needed, what the pupil will be able to do by when, what is given for it, and how it went.'}
    </EmptyState>
  )
}

function Now({ about, cycle, may, today, sent }: Omit<SupportProps, 'status' | 'cycles' | 'said'> & { cycle: Cycle }) {
  const draft = cycle.state === 'draft'
  return (
    <div className="stack">
      <section className="sheet card" aria-labelledby="assess">
        <div className="hd">
          <h2 id="assess">What we know</h2>
          {draft && may.plan && (
            <Link className="noprint" to="plan">
              Write it
            </Link>
          )}
        </div>
        <div className="said-grid">
          <Said title={`What ${about.forename} says`}>{cycle.pupilView}</Said>
          <Said title="What the family says">{cycle.familyView}</Said>
          <Said title="What is needed">{cycle.needs}</Said>
          <Said title="What shows it">{cycle.evidence}</Said>
        </div>
        <Said title="What every teacher does">{cycle.strategies}</Said>
      </section>
      <Outcomes about={about} cycle={cycle} may={may} today={today} sent={sent} />
      {draft && may.agree && <AgreeForms cycle={cycle} today={today} sent={sent} />}
      {cycle.state === 'agreed' && cycle.agreedWith && (
        <p className="muted">
          Agreed on {cycle.agreedOn && dayWords(cycle.agreedOn)} with {cycle.agreedWith}.
        </p>
      )}
      {may.agree && <CloseCycle cycle={cycle} today={today} sent={sent} />}
    </div>
  )
}
