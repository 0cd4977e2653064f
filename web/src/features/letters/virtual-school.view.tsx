import { Form } from 'react-router'
import { Button } from '#ui/Button.tsx'
import { TextField } from '#ui/Fields.tsx'
import { problemOf } from '#ui/FormErrors.tsx'
import { problemsIn, Refusal, type Sent, typedIn } from '#ui/SentForm.tsx'

interface VirtualSchoolProps {
  head: { name: string; email: string } | null
  sent: Sent | null
}

/** Where copies of letters about looked-after children go. */
export function VirtualSchool({ head, sent }: VirtualSchoolProps) {
  const problems = problemsIn(sent, 'virtual-school')
  const typed = typedIn(sent, 'virtual-school')
  return (
    <Form method="post" className="sheet card" key={head?.email ?? ''}>
      <h2 id="virtual-school">Virtual school head</h2>
      <p className="muted">
        A copy of each letter about a looked-after child goes to this address, where a mail server is set. Empty both to print the
        copies instead.
      </p>
      <Refusal sent={sent} form="virtual-school" words={{}} />
      <input type="hidden" name="form" value="virtual-school" />
      <TextField
        name="headName"
        label="Their name"
        value={typed('headName', head?.name ?? '')}
        problem={problemOf(problems, 'headName')}
      />
      <TextField
        name="headEmail"
        type="email"
        label="Their email address"
        value={typed('headEmail', head?.email ?? '')}
        problem={problemOf(problems, 'headEmail')}
      />
      <Button>Keep this address</Button>
    </Form>
  )
}
