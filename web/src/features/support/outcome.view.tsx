import { Form, Link } from 'react-router'
import { Button } from '#ui/Button.tsx'
import { RadioGroup } from '#ui/Choices.tsx'
import { DateField, SelectField, TextArea, TextField } from '#ui/Fields.tsx'
import { problemOf } from '#ui/FormErrors.tsx'
import { leftAlone, problemsIn, Refusal, Remembering, type Sent, typedIn } from '#ui/SentForm.tsx'
import { type Area, areas } from './support.form.ts'
import { type About, type Outcome, SupportHead } from './support-parts.view.tsx'
import { areaWords } from './support-words.rules.ts'
import { type Questions, useQuestions, WordingAdvice } from './wording.view.tsx'

export interface OutcomeProps {
  about: About
  cycleId: string
  /** Null for a new one. */
  outcome: Outcome | null
  /** Outcomes of the school's bank, and the one that this begins with. */
  bank: readonly { bankedId: string; area: Area; says: string }[]
  begin: (Partial<Outcome> & { bankedId: string }) | null
  /** What is open in the words as they are saved. */
  asked: Questions
  sent: Sent | null
}

const words = {
  says: 'What the pupil will be able to do',
  baseline: 'Where they are now',
  target: 'Where they will be',
  counted: 'What is counted',
  countedFrom: 'The number now',
  countedTo: 'The number aimed at',
  dueOn: 'By',
  owner: 'Looked after by',
  provision: 'Given for it',
}

export function OutcomeView({ about, cycleId, outcome, bank, begin, asked, sent }: OutcomeProps) {
  const { questions, ask } = useQuestions(asked)
  const problems = problemsIn(sent, 'outcome')
  const typed = typedIn(sent, 'outcome')
  const recorded = (name: keyof typeof words) => String((outcome ?? begin)?.[name] ?? '')
  const remember = (name: keyof typeof words) => ({ sent, name, was: recorded(name), version: outcome?.version ?? 0 })
  const of = (name: keyof typeof words) => ({
    name,
    label: words[name],
    value: leftAlone(sent, name) ? recorded(name) : typed(name, recorded(name)),
    problem: problemOf(problems, name),
  })
  return (
    <div className="narrow">
      <SupportHead
        about={about}
        back
        title={outcome ? 'Change the outcome' : 'A new outcome'}
        lead="A difference for the child that somebody could see, by a day. What is given for it stands below."
      />
      <BeginWith bank={bank} from={begin?.bankedId ?? ''} />
      <Refusal sent={sent} form="outcome" words={words} />
      <Form key={begin?.bankedId ?? 'own'} method="post" className="sheet card" onInput={(event) => ask(event.currentTarget)}>
        <input type="hidden" name="form" value="outcome" />
        <input type="hidden" name="cycleId" value={cycleId} />
        <input type="hidden" name="outcomeId" value={outcome?.outcomeId ?? ''} />
        <input type="hidden" name="version" value={outcome?.version ?? 0} />
        <Remembering {...remember('says')}>
          <TextArea {...of('says')} label={`What ${about.forename} will be able to do`} />
        </Remembering>
        <WordingAdvice title="Somebody who does not know the child would ask" findings={questions.outcome} />
        <RadioGroup
          name="area"
          legend="Area of need"
          value={typed('area', (outcome ?? begin)?.area ?? '')}
          problem={problemOf(problems, 'area')}
          choices={areas.map((value) => ({ value, words: areaWords[value] }))}
        />
        <Remembering {...remember('baseline')}>
          <TextField {...of('baseline')} hint="Something that can be counted or seen: 2 of 10, with help" />
        </Remembering>
        <Remembering {...remember('target')}>
          <TextField {...of('target')} hint="In the same measure: 8 of 10, alone" />
        </Remembering>
        <fieldset className="field counting">
          <legend>Is it counted? Then its way can be drawn.</legend>
          <Remembering {...remember('counted')}>
            <TextField {...of('counted')} hint="Such as: lessons of 10, words a minute, days a week" />
          </Remembering>
          <Remembering {...remember('countedFrom')}>
            <TextField {...of('countedFrom')} inputMode="decimal" short />
          </Remembering>
          <Remembering {...remember('countedTo')}>
            <TextField {...of('countedTo')} inputMode="decimal" short />
          </Remembering>
        </fieldset>
        <Remembering {...remember('dueOn')}>
          <DateField {...of('dueOn')} />
        </Remembering>
        <Remembering {...remember('provision')}>
          <TextArea {...of('provision')} hint="What, by whom, how long, how often, in what group" />
        </Remembering>
        <WordingAdvice title="Somebody who has to give it would ask" findings={questions.provision} />
        <Remembering {...remember('owner')}>
          <TextField {...of('owner')} />
        </Remembering>
        <div className="btn-row">
          <Button look="fill">Save the outcome</Button>
          <Link to={`/pupils/${about.pupilId}/support`}>Cancel</Link>
        </div>
      </Form>
    </div>
  )
}

/** Words that served before, to change for this child. */
function BeginWith({ bank, from }: { bank: OutcomeProps['bank']; from: string }) {
  if (bank.length === 0) return null
  return (
    <Form method="get" className="filter-row noprint">
      <SelectField
        name="from"
        label="Begin with one from the bank"
        value={from}
        choices={[
          { value: '', words: 'Your own words' },
          ...bank.map(({ bankedId, area, says }) => ({ value: bankedId, words: `${areaWords[area]}: ${says}`.slice(0, 120) })),
        ]}
      />
      <Button>Begin with it</Button>
      <Link className="row-link" to="/outcomes">
        The whole bank
      </Link>
    </Form>
  )
}
