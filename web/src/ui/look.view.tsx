import { StackedBars, StackedColumns } from './Bars.tsx'
import { Button, ButtonLink } from './Button.tsx'
import { Card } from './Card.tsx'
import { RadioGroup } from './Choices.tsx'
import { DueSection } from './DueRow.tsx'
import { EmptyState } from './EmptyState.tsx'
import { DateField, SelectField, TextField } from './Fields.tsx'
import { FormErrors } from './FormErrors.tsx'
import { Sprite } from './Icon.tsx'
import { LetterTag } from './LetterTag.tsx'
import { Notice } from './Notice.tsx'
import { PageHead } from './PageHead.tsx'
import { type BadgeState, StateBadge } from './StateBadge.tsx'
import { Steps } from './Steps.tsx'
import { TimelineStrip } from './TimelineStrip.tsx'

const states: BadgeState[] = ['late', 'due-soon', 'running', 'met', 'cannot-tell', 'late-exception-claimed', 'does-not-apply']
const stacks = [
  { label: 'Year 7', first: 5, second: 38 },
  { label: 'Year 8', first: 6, second: 36 },
]
const due = {
  key: 'one',
  state: 'late' as const,
  when: '5 days late',
  dateWords: 'was due 18 November',
  title: 'Something for a pupil',
  to: '#',
  context: '7B',
  who: 'You',
  action: { to: '#', words: 'Record it', filled: true },
  strength: 'must' as const,
  reasons: [{ says: 'It began on 18 November' }, { says: 'That day is the last' }],
  authority: [{ words: 'An Act, s. 1', url: '#', checked: false }],
}

/** Each part in each state. */
export function LookView() {
  return (
    <>
      <Sprite />
      <main className="wrap">
        <PageHead title="The look" />
        <Card title="States">
          {states.map((state) => (
            <p key={state}>
              <StateBadge state={state} /> <StateBadge state={state} boxed />
            </p>
          ))}
          <p>
            <LetterTag letter="E" words="EHC plan" since="since 3 Mar 2022" /> <LetterTag letter="K" words="SEN Support" />{' '}
            <LetterTag letter="W" words="Watch list" />
          </p>
        </Card>
        <DueSection id="look-late" title="Late" count={1} rows={[due]} />
        <Card title="Forms">
          <FormErrors problems={[{ field: 'name', says: 'Enter a name' }]} />
          <TextField name="name" label="Name" hint="As people say it" problem="Enter a name" />
          <DateField name="on" label="On which day" />
          <SelectField name="kind" label="Kind" choices={[{ value: 'a', words: 'One kind' }]} />
          <RadioGroup
            name="way"
            legend="Which way"
            choices={[
              { value: 'l', words: 'Left' },
              { value: 'r', words: 'Right' },
            ]}
            value="l"
          />
          <div className="btn-row">
            <Button look="fill">Filled</Button>
            <Button>Default</Button>
            <ButtonLink to="#" look="plain">
              Plain
            </ButtonLink>
          </div>
        </Card>
        <Notice kind="ok">Kept.</Notice>
        <Notice kind="warn">Look at this first.</Notice>
        <Steps steps={['Upload', 'Check', 'Bring in']} at={1} />
        <figure className="sheet pic">
          <figcaption>
            <b>By year</b>
          </figcaption>
          <StackedColumns says="Two years" stacks={stacks} />
        </figure>
        <StackedBars stacks={stacks} />
        <TimelineStrip
          title="A pupil's time"
          today="2026-11-23"
          spans={[{ words: 'SEN Support', startsOn: '2025-01-09', endsOn: null, look: 'tinted' }]}
        />
        <EmptyState title="Nothing here yet">What will come here.</EmptyState>
      </main>
    </>
  )
}
