import { Form, Link } from 'react-router'
import { Button } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { CheckField } from '#ui/Choices.tsx'
import { TextField } from '#ui/Fields.tsx'
import { FormErrors, problemOf } from '#ui/FormErrors.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import { filterFrom, narrowedBy } from './register.form.ts'

export interface SavedViewsProps {
  views: readonly { savedViewId: string; name: string; query: string; shared: boolean; mine: boolean }[]
  mayShare: boolean
  /** The filters that would be saved. */
  query: string
  said: string | null
  refusal:
    | { kind: 'not-valid'; problems: { field: string; says: string }[] }
    | { kind: 'not-found' | 'not-allowed' | 'changed-meanwhile'; says: string }
    | null
  typed: Readonly<Record<string, string | string[]>>
}

export function SavedViewsView({ views, mayShare, query, said, refusal, typed }: SavedViewsProps) {
  const problems = refusal?.kind === 'not-valid' ? refusal.problems : []
  const narrowing = narrowedBy(filterFrom(new URLSearchParams(query)))
  return (
    <div className="narrow">
      <PageHead
        eyebrow={<Link to={`/register${query && `?${query}`}`}>SEN register</Link>}
        title="Saved views"
        lead="A view keeps filters, order and columns under a name."
      />
      {said === 'view-removed' && !refusal && <Notice kind="ok">The view is taken away.</Notice>}
      {refusal && refusal.kind !== 'not-valid' && <Notice kind="warn">{refusal.says}</Notice>}
      <FormErrors problems={problems} />
      <Form method="post">
        <input type="hidden" name="intent" value="save" />
        <input type="hidden" name="query" value={typeof typed['query'] === 'string' ? typed['query'] : query} />
        <TextField
          name="name"
          label="Name of this view"
          hint={
            narrowing === 0
              ? 'No filter is set: this view shows everyone'
              : `With ${narrowing} ${narrowing === 1 ? 'filter' : 'filters'} set`
          }
          maxLength={60}
          value={typeof typed['name'] === 'string' ? typed['name'] : ''}
          problem={problemOf(problems, 'name')}
        />
        {mayShare && (
          <CheckField name="shared" label="Share with everybody who opens the register" checked={typed['shared'] === 'yes'} />
        )}
        <div className="btn-row">
          <Button look="fill">Save this view</Button>
        </div>
      </Form>
      {views.length > 0 && (
        <Card title="Kept so far">
          <ul className="list">
            {views.map((view) => (
              <li key={view.savedViewId}>
                <Link to={`/register${view.query && `?${view.query}`}`}>{view.name}</Link>{' '}
                {view.shared && <span className="muted">shared</span>}
                {view.mine && (
                  <Form method="post">
                    <input type="hidden" name="intent" value="withdraw" />
                    <input type="hidden" name="savedViewId" value={view.savedViewId} />
                    <button type="submit" className="quiet">
                      Take away<span className="vh"> {view.name}</span>
                    </button>
                  </Form>
                )}
              </li>
            ))}
          </ul>
        </Card>
      )}
    </div>
  )
}
