import { Link } from 'react-router'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import { Refusal, type Sent } from '#ui/SentForm.tsx'
import type { PayRole } from './pay-role.rules.ts'
import { RoleCard } from './pay-role.view.tsx'
import { AddRoles, CommonRoles, RateFields } from './rates-forms.view.tsx'
import './money.css'

export interface RatesProps {
  roles: readonly PayRole[]
  priced: {
    priced: number
    unpriced: number
    wanting: readonly { provision: string; group: string; sessions: number; roles: readonly (string | null)[] }[]
  }
  year: { words: string }
  mayKeep: boolean
  today: string
  said: string | null
  /** The rate that is being corrected. */
  correct: string | null
  sent: Sent | null
}

const saidWords: Readonly<Record<string, string>> = {
  'roles-added': 'The role is kept. Say what an hour of it costs.',
  'use-set': 'It is kept. What was paid stays as it was.',
  'rate-added': 'The rate is kept, and every session since that day is priced by it.',
  'rate-corrected': 'The rate is corrected, and its sessions are priced again. The old one stays in the history.',
  'rate-withdrawn': 'The rate is taken out, and its sessions are priced again. It stays in the history.',
}

/** What an hour of each role costs from a day on, and which sessions still have no cost. */
export function RatesView({ roles, priced, year, mayKeep, today, said, correct, sent }: RatesProps) {
  const inUse = roles.filter((role) => role.inUse)
  const corrected = sent?.form === 'correct' ? String(sent.typed['rateId']) : correct
  return (
    <div className="narrow money">
      <PageHead
        eyebrow={<Link to="/money">Money</Link>}
        title="What an hour costs"
        lead="A session costs what its adults are paid for its minutes. Rates have a first day: what was given before a new rate keeps its price."
      />
      {!sent && said && saidWords[said] && <Notice kind="ok">{saidWords[said]}</Notice>}
      {['use', 'withdraw'].map((form) => (
        <Refusal key={form} sent={sent} form={form} words={{ pence: 'Rate', startsOn: 'From' }} />
      ))}
      <Priced priced={priced} year={year.words} />
      {roles.length === 0 && (
        <EmptyState
          title="No role is paid yet"
          action={mayKeep && <CommonRoles label="Begin with common roles" known={roles} look="fill" />}
        >
          Each role that gives provision stands here, with what an hour of it costs.
        </EmptyState>
      )}
      {roles.map((role) => (
        <RoleCard key={role.roleId} role={role} today={today} mayKeep={mayKeep} />
      ))}
      {mayKeep && inUse.length > 0 && (
        <RateFields key={`${corrected} ${sent ? 'sent' : said}`} roles={roles} correct={corrected} today={today} sent={sent} />
      )}
      {mayKeep && <AddRoles key={roles.length} roles={roles} sent={sent} />}
    </div>
  )
}

function Priced({ priced: { priced, unpriced, wanting }, year }: { priced: RatesProps['priced']; year: string }) {
  if (priced + unpriced === 0) return <p>No session stands in the {year} yet, so there is nothing to price.</p>
  return (
    <section className="sheet card" aria-labelledby="priced">
      <h2 id="priced">
        {unpriced === 0
          ? `All ${priced} sessions of the ${year} have a cost`
          : `${unpriced} of ${priced + unpriced} sessions of the ${year} have no whole cost`}
      </h2>
      {unpriced > 0 && (
        <>
          <p>They count for less than they cost until these have a rate:</p>
          <ul className="list">
            {wanting.map(({ provision, group, sessions, roles }) => (
              <li key={`${provision} ${group}`}>
                <b>
                  {provision}, {group}
                </b>
                : {sessions} {sessions === 1 ? 'session' : 'sessions'}. {roles.map(wantingWords).join('. ')}.
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

const wantingWords = (role: string | null): string =>
  role === null
    ? 'An adult has no role: choose one on the group'
    : `${role} has no rate on these days: add one that begins earlier`
