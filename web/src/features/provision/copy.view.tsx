import { Form, Link } from 'react-router'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { dayWords } from '#ui/dates.ts'
import { EmptyState } from '#ui/EmptyState.tsx'
import { DateField, SelectField } from '#ui/Fields.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import { Refusal, type Sent } from '#ui/SentForm.tsx'
import { fieldsFor } from './field-of.rules.ts'
import { Warnings, warningsIn } from './warnings.view.tsx'
import './library.css'

interface Term {
  name: string
  startsOn: string
  endsOn: string
}

export interface CopyProps {
  terms: readonly Term[]
  term: Term | null
  dates: { startsOn: string; endsOn: string }
  groups: readonly {
    groupId: string
    provision: string
    name: string
    says: string
    pupils: number
    leftOut: readonly string[]
    noAdult: boolean
    why: string | null
  }[]
  made: readonly { copiedAt: string; day: string; by: string | null; groups: number; untouched: number }[]
  said: string | null
  count: number
  stay: number
  sent: Sent | null
}

const many = (count: number, one: string): string => (count === 1 ? `One ${one}` : `${count} ${one}s`)

const leadOf = ({ name, endsOn }: Term, ready: number): string =>
  ready === 0
    ? `Nothing of ${name}, which ends on ${dayWords(endsOn)}, has to be copied.`
    : `${many(ready, 'group')} of ${name}, which ends on ${dayWords(endsOn)}, can begin anew with the same pupils, times and adults.`

/** A term's provision begins anew with new dates, in one press. */
export function CopyView(props: CopyProps) {
  const { terms, term, groups, said, count, stay, sent } = props
  const ready = groups.filter(({ why }) => why === null)
  return (
    <>
      <PageHead
        eyebrow={<Link to="/provision/library">Library of provision</Link>}
        title="Copy a term forward"
        lead={term ? leadOf(term, ready.length) : undefined}
      />
      {!sent && said === 'copied' && (
        <Notice kind="ok">{`${many(count, 'group')} copied. It can be taken back below while nothing is recorded.`}</Notice>
      )}
      {!sent && said === 'undone' && (
        <Notice kind="ok">
          {`${many(count, 'group')} taken back.`}
          {stay > 0 && ` ${many(stay, 'group')} stay, because something of them is recorded.`}
        </Notice>
      )}
      <Refusal sent={sent} form="undo" words={{}} />
      {!term && (
        <EmptyState
          title="No term dates are recorded"
          action={<ButtonLink to="/school/calendar">Enter the term dates</ButtonLink>}
        >
          Groups are copied from one term into the next.
        </EmptyState>
      )}
      {term && terms.length > 1 && <WhichTerm terms={terms} term={term} />}
      {term && groups.length === 0 && (
        <EmptyState
          title="Nothing was given in this term"
          action={<ButtonLink to="/provision/library">Open the library</ButtonLink>}
        >
          Choose another term, or give a provision from the library.
        </EmptyState>
      )}
      {term && ready.length > 0 && <CopyForm {...props} term={term} />}
      {groups.length > ready.length && <NotCopied {...props} />}
      <Made {...props} />
    </>
  )
}

function WhichTerm({ terms, term }: { terms: readonly Term[]; term: Term }) {
  return (
    <Form method="get" className="filter-row library-filter noprint">
      <SelectField
        name="term"
        label="Term"
        value={term.startsOn}
        choices={terms.map(({ name, startsOn, endsOn }) => ({
          value: startsOn,
          words: `${name}, ${dayWords(startsOn)} to ${dayWords(endsOn)}`,
        }))}
      />
      <Button>Show</Button>
    </Form>
  )
}

function CopyForm({ term, dates, groups, sent }: CopyProps & { term: Term }) {
  const { of, ticked } = fieldsFor(sent, 'copy', { ...dates, reviewOn: dates.endsOn })
  const chosen = sent?.form === 'copy' ? new Set(ticked('groups')) : null
  const warnings = warningsIn(sent, 'copy')
  return (
    <Form method="post" className="sheet card provision-form" key={term.startsOn}>
      {warnings.length > 0 ? (
        <Warnings warnings={warnings} otherwise="copy them all the same" />
      ) : (
        <Refusal sent={sent} form="copy" words={{}} />
      )}
      <input type="hidden" name="form" value="copy" />
      <input type="hidden" name="termEnds" value={term.endsOn} />
      <div className="fields">
        <DateField {...of('startsOn')} label="New first day" />
        <DateField {...of('endsOn')} label="New last day" />
        <DateField {...of('reviewOn')} label="Reviewed on" />
      </div>
      <fieldset id="groups" tabIndex={-1}>
        <legend>Groups to copy</legend>
        <ul className="list">
          {groups
            .filter(({ why }) => why === null)
            .map(({ groupId, provision, name, says, pupils, leftOut, noAdult }) => (
              <li key={groupId}>
                <div className="check">
                  <input
                    type="checkbox"
                    id={`groups-${groupId}`}
                    name="groups"
                    value={groupId}
                    defaultChecked={chosen ? chosen.has(groupId) : true}
                  />
                  <label htmlFor={`groups-${groupId}`}>
                    <b>{provision}</b>, {name}: {many(pupils, 'pupil').toLowerCase()}
                  </label>
                </div>
                <p className="muted small">{says}</p>
                {noAdult && <p className="small">No adult is left to give it: name one when it is copied.</p>}
                {leftOut.length > 0 && <p className="small">Left out: {leftOut.join('; ')}.</p>}
              </li>
            ))}
        </ul>
      </fieldset>
      <div className="btn-row">
        <Button look="fill">{warnings.length > 0 ? 'Copy them all the same' : 'Copy those that are ticked'}</Button>
      </div>
    </Form>
  )
}

function NotCopied({ groups }: CopyProps) {
  const cannot = groups.filter(({ why }) => why !== null)
  return (
    <details className="sheet card" open={cannot.length === groups.length || undefined}>
      <summary className="more">{many(cannot.length, 'group')} not copied, and why</summary>
      <ul className="list">
        {cannot.map(({ groupId, provision, name, why }) => (
          <li key={groupId}>
            <Link to={`/provision/groups/${groupId}`}>
              {provision}, {name}
            </Link>
            : {why}
          </li>
        ))}
      </ul>
    </details>
  )
}

function Made({ made }: CopyProps) {
  if (made.length === 0) return null
  return (
    <section className="sheet card noprint" aria-labelledby="copied">
      <h2 id="copied">Copied before</h2>
      <ul className="list">
        {made.map(({ copiedAt, day, by, groups, untouched }) => (
          <li key={copiedAt}>
            {many(groups, 'group')} on {dayWords(day)}
            {by && `, by ${by}`}
            {untouched < groups && <span className="muted">. Something is recorded of {groups - untouched}.</span>}
            {untouched > 0 && (
              <Form method="post">
                <input type="hidden" name="form" value="undo" />
                <input type="hidden" name="copiedAt" value={copiedAt} />
                <Button small look="plain">
                  {`Take ${untouched === 1 ? 'it' : `the ${untouched}`} back`}
                  <span className="vh">
                    {' '}
                    that {by ?? 'somebody'} copied on {dayWords(day)}
                  </span>
                </Button>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
