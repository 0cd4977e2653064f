import { useEffect } from 'react'
import { Form, Link, useRevalidator } from 'react-router'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { dayWords } from '#ui/dates.ts'
import { Notice } from '#ui/Notice.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import { Refusal, type Sent } from '#ui/SentForm.tsx'
import {
  cameFrom,
  failureWords,
  makingWords,
  type PackFailure,
  type PackFormat,
  type PackKind,
  type PackState,
  packTitle,
  stateWords,
} from './pack-words.rules.ts'
import './packs.css'

export interface ShownPack {
  packId: string
  kind: PackKind
  format: PackFormat
  papers: number
  done: number
  state: PackState
  why: PackFailure | null
  askedOn: string
  askedAt: string
  madeOn: string | null
  madeAt: string | null
}

/** A file that is being made, and then the file. It looks again by itself while it is not ready, with scripts and without. */
export function PackView({ pack, said, sent }: { pack: ShownPack; said: string | null; sent: Sent | null }) {
  const unfinished = pack.state === 'waiting' || pack.state === 'making'
  useLookAgain(unfinished)
  const back = cameFrom[pack.kind]
  return (
    <div className="narrow">
      {unfinished && (
        <noscript>
          <meta httpEquiv="refresh" content="3" />
        </noscript>
      )}
      <PageHead title={packTitle(pack)} lead={`You asked for it on ${dayWords(pack.askedOn)} at ${pack.askedAt}.`} />
      {!sent && said === 'not-yours' && (
        <Notice kind="warn">
          This file does not open any more: some of the papers in it are no longer yours to see. Ask for it again, and it has
          those that are.
        </Notice>
      )}
      <Refusal sent={sent} form="cancel" words={{}} />
      <Refusal sent={sent} form="again" words={{}} />
      <p className="vh" role="status">
        {stateWords[pack.state]}
      </p>
      <div className="sheet card pack">
        <Standing pack={pack} />
      </div>
      <p className="link-row noprint">
        <Link to={back.to}>{back.words}</Link> <Link to="/packs">Files made for you</Link>
      </p>
    </div>
  )
}

const everyMs = 1500

function useLookAgain(unfinished: boolean): void {
  const { revalidate } = useRevalidator()
  useEffect(() => {
    if (!unfinished) return
    const timer = setInterval(async () => {
      // A server that is being started again answers nothing for a while: the page stays as it is until then.
      const answers = await fetch('/health').then(
        (response) => response.ok,
        () => false,
      )
      if (answers) void revalidate()
    }, everyMs)
    return () => clearInterval(timer)
  }, [unfinished, revalidate])
}

function Standing({ pack }: { pack: ShownPack }) {
  switch (pack.state) {
    case 'waiting':
    case 'making':
      return <Making pack={pack} />
    case 'ready':
      return <Ready pack={pack} />
    case 'failed':
      return (
        <>
          <Notice kind="warn">{failureWords[pack.why ?? 'paper']}</Notice>
          <Again words="Try again" />
        </>
      )
    case 'cancelled':
      return (
        <>
          <p>You stopped this. Nothing of it was kept.</p>
          <Again words="Make it after all" />
        </>
      )
    case 'emptied':
      return <p>This file was emptied, as every file is after a day. Ask for it again where it came from.</p>
  }
}

function Making({ pack }: { pack: ShownPack }) {
  const counted = pack.format === 'docx' && pack.state === 'making' && pack.papers > 1
  return (
    <>
      <p id="making">{makingWords(pack)}</p>
      <progress aria-labelledby="making" max={pack.papers} {...(counted ? { value: pack.done } : {})} />
      <p className="muted">You can leave this page: the file is made all the same, and “Files made for you” leads back here.</p>
      <Form method="post">
        <input type="hidden" name="form" value="cancel" />
        <Button>Stop making it</Button>
      </Form>
    </>
  )
}

function Ready({ pack: { packId, format, papers, madeOn, madeAt } }: { pack: ShownPack }) {
  const kind = format === 'pdf' ? 'PDF' : papers === 1 ? 'Word' : 'zip of Word files'
  return (
    <>
      <p>
        <b>The file is ready.</b>
      </p>
      <p>
        <ButtonLink to={`/packs/${packId}/file`} look="fill" download>
          {`Save the file (${kind})`}
        </ButtonLink>
      </p>
      <p className="muted">
        Made on {dayWords(madeOn ?? '')} at {madeAt}. It shows what stood then, stays for a day, and only you can open it.
      </p>
    </>
  )
}

function Again({ words }: { words: string }) {
  return (
    <Form method="post">
      <input type="hidden" name="form" value="again" />
      <Button look="fill">{words}</Button>
    </Form>
  )
}
