import { Form, Link } from 'react-router'
import { Button } from '#ui/Button.tsx'
import { CheckField, CheckGroup } from '#ui/Choices.tsx'
import { dayWords } from '#ui/dates.ts'
import { problemOf } from '#ui/FormErrors.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import { problemsIn, Refusal, type Sent } from '#ui/SentForm.tsx'
import { SummaryList } from '#ui/SummaryList.tsx'
import { type Kind, kindWords } from './kinds.rules.ts'
import { NoTrust } from './no-trust.view.tsx'
import { costWords, inWords } from './trust-words.rules.ts'
import './trust.css'

export interface ShareProps {
  kind: Kind
  version: number
  title: string
  shown: readonly { name: string; value: string }[]
  resourcesPence: number | null
  licencePence: number | null
  /** Names of pupils on roll that stand in it. */
  names: readonly string[]
  shared: { sharedOn: string; costs: boolean; changed: boolean } | null
  trust: string | null
  others: readonly string[]
  urn: string
  /** Where it stands at home. */
  backTo: string
  said: string | null
  sent: Sent | null
}

const saidWords: Readonly<Record<string, string>> = {
  shared: 'It is shared. What you change here is not seen there until you share it as it is now.',
  stopped: 'It is shared no longer. A copy that another school took stays theirs.',
}

/** One outcome or provision of this school: who in the trust would see it, what they would see, and the button. */
export function ShareView(props: ShareProps) {
  const { kind, title, shared, trust, urn, backTo, said, sent } = props
  const words = said && !sent ? saidWords[said] : undefined
  return (
    <div className="narrow trust-page">
      <PageHead eyebrow={<Link to={backTo}>{kindWords[kind].home}</Link>} title="Share with the trust" lead={title} />
      {words && <Notice kind="ok">{words}</Notice>}
      {['share', 'stop'].map((form) => (
        <Refusal key={form} sent={sent} form={form} words={{}} />
      ))}
      {trust === null ? (
        <NoTrust urn={urn} many={kindWords[kind].many} />
      ) : (
        <>
          {shared && <Shared {...shared} />}
          <WhoSees {...props} trust={trust} />
          <WhatTheySee {...props} />
          <ShareForm {...props} />
        </>
      )}
    </div>
  )
}

function Shared({ sharedOn, changed }: NonNullable<ShareProps['shared']>) {
  return (
    <Notice kind={changed ? 'warn' : 'info'}>
      {`Shared as it was on ${dayWords(sharedOn)}.`}
      {changed && ' It has changed here since: the others still see it as it was then.'}
    </Notice>
  )
}

function WhoSees({ trust, others, kind, shared }: ShareProps & { trust: string }) {
  return (
    <section className="sheet card" aria-labelledby="who-sees">
      <h2 id="who-sees">{shared ? 'Who sees it' : 'Who will see it'}</h2>
      {others.length === 0 ? (
        <p>{`No other school of ${trust} uses this system yet. One that does later will see it.`}</p>
      ) : (
        <p>
          {`${others.length === 1 ? 'One other school' : `${others.length} other schools`} of ${trust}: `}
          <b>{inWords(others)}</b>.
        </p>
      )}
      <p className="muted">
        {`There, SENCOs and SEN administrators see it with the name of your school, and may take a copy into their own ${kind === 'outcome' ? 'bank' : 'library'}. A copy stays theirs.`}
      </p>
    </section>
  )
}

function WhatTheySee({ kind, title, shown, shared }: ShareProps) {
  return (
    <section className="sheet card" aria-labelledby="what-they-see">
      <h2 id="what-they-see">{shared ? 'As it is here now' : 'What they will see'}</h2>
      <SummaryList facts={[{ name: kind === 'outcome' ? 'Outcome' : 'Name', value: title }, ...shown]} />
      {kind === 'provision' && (
        <p className="muted">The room, where you give it, to whom, and what adults are paid are never shared.</p>
      )}
    </section>
  )
}

function ShareForm(props: ShareProps) {
  const { kind, version, names, shared, resourcesPence, licencePence, sent } = props
  const problems = problemsIn(sent, 'share')
  const typed = sent?.form === 'share' ? sent.typed : null
  const money = costWords({ resourcesPence, licencePence })
  return (
    <>
      <Form method="post" className="sheet card noprint">
        <input type="hidden" name="form" value="share" />
        <input type="hidden" name="version" value={version} />
        {names.length > 0 && (
          <CheckGroup
            name="ordinary"
            legend={names.length === 1 ? 'The name of a pupil stands in it' : 'Names of pupils stand in it'}
            hint={`Nothing about a child leaves the school. ${kindWords[kind].takeOut} Only where it is an ordinary word and no child, tick it.`}
            problem={problemOf(problems, 'ordinary')}
            choices={names.map((name) => ({ value: name, words: `“${name}” is an ordinary word here, and no child` }))}
            values={[typed?.['ordinary'] ?? []].flat()}
          />
        )}
        {money && (
          <CheckField
            name="costs"
            label={`Share the costs too: ${money}`}
            checked={typed ? typed['costs'] === 'yes' : (shared?.costs ?? false)}
          />
        )}
        <div className="btn-row">
          <Button look={shared && !shared.changed ? 'default' : 'fill'}>
            {shared ? 'Share it as it is now' : 'Share with the trust'}
          </Button>
        </div>
      </Form>
      {shared && (
        <Form method="post" className="btn-row noprint">
          <input type="hidden" name="form" value="stop" />
          <Button look="plain">Stop sharing</Button>
        </Form>
      )}
    </>
  )
}
