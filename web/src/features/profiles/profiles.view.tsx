import { Form, Link } from 'react-router'
import { Button } from '#ui/Button.tsx'
import { dayWords } from '#ui/dates.ts'
import { Refusal, type Sent } from '#ui/SentForm.tsx'
import { Arrangements, type ArrangementsProps } from './arrangements.view.tsx'
import { kinds, type ProfileKind, profileKinds } from './kinds.rules.ts'
import { type About, ProfileHead } from './profile-parts.view.tsx'

interface Version {
  kind: ProfileKind
  state: 'draft' | 'signed'
  signedOn: string | null
  reviewOn: string | null
  readBy: readonly { staffId: string }[]
}

export interface ProfilesProps {
  about: About
  profiles: readonly Version[]
  arrangements: ArrangementsProps['arrangements']
  staff: readonly { staffId: string }[]
  series: readonly { name: string; applyBy: string }[]
  may: { write: readonly ProfileKind[]; arrange: boolean }
  today: string
  said: string | null
  sent: Sent | null
}

/** Every kind of plan and profile, and how far each is for this pupil. */
export function ProfilesView({ about, profiles, arrangements, series, staff, may, today, said, sent }: ProfilesProps) {
  return (
    <>
      <ProfileHead
        about={about}
        title="Plans and profiles"
        lead="Each begins with what is known already. What is signed stands; a new version begins with it."
        said={sent ? null : said}
      />
      <Refusal sent={sent} form="begin" words={{}} />
      <ul className="kinds">
        {profileKinds.map((kind) => (
          <li key={kind} className="sheet card">
            <KindCard
              kind={kind}
              versions={profiles.filter((one) => one.kind === kind)}
              staff={staff}
              may={may.write.includes(kind)}
              today={today}
            />
          </li>
        ))}
      </ul>
      <Arrangements arrangements={arrangements} series={series} may={may.arrange} today={today} sent={sent} />
    </>
  )
}

interface CardProps {
  kind: ProfileKind
  versions: readonly Version[]
  staff: ProfilesProps['staff']
  may: boolean
  today: string
}

function KindCard({ kind, versions, staff, may, today }: CardProps) {
  const { title, for: what } = kinds[kind]
  const signed = versions.find(({ state }) => state === 'signed')
  const draft = versions.some(({ state }) => state === 'draft')
  const read = staff.filter(({ staffId }) => signed?.readBy.some((one) => one.staffId === staffId)).length
  return (
    <>
      <h2>{versions.length > 0 ? <Link to={kind}>{title}</Link> : title}</h2>
      <p className="muted">{what}</p>
      <p>
        {signed?.signedOn ? `Signed on ${dayWords(signed.signedOn)}.` : draft ? 'A draft, not signed yet.' : 'Not begun.'}
        {signed && draft && ' A new version is being written.'}
        {signed?.reviewOn &&
          (signed.reviewOn < today
            ? ` Review was due on ${dayWords(signed.reviewOn)}.`
            : ` Review on ${dayWords(signed.reviewOn)}.`)}
        {signed && staff.length > 0 && ` Read by ${read} of the ${staff.length} who work with the pupil.`}
      </p>
      {may && versions.length === 0 && (
        <Form method="post">
          <input type="hidden" name="form" value="begin" />
          <input type="hidden" name="kind" value={kind} />
          <Button small>
            Begin<span className="vh">: {title}</span>
          </Button>
        </Form>
      )}
    </>
  )
}
