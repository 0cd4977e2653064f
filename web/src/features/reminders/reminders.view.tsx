import { Form, Link } from 'react-router'
import { Button } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { RadioGroup } from '#ui/Choices.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { FormErrors, problemOf } from '#ui/FormErrors.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHead } from '#ui/PageHead.tsx'

export interface RemindersProps {
  digests: readonly { day: string; sent: string; lines: readonly { late: boolean; words: string }[] }[]
  byEmail: string
  mail: boolean
  said: string | null
  problems: readonly { field: string; says: string }[]
}

const choices = [
  { value: 'daily', words: 'On every school day with something to say' },
  { value: 'mondays', words: 'On Mondays' },
  { value: 'never', words: 'Never: only on this page' },
]

export function RemindersView({ digests, byEmail, mail, said, problems }: RemindersProps) {
  return (
    <div className="narrow">
      <PageHead
        title="Your reminders"
        lead="Each school morning, how much is late, due by Friday, or cannot be told. Nobody is named here or in an email: for whom, see Today."
      />
      {said && <Notice kind="ok">{said}</Notice>}
      <FormErrors problems={problems} />
      {!mail && <Notice kind="info">Email is not set up here. Your reminders stand on this page.</Notice>}
      <Form method="post" className="sheet card">
        <RadioGroup name="byEmail" legend="By email" choices={choices} value={byEmail} problem={problemOf(problems, 'byEmail')} />
        <Button look="fill">Keep</Button>
      </Form>
      {digests.length === 0 && (
        <EmptyState title="No reminder yet">
          The first comes on a school morning on which something is late, due or cannot be told. Until then, see{' '}
          <Link to="/">Today</Link>.
        </EmptyState>
      )}
      {digests.map((digest) => (
        <Card key={digest.day} title={digest.day} aside={digest.sent}>
          <ul className="list">
            {digest.lines.map((line) => (
              <li key={line.words}>
                {line.late && <b>Late: </b>}
                {line.words}
              </li>
            ))}
          </ul>
        </Card>
      ))}
    </div>
  )
}
