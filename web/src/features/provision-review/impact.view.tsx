import { Link } from 'react-router'
import { EmptyState } from '#ui/EmptyState.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import { PrintButton } from '#ui/PrintButton.tsx'
import { CostAgainstEffect } from './cost-effect.view.tsx'
import { attendanceWords, effectWords, gainWords, poundsWords } from './effect-words.rules.ts'
import type { Effect } from './impact.rules.ts'
import { enoughIn } from './scale.rules.ts'
import './provision-review.css'

interface Provision extends Effect {
  provisionId: string
  provision: string
  measure: string | null
  groups: number
  pence: number
}

/** What became of each provision for its pupils. */
export function ImpactView({ provisions, scale }: { provisions: readonly Provision[]; scale: readonly string[]; today: string }) {
  return (
    <>
      <PageHead
        eyebrow={<Link to="/provision/reviews">Reviews of provision</Link>}
        title="Effect of provision"
        lead="What was seen, with the number of pupils behind each figure. It does not say what caused it."
      >
        <PrintButton />
      </PageHead>
      {provisions.length === 0 ? (
        <EmptyState title="No provision was given yet">
          What is measured and said in reviews stands here, provision by provision.
        </EmptyState>
      ) : (
        <>
          <div className="sheet effects-sheet">
            <table className="plain-table block labelled effects">
              <caption className="vh">Effect by provision</caption>
              <thead>
                <tr>
                  {[
                    'Provision',
                    'Pupils',
                    enoughIn(scale),
                    'Not yet known',
                    'Gain',
                    'Sessions attended',
                    'School attendance',
                    'Cost to date',
                  ].map((head) => (
                    <th key={head} scope="col">
                      {head}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {provisions.map((one) => (
                  <Line key={one.provisionId} one={one} scale={scale} />
                ))}
              </tbody>
            </table>
          </div>
          <p className="muted note-line">
            A gain is where a pupil came to less where they began, in the provision’s own measure: the middle of all, and the
            lowest and highest. No figure is shown for fewer than three pupils. School attendance is from the school’s files of
            marks, for the same pupils before and during.
          </p>
          <CostAgainstEffect provisions={provisions} scale={scale} />
        </>
      )}
    </>
  )
}

function Line({ one, scale }: { one: Provision; scale: readonly string[] }) {
  return (
    <tr>
      <th scope="row">
        {one.provision}
        <span className="muted">{one.groups === 1 ? '1 group' : `${one.groups} groups`}</span>
      </th>
      <td data-label="Pupils">{one.places}</td>
      <td data-label={enoughIn(scale)}>
        <EffectBar {...one} scale={scale} />
      </td>
      <td data-label="Not yet known">{one.notYetKnown}</td>
      <td data-label="Gain">
        {gainWords(one.gain)}
        <span className="muted">
          {one.measured} of {one.places} measured{one.measure && `: ${one.measure}`}
        </span>
      </td>
      <td data-label="Sessions attended">{one.sessions === 0 ? 'none yet' : `${one.held} of ${one.sessions}`}</td>
      <td data-label="School attendance">{attendanceWords(one.attendance)}</td>
      <td data-label="Cost to date">{poundsWords(one.pence)}</td>
    </tr>
  )
}

/** Three layers with their numbers: as expected or more, less, not known yet. */
export function EffectBar({
  went,
  told,
  asExpectedOrMore,
  notYetKnown,
  places,
  scale,
}: Pick<Effect, 'went' | 'told' | 'asExpectedOrMore' | 'notYetKnown' | 'places'> & { scale: readonly string[] }) {
  const of = (n: number): string => `${places === 0 ? 0 : Math.round((n / places) * 1000) / 10}%`
  const each = went.flatMap((n, index) => (n > 0 ? [`${scale[index] ?? index + 1}: ${n}`] : []))
  return (
    <span className="effect">
      <svg width="84" height="12" aria-hidden="true">
        <rect x="0.5" y="0.5" width="83" height="11" rx="3" fill="#FFFDF9" stroke="#6A7471" />
        <rect width={of(told)} height="12" rx="3" fill="#B4D3CC" stroke="#1B6B6C" />
        <rect width={of(asExpectedOrMore)} height="12" rx="3" fill="#105659" />
      </svg>
      <b>{effectWords({ told, asExpectedOrMore })}</b>
      {each.length > 0 && told >= 3 && <span className="muted">{each.join(', ')}</span>}
      {told < 3 && notYetKnown > 0 && <span className="muted">{notYetKnown} not yet known</span>}
    </span>
  )
}
