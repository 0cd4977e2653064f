import { Form, Link } from 'react-router'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { dayWords } from '#ui/dates.ts'
import { Notice } from '#ui/Notice.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import { problemsIn, Refusal, type Sent } from '#ui/SentForm.tsx'
import { SummaryList } from '#ui/SummaryList.tsx'
import { shapeWords } from './library.rules.ts'
import type { ProvisionRow } from './library-shape.rules.ts'
import { poundsWords } from './pounds.rules.ts'
import { ProvisionFormView } from './provision-form.view.tsx'
import { areaWords, evidenceWords, type Kind, type Wave } from './provision-words.rules.ts'
import './library.css'

export interface ProvisionProps {
  provision: ProvisionRow
  fields: Readonly<Record<string, string>>
  asks: readonly { rule: string; says: string; ask: string }[]
  waveWords: Readonly<Record<Wave, string>>
  roles: readonly { roleId: string; name: string }[]
  groups: readonly { groupId: string; name: string; kind: Kind; startsOn: string; endsOn: string | null; pupils: number }[]
  /** Whether the schools of the trust see it. */
  shared: boolean
  mayKeep: boolean
  mayOpenGroups: boolean
  costs: boolean
  said: string | null
  count: number
  sent: Sent | null
}

const saidWords = (said: string, count: number): string | undefined =>
  ({
    added: 'It is in the library. Give it to pupils when they need it.',
    changed: 'The changes are saved. What is being given of it stays as it was planned.',
    withdrawn: 'It is out of use: nobody is offered it. What is being given of it goes on.',
    restored: 'It is in use again.',
    given: count === 1 ? 'It is planned. Its sessions stand from its first day.' : `${count} are planned, one for each pupil.`,
    'group-withdrawn': 'The group is taken out. Nothing of it is counted.',
  })[said]

/** One provision: what it is, where it is given, and the form to change it. */
export function ProvisionView(props: ProvisionProps) {
  const { provision, fields, shared, mayKeep, waveWords, said, count, sent } = props
  const { provisionId, name, withdrawn } = provision
  const words = said ? saidWords(said, count) : undefined
  return (
    <div className="narrow">
      <PageHead eyebrow={<Link to="/provision/library">Library of provision</Link>} title={name} lead={waveWords[provision.wave]}>
        {mayKeep && !withdrawn && (
          <ButtonLink to={`/provision/apply?provision=${provisionId}`} look="fill">
            Give it to pupils
          </ButtonLink>
        )}
        {mayKeep && !withdrawn && (
          <ButtonLink to={`/provision/library/${provisionId}/share`}>
            {shared ? 'Sharing with the trust' : 'Share with the trust'}
          </ButtonLink>
        )}
      </PageHead>
      {!sent && words && <Notice kind="ok">{words}</Notice>}
      {withdrawn && <Notice kind="warn">This is out of use.</Notice>}
      {['withdraw', 'restore'].map((form) => (
        <Refusal key={form} sent={sent} form={form} words={{}} />
      ))}
      <WhatItIs {...props} />
      <WhereGiven {...props} />
      {mayKeep && !withdrawn && (
        <details className="noprint" open={sent?.form === 'change' || problemsIn(sent, 'change').length > 0 || undefined}>
          <summary className="more">Change it</summary>
          <ProvisionFormView {...props} recorded={fields} version={provision.version} />
        </details>
      )}
      {mayKeep && (
        <Form method="post" className="noprint btn-row">
          <input type="hidden" name="form" value={withdrawn ? 'restore' : 'withdraw'} />
          <Button look="plain">{withdrawn ? 'Take it into use again' : 'Take it out of use'}</Button>
        </Form>
      )}
    </div>
  )
}

function WhatItIs({ provision: one, costs }: ProvisionProps) {
  const money = [
    one.resourcesPence !== null && `resources ${poundsWords(one.resourcesPence)}`,
    one.licencePence !== null && `licence ${poundsWords(one.licencePence)} a year`,
  ].filter(Boolean)
  const facts = [
    { name: 'What it is', value: one.about && <span className="said-words">{one.about}</span> },
    { name: 'Areas of need', value: one.areas.map((area) => areaWords[area]).join(', ') },
    { name: 'Usually given', value: shapeWords(one) },
    { name: 'By', value: [one.role, one.qualification].filter(Boolean).join('; ') },
    { name: 'Room', value: one.room },
    {
      name: 'Measure',
      value: [one.entryMeasure, one.exitMeasure !== one.entryMeasure && one.exitMeasure].filter(Boolean).join('; at the end: '),
    },
    { name: 'Expected effect', value: one.expectedEffect },
    { name: 'Evidence', value: <EvidenceOf one={one} /> },
    { name: 'Costs besides staff', value: costs && money.join(', ') },
  ]
  return (
    <section className="sheet card" aria-label="What it is">
      <SummaryList facts={facts.filter(({ value }) => value)} />
    </section>
  )
}

function EvidenceOf({ one }: { one: ProvisionProps['provision'] }) {
  if (!one.evidence && !one.evidenceAbout && !one.evidenceLink)
    return <span className="muted">Add your evidence: none is recorded yet.</span>
  return (
    <>
      {one.evidence && `${evidenceWords[one.evidence]}. `}
      {one.evidenceAbout} {one.evidenceLink && <a href={one.evidenceLink}>Read it</a>}
      {one.evidenceOn && ` (read on ${dayWords(one.evidenceOn)})`}
    </>
  )
}

function WhereGiven({ groups, mayOpenGroups, mayKeep }: ProvisionProps) {
  if (groups.length === 0) return null
  return (
    <section className="sheet card" aria-labelledby="where-given">
      <h2 id="where-given">Where it is given</h2>
      <ul className="list">
        {groups.map(({ groupId, name, kind, startsOn, endsOn, pupils }) => (
          <li key={groupId}>
            {mayOpenGroups ? <Link to={`/provision/groups/${groupId}`}>{name}</Link> : name}
            <span className="muted">
              {' '}
              {kind !== 'universal' && `${pupils === 1 ? 'one pupil' : `${pupils} pupils`}, `}
              {dayWords(startsOn)} to {endsOn ? dayWords(endsOn) : 'no end yet'}
            </span>
          </li>
        ))}
      </ul>
      {mayKeep && (
        <p className="noprint">
          <Link to="/provision/copy">Copy a term forward</Link>
        </p>
      )}
    </section>
  )
}
