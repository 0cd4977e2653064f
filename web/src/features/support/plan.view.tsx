import { Form, Link } from 'react-router'
import { Button } from '#ui/Button.tsx'
import { TextArea } from '#ui/Fields.tsx'
import { problemOf } from '#ui/FormErrors.tsx'
import { useKeptDraft } from '#ui/KeptDraft.tsx'
import { leftAlone, problemsIn, Refusal, Remembering, type Sent, typedIn } from '#ui/SentForm.tsx'
import { type About, type Cycle, SupportHead } from './support-parts.view.tsx'

export interface PlanProps {
  about: About
  cycle: Cycle
  /** The cycle before this one, for what was said at its review. */
  last: Cycle | null
  /** What they said before a meeting since then: it is not typed again. */
  views: { pupilView: string | null; familyView: string | null }
  sent: Sent | null
}

const words = {
  needs: 'What is needed',
  evidence: 'What shows it',
  familyView: 'What the family says',
  pupilView: 'What the pupil says',
  strategies: 'What every teacher does',
}

/** What is known before outcomes are written: the child's own words first. */
export function PlanView({ about, cycle, last, views, sent }: PlanProps) {
  const kept = useKeptDraft(`/pupils/${about.pupilId}/support/plan/keep`, cycle.version, 'Save the draft')
  const problems = problemsIn(sent, 'plan')
  const typed = typedIn(sent, 'plan')
  const offered: Partial<Record<Field, string | null>> = views
  return (
    <div className="narrow">
      <SupportHead
        about={about}
        back
        title="What we know"
        lead="A draft until it is agreed. Leave empty what you do not know yet."
      />
      <Refusal sent={sent} form="plan" words={words} />
      <Form method="post" className="sheet card" onInput={(event) => kept.typed(event.currentTarget)}>
        <input type="hidden" name="form" value="plan" />
        <input type="hidden" name="cycleId" value={cycle.cycleId} />
        <input type="hidden" name="version" value={kept.version} />
        {fieldsOf(about, last).map(({ name, label, hint }) => (
          <Remembering key={name} sent={sent} name={name} was={cycle[name] ?? ''} version={cycle.version}>
            <TextArea
              name={name}
              label={label}
              hint={hint}
              value={leftAlone(sent, name) ? (cycle[name] ?? '') : typed(name, cycle[name] ?? offered[name] ?? null)}
              problem={problemOf(problems, name)}
              rows={4}
            />
          </Remembering>
        ))}
        <p className="muted" role="status">
          {kept.says}
        </p>
        <div className="btn-row">
          <Button look="fill">Save the draft</Button>
          <Link to={`/pupils/${about.pupilId}/support`}>Cancel</Link>
        </div>
      </Form>
    </div>
  )
}

type Field = keyof typeof words

const fieldsOf = (about: About, last: Cycle | null): { name: Field; label: string; hint: string }[] => [
  {
    name: 'pupilView',
    label: `What ${about.forename} says`,
    hint: `In ${about.forename}’s own words: what helps, what is hard, what matters.${before(last?.reviewPupilView)}`,
  },
  {
    name: 'familyView',
    label: words.familyView,
    hint: `What they see at home and hope for.${before(last?.reviewFamilyView)}`,
  },
  { name: 'needs', label: words.needs, hint: 'A summary. Strengths belong in it.' },
  { name: 'evidence', label: words.evidence, hint: 'Assessments, observations, advice, with their dates.' },
  { name: 'strategies', label: words.strategies, hint: 'In every lesson: named strategies, when and by whom.' },
]

const before = (said: string | null | undefined): string => (said ? ` At the last review: “${said}”` : '')
