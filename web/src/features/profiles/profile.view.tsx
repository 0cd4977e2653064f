import { Form } from 'react-router'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { dayWords } from '#ui/dates.ts'
import { Notice } from '#ui/Notice.tsx'
import { PaperLinks } from '#ui/PaperLinks.tsx'
import { PrintButton } from '#ui/PrintButton.tsx'
import { Refusal, type Sent } from '#ui/SentForm.tsx'
import { EarlierVersions } from './earlier-versions.view.tsx'
import { arrangementState, type Content, type Form8, kinds, type ProfileKind } from './kinds.rules.ts'
import { type About, ProfileHead } from './profile-parts.view.tsx'
import { type Placed, sectionsOf } from './sections.rules.ts'
import { SignProfile } from './sign-profile.view.tsx'

export interface ProfileVersion {
  profileId: string
  turn: number
  version: number
  state: 'draft' | 'signed'
  content: Content
  signedOn: string | null
  signedBy: string | null
  agreedWith: string | null
  reviewOn: string | null
  readBy: readonly { staffId: string; name: string; readOn: string }[]
}

export interface ProfileProps {
  about: About
  kind: ProfileKind
  versions: readonly ProfileVersion[]
  layout: readonly Placed[]
  arrangements: readonly { arrangementId: string; says: string; form8: Form8; expiresOn: string | null }[]
  staff: readonly { staffId: string; name: string }[]
  may: { write: readonly ProfileKind[]; sign: boolean }
  me: string
  today: string
  said: string | null
  sent: Sent | null
}

const top = { to: '', title: 'Plans and profiles' }

/** One document on one screen: what is signed, or the draft where nothing is yet. */
export function ProfileView(props: ProfileProps) {
  const { about, kind, versions, layout, arrangements, may, today, said, sent } = props
  const { title, notice } = kinds[kind]
  const draft = versions.find(({ state }) => state === 'draft')
  const signed = versions.find(({ state }) => state === 'signed')
  const shown = signed ?? draft
  if (!shown) return null
  const writes = may.write.includes(kind)
  return (
    <div className="narrow">
      <ProfileHead about={about} back={top} title={title} lead={leadOf(shown)} said={sent ? null : said}>
        <PrintButton />
        <PaperLinks at={`/pupils/${about.pupilId}/profiles/${kind}/paper`} />
        {writes && draft && (
          <ButtonLink look="fill" to={`/pupils/${about.pupilId}/profiles/${kind}/write`}>
            Write the draft
          </ButtonLink>
        )}
      </ProfileHead>
      {notice && <Notice kind="warn">{notice}</Notice>}
      <Refusal sent={sent} form="begin" words={{}} />
      <Refusal sent={sent} form="read" words={{}} />
      <article className="sheet card profile">
        <Sections kind={kind} content={shown.content} layout={layout} />
        {kind === 'adjustments' && arrangements.length > 0 && (
          <>
            <h2>Arrangements</h2>
            <ul className="plainl">
              {arrangements.map((one) => (
                <li key={one.arrangementId}>
                  {one.says}: {arrangementState(one, today)}
                  {one.expiresOn && `, until ${dayWords(one.expiresOn)}`}
                </li>
              ))}
            </ul>
          </>
        )}
      </article>
      {signed && <Reading {...props} signed={signed} />}
      {signed && !draft && writes && (
        <Form method="post" className="noprint">
          <input type="hidden" name="form" value="begin" />
          <Button>Begin a new version</Button>
        </Form>
      )}
      {draft && may.sign && <SignProfile draft={draft} newVersion={Boolean(signed)} today={today} sent={sent} />}
      <EarlierVersions kind={kind} versions={versions} />
    </div>
  )
}

function leadOf({ state, turn, signedOn, signedBy, agreedWith, reviewOn }: ProfileVersion): string {
  if (state === 'draft') return `Version ${turn}: a draft, not signed yet.`
  const words = [
    `Version ${turn}, signed on ${signedOn ? dayWords(signedOn) : ''} by ${signedBy}`,
    agreedWith && `agreed with ${agreedWith}`,
    reviewOn && `next review ${dayWords(reviewOn)}`,
  ]
  return `${words.filter(Boolean).join(', ')}.`
}

export function Sections({ kind, content, layout }: { kind: ProfileKind; content: Content; layout: readonly Placed[] }) {
  const written = sectionsOf(kind, layout, content).filter(({ id }) => content[id])
  if (written.length === 0) return <p className="muted">Nothing is written yet.</p>
  return written.map(({ id, title }) => (
    <section key={id}>
      <h2>{title}</h2>
      <p className="said-words">{content[id]}</p>
    </section>
  ))
}

/** One press says that it is read; who runs SEND sees who has. */
function Reading({ signed, staff, me, may }: ProfileProps & { signed: ProfileVersion }) {
  const read = new Map(signed.readBy.map((one) => [one.staffId, one.readOn]))
  const mine = read.get(me)
  return (
    <section className="sheet card noprint" aria-labelledby="reading">
      <h2 id="reading">Who has read it</h2>
      {mine ? (
        <p>You read it on {dayWords(mine)}.</p>
      ) : (
        <Form method="post">
          <input type="hidden" name="form" value="read" />
          <Button look="fill">I have read this</Button>
        </Form>
      )}
      {may.sign && staff.length > 0 && (
        <ul className="plainl">
          {staff.map(({ staffId, name }) => {
            const on = read.get(staffId)
            return (
              <li key={staffId}>
                {name}: {on ? `read on ${dayWords(on)}` : 'not yet'}
              </li>
            )
          })}
        </ul>
      )}
    </section>
  )
}
