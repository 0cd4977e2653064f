import { Form, Link } from 'react-router'
import { Button } from './Button.tsx'
import { Card } from './Card.tsx'
import { CheckField } from './Choices.tsx'
import { TextField } from './Fields.tsx'
import { FormErrors, problemOf } from './FormErrors.tsx'
import { Notice } from './Notice.tsx'
import { PageHead } from './PageHead.tsx'

export interface KeptView {
  savedViewId: string
  name: string
  /** Its address. */
  to: string
  shared: boolean
  mine: boolean
}

export interface SavedViewsProps {
  /** The page whose views these are, at the address that would be kept. */
  page: { to: string; name: string }
  lead: string
  views: readonly KeptView[]
  mayShare: boolean
  shareWords: string
  /** What would be kept, and that in words. */
  query: string
  hint: string
  said: string | null
  refusal:
    | { kind: 'not-valid'; problems: { field: string; says: string }[] }
    | { kind: 'not-found' | 'not-allowed' | 'changed-meanwhile'; says: string }
    | null
  typed: Readonly<Record<string, string | string[]>>
}

/** What somebody looks at often, kept under a name: a form for the view that is open, and those that are kept. */
export function SavedViews({ page, lead, views, said, refusal, ...form }: SavedViewsProps) {
  const problems = refusal?.kind === 'not-valid' ? refusal.problems : []
  return (
    <div className="narrow">
      <PageHead eyebrow={<Link to={page.to}>{page.name}</Link>} title="Saved views" lead={lead} />
      {said === 'view-removed' && !refusal && <Notice kind="ok">The view is taken away.</Notice>}
      {refusal && refusal.kind !== 'not-valid' && <Notice kind="warn">{refusal.says}</Notice>}
      <FormErrors problems={problems} />
      <KeepForm {...form} problem={problemOf(problems, 'name')} />
      {views.length > 0 && (
        <Card title="Kept so far">
          <ul className="list">
            {views.map((view) => (
              <OneView key={view.savedViewId} view={view} />
            ))}
          </ul>
        </Card>
      )}
    </div>
  )
}

function KeepForm({
  typed,
  query,
  hint,
  mayShare,
  shareWords,
  problem,
}: Pick<SavedViewsProps, 'typed' | 'query' | 'hint' | 'mayShare' | 'shareWords'> & { problem: string | undefined }) {
  const said = (name: string, otherwise: string) => (typeof typed[name] === 'string' ? typed[name] : otherwise)
  return (
    <Form method="post">
      <input type="hidden" name="intent" value="save" />
      <input type="hidden" name="query" value={said('query', query)} />
      <TextField name="name" label="Name of this view" hint={hint} maxLength={60} value={said('name', '')} problem={problem} />
      {mayShare && <CheckField name="shared" label={shareWords} checked={typed['shared'] === 'yes'} />}
      <div className="btn-row">
        <Button look="fill">Save this view</Button>
      </div>
    </Form>
  )
}

const OneView = ({ view: { savedViewId, name, to, shared, mine } }: { view: KeptView }) => (
  <li>
    <Link to={to}>{name}</Link> {shared && <span className="muted">shared</span>}
    {mine && (
      <Form method="post">
        <input type="hidden" name="intent" value="withdraw" />
        <input type="hidden" name="savedViewId" value={savedViewId} />
        <button type="submit" className="quiet">
          Take away<span className="vh"> {name}</span>
        </button>
      </Form>
    )}
  </li>
)
