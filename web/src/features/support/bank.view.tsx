import { Form } from 'react-router'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import { Refusal, type Sent } from '#ui/SentForm.tsx'
import { type Area, areas } from './support.form.ts'
import { areaWords } from './support-words.rules.ts'
import './support.css'

export interface Banked {
  bankedId: string
  area: Area
  says: string
  target: string | null
  provision: string | null
  counted: string | null
}

export interface BankProps {
  banked: readonly Banked[]
  mayWithdraw: boolean
  /** The ids of those that the schools of the trust see. */
  shared: readonly string[]
  said: string | null
  sent: Sent | null
}

/** Outcomes to begin with. Each is changed for its child: a plan is never copied whole. */
export function BankView({ banked, mayWithdraw, shared, said, sent }: BankProps) {
  return (
    <div className="narrow">
      <PageHead
        title="Bank of outcomes"
        lead="Words that served before, without a child’s name. They come to hand while an outcome is written, and are changed for the child."
      >
        {mayWithdraw && <ButtonLink to="/outcomes/trust">From the trust</ButtonLink>}
      </PageHead>
      {!sent && said && <Notice kind="ok">The outcome is no longer offered.</Notice>}
      <Refusal sent={sent} form="withdraw" words={{}} />
      {banked.length === 0 && (
        <EmptyState title="Nothing is kept yet">
          On a pupil’s plan, press “Keep for others” beside an outcome that is worth beginning with again.
        </EmptyState>
      )}
      {areas
        .map((area) => ({ area, kept: banked.filter((one) => one.area === area) }))
        .filter(({ kept }) => kept.length > 0)
        .map(({ area, kept }) => (
          <section className="sheet card" key={area} aria-labelledby={`area-${area}`}>
            <h2 id={`area-${area}`}>{areaWords[area]}</h2>
            <ul className="list">
              {kept.map((one) => (
                <Kept key={one.bankedId} one={one} mayWithdraw={mayWithdraw} shared={shared.includes(one.bankedId)} />
              ))}
            </ul>
          </section>
        ))}
    </div>
  )
}

function Kept({ one, mayWithdraw, shared }: { one: Banked; mayWithdraw: boolean; shared: boolean }) {
  return (
    <li>
      <p>
        <b>{one.says}</b>
      </p>
      {one.target && <p className="muted">Aimed at: {one.target}</p>}
      {one.provision && <p className="muted">Given for it: {one.provision}</p>}
      {shared && <p className="muted">Shared with the trust</p>}
      {mayWithdraw && (
        <div className="btn-row noprint">
          <ButtonLink to={`/outcomes/${one.bankedId}/share`} small>
            {shared ? 'Sharing' : 'Share with the trust'}
            <span className="vh">: {one.says}</span>
          </ButtonLink>
          <Form method="post">
            <input type="hidden" name="bankedId" value={one.bankedId} />
            <Button small look="plain">
              Offer it no longer<span className="vh">: {one.says}</span>
            </Button>
          </Form>
        </div>
      )}
    </li>
  )
}
