import { Form, Link } from 'react-router'
import { Button } from '#ui/Button.tsx'
import { CheckField, RadioGroup } from '#ui/Choices.tsx'
import { DateField, TextArea } from '#ui/Fields.tsx'
import { problemOf } from '#ui/FormErrors.tsx'
import { problemsIn, Refusal, type Sent, typedIn } from '#ui/SentForm.tsx'
import { OutcomeText } from './outcomes.view.tsx'
import { nexts, results } from './support.form.ts'
import { type About, type Cycle, type Outcome, SupportHead } from './support-parts.view.tsx'
import { nextWords, resultWords } from './support-words.rules.ts'

export interface ReviewProps {
  about: About
  cycle: Cycle
  today: string
  /** What they said before the meeting. */
  views: { pupilView: string | null; familyView: string | null }
  sent: Sent | null
}

/** How it went, outcome by outcome, and what the family and the pupil say; the next cycle begins with it. */
export function ReviewView({ about, cycle, today, views, sent }: ReviewProps) {
  const problems = problemsIn(sent, 'review')
  const typed = typedIn(sent, 'review')
  return (
    <div className="narrow">
      <SupportHead
        about={about}
        back
        title={`Review of cycle ${cycle.turn}`}
        lead="Each outcome gets its result. The next cycle begins with what goes on."
      />
      <Refusal sent={sent} form="review" words={{}} />
      <Form method="post" className="sheet card">
        <input type="hidden" name="form" value="review" />
        <input type="hidden" name="cycleId" value={cycle.cycleId} />
        <input type="hidden" name="version" value={cycle.version} />
        <DateField
          name="reviewedOn"
          label="Held on"
          max={today}
          value={typed('reviewedOn', today)}
          problem={problemOf(problems, 'reviewedOn')}
        />
        <TextArea
          name="pupilView"
          label={`What ${about.forename} says`}
          value={typed('pupilView', views.pupilView)}
          problem={problemOf(problems, 'pupilView')}
        />
        <TextArea
          name="familyView"
          label="What the family says"
          value={typed('familyView', views.familyView)}
          problem={problemOf(problems, 'familyView')}
        />
        {cycle.outcomes.map((outcome, index) => (
          <Reviewed key={outcome.outcomeId} outcome={outcome} place={index + 1} sent={sent} />
        ))}
        <TextArea
          name="reviewNote"
          label="What was talked about"
          value={typed('reviewNote')}
          problem={problemOf(problems, 'reviewNote')}
        />
        <CheckField
          name="startNext"
          label="Begin the next cycle with what goes on"
          checked={sent?.form === 'review' ? typed('startNext') === 'yes' : true}
        />
        <div className="btn-row">
          <Button look="fill">Record the review</Button>
          <Link to={`/pupils/${about.pupilId}/support`}>Cancel</Link>
        </div>
      </Form>
    </div>
  )
}

function Reviewed({ outcome, place, sent }: { outcome: Outcome; place: number; sent: Sent | null }) {
  const problems = problemsIn(sent, 'review')
  const typed = typedIn(sent, 'review')
  const of = (name: string) => ({
    name: `${name}-${outcome.outcomeId}`,
    value: typed(`${name}-${outcome.outcomeId}`),
    problem: problemOf(problems, `${name}-${outcome.outcomeId}`),
  })
  return (
    <div className="reviewing">
      <h2>Outcome {place}</h2>
      <OutcomeText outcome={outcome} />
      <RadioGroup
        {...of('result')}
        legend={`How far was outcome ${place} reached?`}
        choices={results.map((value) => ({ value, words: resultWords[value] }))}
      />
      <TextArea {...of('note')} label="What shows it" hint="The next cycle starts from what stands here." rows={2} />
      <RadioGroup
        {...of('next')}
        legend="Next"
        hint="Left open: what is reached ends, and the rest goes on."
        choices={nexts.map((value) => ({ value, words: nextWords[value] }))}
      />
    </div>
  )
}
