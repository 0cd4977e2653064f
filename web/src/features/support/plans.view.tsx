import { Form, Link } from 'react-router'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { dayWords } from '#ui/dates.ts'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PackButtons } from '#ui/PackButtons.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import { Refusal, type Sent } from '#ui/SentForm.tsx'
import { PlansFilter, type PlansFilterProps } from './plans-filter.view.tsx'
import { type Line, PlansTable } from './plans-table.view.tsx'
import './support.css'

export interface PlansProps extends PlansFilterProps {
  lines: readonly Line[]
  rolls: readonly { rollId: string; pupils: number; rolledOn: string; by: string | null; undone: boolean; untouched: number }[]
  mayRoll: boolean
  query: string
  said: string | null
  count: number
  stay: number
  sent: Sent | null
}

const plans = (count: number): string => (count === 1 ? 'one plan' : `${count} plans`)

/** Where each plan stands, and the next cycle for many at once: all of those chosen, or none. */
export function PlansView(props: PlansProps) {
  const { lines, rolls, mayRoll, query, said, count, stay, sent } = props
  const ready = lines.filter((line) => line.notReady === null).length
  const written = lines.filter((line) => line.newest !== null).length
  return (
    <>
      <PageHead
        title="Plans of SEN Support"
        lead={`${lines.length} pupils listed; ${written} have a plan; ${ready} can begin the next cycle.`}
      >
        {written > 0 && (
          <PackButtons fields={{ kind: 'plans', search: query }} pdf={`Print ${plans(written)} (PDF)`} word="Word files" />
        )}
      </PageHead>
      {!sent && said === 'rolled' && (
        <Notice kind="ok">{`The next cycle is begun for ${count === 1 ? 'one pupil' : `${count} pupils`}: each draft starts with what goes on. It can be undone below.`}</Notice>
      )}
      {!sent && said === 'undone' && (
        <Notice kind="ok">
          {`Taken back: ${plans(count)}.`}
          {stay > 0 && ` ${stay} stay: somebody has written on them.`}
        </Notice>
      )}
      <Refusal sent={sent} form="roll" words={{}} />
      <Refusal sent={sent} form="undo" words={{}} />
      <PlansFilter {...props} />
      {lines.length === 0 ? (
        <EmptyState title="Nobody matches" action={<ButtonLink to="/plans">Show everyone</ButtonLink>}>
          Pupils on SEN Support or with an EHC plan are listed here with where their plan stands.
        </EmptyState>
      ) : (
        <PlansTable lines={lines} mayRoll={mayRoll} ready={ready} />
      )}
      {mayRoll && <Rolls rolls={rolls} />}
      <p className="link-row noprint">
        <Link to={`/register?${query}`}>The same pupils on the register</Link> <Link to="/letters">Letters to many</Link>{' '}
        <Link to="/outcomes">Bank of outcomes</Link> <Link to="/sections">Sections of plans</Link>{' '}
        <Link to="/parents-evening">Parents’ evening</Link> <Link to="/packs">Files made for you</Link>
      </p>
    </>
  )
}

function Rolls({ rolls }: { rolls: PlansProps['rolls'] }) {
  if (rolls.length === 0) return null
  return (
    <section className="sheet card noprint" aria-labelledby="rolls">
      <h2 id="rolls">Begun for many at once</h2>
      <ul className="list">
        {rolls.map((roll) => (
          <li key={roll.rollId}>
            {dayWords(roll.rolledOn)}
            {roll.by && `, ${roll.by}`}: {plans(roll.pupils)}.{' '}
            {roll.undone ? (
              <span className="muted">Undone.</span>
            ) : (
              <Form method="post">
                <input type="hidden" name="form" value="undo" />
                <input type="hidden" name="rollId" value={roll.rollId} />
                <Button small>
                  {roll.untouched === roll.pupils ? 'Undo' : `Undo the ${roll.untouched} nobody has written on`}
                </Button>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
