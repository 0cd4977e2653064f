import { Form, Link } from 'react-router'
import { Button } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { dayWords } from '#ui/dates.ts'
import { DateField, TextArea, TextField } from '#ui/Fields.tsx'
import { problemOf } from '#ui/FormErrors.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import { problemsIn, Refusal, type Sent, typedIn } from '#ui/SentForm.tsx'
import { SummaryList } from '#ui/SummaryList.tsx'
import { attendanceWords, gainWords, poundsWords } from './effect-words.rules.ts'
import type { Effect } from './impact.rules.ts'
import { EffectBar } from './impact.view.tsx'
import { type Look, Looks } from './looks.view.tsx'
import type { Delivery } from './monitoring.view.tsx'
import { enoughIn } from './scale.rules.ts'
import './provision-review.css'

export interface MonitoredProps {
  group: { groupId: string; name: string; provision: string; startsOn: string; endsOn: string | null; measure: string | null }
  effect: Effect
  delivery: Delivery
  looks: readonly Look[]
  scale: readonly string[]
  may: { monitor: boolean; answer: boolean }
  today: string
  said: string | null
  sent: Sent | null
}

const saidWords: Readonly<Record<string, string>> = {
  observed: 'The observation is recorded.',
  asked: 'The question is asked. It stands on the list of reviews until it is answered.',
  answered: 'The answer is recorded.',
  'signed-off': 'It is signed off.',
  withdrawn: 'It is taken out.',
}

/** One group as leaders see it. */
export function MonitoredView({ group, effect, delivery, looks, scale, may, today, said, sent }: MonitoredProps) {
  const { groupId, name, provision, startsOn, endsOn } = group
  const [problems, typed] = [problemsIn(sent, 'observe'), typedIn(sent, 'observe')]
  return (
    <div className="narrow">
      <PageHead
        eyebrow={<Link to="/provision/monitoring">Monitoring of provision</Link>}
        title={`${provision}, ${name}`}
        lead={`Since ${dayWords(startsOn, 'day', today)}${endsOn ? `, until ${dayWords(endsOn, 'day', today)}` : ', without an end'}.`}
      >
        <Link className="btn" to={`/provision/groups/${groupId}/review`}>
          Review
        </Link>
      </PageHead>
      {!sent && said && saidWords[said] && <Notice kind="ok">{saidWords[said]}</Notice>}
      {['answer', 'sign-off', 'withdraw'].map((form) => (
        <Refusal key={form} sent={sent} form={form} words={{ answer: 'The answer' }} />
      ))}
      <Facts {...{ group, effect, delivery, scale }} />
      <Looks looks={looks} may={may} today={today} sent={sent} />
      {may.monitor && (
        <>
          <Form method="post" className="sheet card noprint" key={`observe ${looks.length}`}>
            <h2>Record an observation</h2>
            <Refusal sent={sent} form="observe" words={{}} />
            <input type="hidden" name="form" value="observe" />
            <TextArea name="saw" label="What you saw" value={typed('saw')} problem={problemOf(problems, 'saw')} />
            <DateField
              name="observedOn"
              label="Seen on"
              max={today}
              value={typed('observedOn', today)}
              problem={problemOf(problems, 'observedOn')}
            />
            <Button look="fill">Record it</Button>
          </Form>
          <Asking sent={sent} n={looks.length} />
        </>
      )}
    </div>
  )
}

function Facts({ group, effect, delivery, scale }: Pick<MonitoredProps, 'group' | 'effect' | 'delivery' | 'scale'>) {
  const { sessions, held, unrecorded, pence } = delivery
  return (
    <Card title="Delivery and effect">
      <SummaryList
        facts={[
          {
            name: 'Sessions delivered',
            value:
              sessions === 0
                ? 'none planned yet'
                : `${held} of ${sessions}${unrecorded > 0 ? `, ${unrecorded} not recorded` : ''}`,
          },
          { name: enoughIn(scale), value: <EffectBar {...effect} scale={scale} /> },
          {
            name: 'Gain',
            value: `${gainWords(effect.gain)}. ${effect.measured} of ${effect.places} measured${group.measure ? `: ${group.measure}` : ''}`,
          },
          { name: 'Not yet known', value: `${effect.notYetKnown} of ${effect.places} pupils` },
          { name: 'School attendance', value: attendanceWords(effect.attendance) },
          { name: 'Cost to date', value: poundsWords(pence) },
        ]}
      />
      <p className="muted">What was seen, side by side. It does not say what caused it.</p>
    </Card>
  )
}

function Asking({ sent, n }: { sent: Sent | null; n: number }) {
  const [problems, typed] = [problemsIn(sent, 'ask'), typedIn(sent, 'ask')]
  return (
    <>
      <Form method="post" className="sheet card noprint" key={`ask ${n}`}>
        <h2>Ask a question</h2>
        <Refusal sent={sent} form="ask" words={{}} />
        <input type="hidden" name="form" value="ask" />
        <TextArea
          name="question"
          label="What you want to know"
          value={typed('question')}
          problem={problemOf(problems, 'question')}
          rows={2}
        />
        <Button>Ask</Button>
      </Form>
      <Form method="post" className="sheet card noprint" key={`sign ${n}`}>
        <h2>Sign it off</h2>
        <input type="hidden" name="form" value="sign-off" />
        <TextField name="note" label="Note, if there is one" value={typedIn(sent, 'sign-off')('note')} />
        <Button>Sign off</Button>
      </Form>
    </>
  )
}
