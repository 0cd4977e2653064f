import { Form } from 'react-router'
import { Button } from '#ui/Button.tsx'
import { DateField, SelectField, TextArea } from '#ui/Fields.tsx'
import { problemOf } from '#ui/FormErrors.tsx'
import { problemsIn, Refusal, type Sent, typedIn } from '#ui/SentForm.tsx'
import { closedWhys, closedWhyWords } from './standing.rules.ts'
import type { Cycle } from './support-parts.view.tsx'

/** Folded: most cycles end by their review. */
export function CloseCycle({ cycle, today, sent }: { cycle: Cycle; today: string; sent: Sent | null }) {
  const problems = problemsIn(sent, 'close')
  const typed = typedIn(sent, 'close')
  const of = (name: string) => ({ name, value: typed(name), problem: problemOf(problems, name) })
  return (
    <details className="noprint" open={sent?.form === 'close'}>
      <summary className="more">Close this cycle without a review</summary>
      <Refusal sent={sent} form="close" words={{}} />
      <Form method="post" className="sheet card">
        <p>
          For a cycle that cannot be reviewed any more. It does not count as reviewed, what was written stays to be read, and the
          next cycle can begin with its outcomes.
        </p>
        <input type="hidden" name="form" value="close" />
        <input type="hidden" name="cycleId" value={cycle.cycleId} />
        <input type="hidden" name="version" value={cycle.version} />
        <SelectField
          {...of('why')}
          label="Why it ends"
          choices={[{ value: '', words: 'Choose' }, ...closedWhys.map((value) => ({ value, words: closedWhyWords[value] }))]}
        />
        <TextArea {...of('because')} label="What happened" />
        <DateField {...of('closedOn')} value={typed('closedOn', today)} label="Ends on" max={today} />
        <Button>Close it</Button>
      </Form>
    </details>
  )
}

/** The newest cycle was closed: back to what it was. */
export function ReopenCycle({ cycle, today, sent }: { cycle: Cycle; today: string; sent: Sent | null }) {
  if (!cycle.closed) return null
  const slip = cycle.closed.recordedOn === today
  const problems = problemsIn(sent, 'reopen')
  return (
    <details className="noprint" open={sent?.form === 'reopen'}>
      <summary className="more">{slip ? 'Closed by a slip? Take it back' : 'It goes on after all'}</summary>
      <Refusal sent={sent} form="reopen" words={{}} />
      <Form method="post" className="sheet card">
        <input type="hidden" name="form" value="reopen" />
        <input type="hidden" name="cycleId" value={cycle.cycleId} />
        <input type="hidden" name="version" value={cycle.version} />
        <TextArea
          name="because"
          label={slip ? 'Why, if it was more than a slip' : 'Why it goes on after all'}
          value={typedIn(sent, 'reopen')('because')}
          problem={problemOf(problems, 'because')}
        />
        <Button>Open it again</Button>
      </Form>
    </details>
  )
}
