import { Form, Link } from 'react-router'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { SelectField, TextField } from '#ui/Fields.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import { Refusal, type Sent } from '#ui/SentForm.tsx'
import { type LibraryFilter, shapeWords } from './library.rules.ts'
import {
  type Area,
  areas,
  areaWords,
  choicesOf,
  type Evidence,
  evidenceWords,
  type Wave,
  waves,
} from './provision-words.rules.ts'
import './library.css'

export interface Offered {
  provisionId: string
  name: string
  about: string | null
  wave: Wave
  areas: readonly Area[]
  evidence: Evidence | null
  minutes: number | null
  timesAWeek: number | null
  weeks: number | null
  size: number | null
  groups: number
}

export interface LibraryProps {
  provisions: readonly Offered[]
  /** The ids of those that the schools of the trust see. */
  shared: readonly string[]
  all: number
  untouched: number
  filter: LibraryFilter
  waveWords: Readonly<Record<Wave, string>>
  mayKeep: boolean
  mayExport: boolean
  said: string | null
  count: number
  sent: Sent | null
}

const many = (count: number, one: string, more: string): string => (count === 1 ? `One ${one}` : `${count} ${more}`)

/** What the school can give, described once, from which it is given to pupils. */
export function LibraryView(props: LibraryProps) {
  const { provisions, shared, all, waveWords, mayKeep, mayExport, said, count, sent } = props
  return (
    <>
      <PageHead
        title="Library of provision"
        lead={
          all > 0
            ? `${many(all, 'provision', 'provisions')} described once, to be given to pupils as they need it.`
            : 'What your school can give, described once.'
        }
      >
        {mayKeep && (
          <ButtonLink to="/provision/library/new" look={all === 0 ? 'default' : 'fill'}>
            Add a provision
          </ButtonLink>
        )}
        {mayKeep && <ButtonLink to="/provision/copy">Copy a term forward</ButtonLink>}
        {mayKeep && <ButtonLink to="/provision/library/trust">From the trust</ButtonLink>}
        {mayExport && all > 0 && (
          <ButtonLink to="/provision/library/export" look="plain" download>
            Save as CSV
          </ButtonLink>
        )}
      </PageHead>
      {!sent && <Said said={said} count={count} />}
      {['start', 'undo'].map((form) => (
        <Refusal key={form} sent={sent} form={form} words={{}} />
      ))}
      {all === 0 ? <Empty mayKeep={mayKeep} /> : <LibraryFilters {...props} />}
      {all > 0 && provisions.length === 0 && (
        <EmptyState title="None matches" action={<ButtonLink to="/provision/library">Show all</ButtonLink>}>
          Choose another wave or area, or fewer words.
        </EmptyState>
      )}
      {waves.map((wave) => (
        <WaveOf
          key={wave}
          title={waveWords[wave]}
          provisions={provisions.filter((one) => one.wave === wave)}
          shared={shared}
          mayKeep={mayKeep}
        />
      ))}
      {mayKeep && (
        <p className="link-row noprint">
          <Link to="/provision/library/import">Bring provisions in from a file</Link>
          <Link to="/provision/choices">Words and counting</Link>
        </p>
      )}
      {mayKeep && all > 0 && <Start {...props} />}
    </>
  )
}

function Said({ said, count }: { said: string | null; count: number }) {
  if (said === 'started')
    return (
      <Notice kind="ok">
        {count === 0
          ? 'Nothing was added: the library has all of the common ones.'
          : `${many(count, 'common provision is', 'common provisions are')} in the library. Change each to how your school does it.`}
      </Notice>
    )
  if (said === 'undone') return <Notice kind="ok">{`${many(count, 'provision', 'provisions')} taken out of use again.`}</Notice>
  if (said === 'withdrawn') return <Notice kind="ok">It is out of use. What is being given of it goes on.</Notice>
  if (said === 'brought-in')
    return <Notice kind="ok">{`${many(count, 'provision', 'provisions')} brought in from the file.`}</Notice>
  return null
}

function Empty({ mayKeep }: { mayKeep: boolean }) {
  return (
    <EmptyState title="The library is empty" action={mayKeep ? <StartButton fill /> : undefined}>
      {mayKeep
        ? 'Begin with 44 common provisions in plain words and change them to how your school does it. Nothing is given to anybody yet.'
        : 'What your school can give pupils will be described here. Your SENCO keeps it.'}
    </EmptyState>
  )
}

const StartButton = ({ fill = false }: { fill?: boolean }) => (
  <Form method="post">
    <input type="hidden" name="form" value="start" />
    <Button look={fill ? 'fill' : 'default'}>Start with the common ones</Button>
  </Form>
)

function Start({ untouched }: LibraryProps) {
  return (
    <details className="noprint">
      <summary className="more">The common ones</summary>
      <div className="btn-row">
        <StartButton />
        {untouched > 0 && (
          <Form method="post">
            <input type="hidden" name="form" value="undo" />
            <Button look="plain">{`Take the ${untouched} that nobody changed or gave out of use`}</Button>
          </Form>
        )}
      </div>
      <p className="muted">Adds those whose name the library does not have. Pressed again, it adds nothing.</p>
    </details>
  )
}

function LibraryFilters({ filter, waveWords }: LibraryProps) {
  return (
    <Form method="get" className="filter-row library-filter noprint">
      <SelectField
        name="wave"
        label="Wave"
        value={filter.wave}
        choices={[{ value: '', words: 'All waves' }, ...choicesOf(waves, waveWords)]}
      />
      <SelectField
        name="area"
        label="Area of need"
        value={filter.area}
        choices={[{ value: '', words: 'All areas' }, ...choicesOf(areas, areaWords)]}
      />
      <TextField name="words" label="Words" type="search" value={filter.words} />
      <Button>Show</Button>
    </Form>
  )
}

interface WaveProps {
  title: string
  provisions: readonly Offered[]
  shared: readonly string[]
  mayKeep: boolean
}

function WaveOf({ title, provisions, shared, mayKeep }: WaveProps) {
  if (provisions.length === 0) return null
  return (
    <section className="library-wave" aria-label={title}>
      <h2>
        {title} <span className="muted">{provisions.length}</span>
      </h2>
      <ul className="sheet library-list">
        {provisions.map((one) => (
          <li key={one.provisionId}>
            <div>
              <h3>
                <Link to={`/provision/library/${one.provisionId}`}>{one.name}</Link>
              </h3>
              {one.about && <p>{one.about}</p>}
              <p className="muted">
                {[
                  one.areas.map((area) => areaWords[area]).join(', '),
                  shapeWords(one),
                  one.groups > 0 && (one.groups === 1 ? 'given once' : `given ${one.groups} times`),
                  one.evidence && `evidence: ${evidenceWords[one.evidence].toLowerCase()}`,
                  shared.includes(one.provisionId) && 'shared with the trust',
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
            </div>
            {mayKeep && (
              <ButtonLink to={`/provision/apply?provision=${one.provisionId}`} small>
                Give<span className="vh">: {one.name}</span>
              </ButtonLink>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
