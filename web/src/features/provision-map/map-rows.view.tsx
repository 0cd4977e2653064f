// biome-ignore-all lint/a11y/noRedundantRoles: on a phone rows are blocks, and `display` drops the table's own roles there
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { Icon } from '#ui/Icon.tsx'
import { Cost, Delivered, EffectBar } from './bars.view.tsx'
import { keyOf, type MapFilter, mapQueryOf, turn } from './map-filter.form.ts'
import { hours, measureWords, pounds, wentWords } from './map-words.rules.ts'
import type { PupilNode, Tree } from './tree.rules.ts'

interface FiguresProps {
  node: Pick<Tree, 'sums' | 'effect'>
  costs: boolean
  scaleWords: readonly string[]
  /** Where each step to the cost is shown. */
  workedOut?: WorkedOut | null
}

export interface WorkedOut {
  to: string
  of: string
}

/** The days of the map, of one group or one of its pupils, on the page that shows each step to the figure. */
export function workedOutAt(groupId: string, { from, to }: { from: string; to: string }, pupilId?: string): string {
  const asked = new URLSearchParams({ ...(pupilId ? { pupil: pupilId } : {}), from, to })
  return `/provision/groups/${groupId}/worked-out?${asked}`
}

function CostOf({ pence, workedOut }: { pence: number; workedOut: WorkedOut | null }) {
  if (!workedOut) return <Cost pence={pence} />
  return (
    <Link to={workedOut.to} aria-label={`${pounds(pence)}: how the cost of ${workedOut.of} is worked out`}>
      <Cost pence={pence} />
    </Link>
  )
}

/** Sessions, staff time, cost and effect: the same cells on every level. */
export function Figures({ node: { sums, effect }, costs, scaleWords, workedOut = null }: FiguresProps) {
  return (
    <>
      <td role="cell">
        <Delivered {...sums} />
      </td>
      <td role="cell" className="num c-time">
        {hours(sums.staffMinutes)}
      </td>
      {costs && (
        <td role="cell" className="num c-cost">
          <CostOf pence={sums.money?.toDate ?? 0} workedOut={workedOut} />
        </td>
      )}
      <td role="cell">
        <EffectBar effect={effect} scaleWords={scaleWords} />
      </td>
    </>
  )
}

interface RowHead {
  id: string
  open: boolean
  filter: MapFilter
  name: string
  children: ReactNode
  /** Nothing stands below it. */
  leaf?: boolean
}

export function Head({ id, open, filter, name, children, leaf = false }: RowHead) {
  return (
    <th role="rowheader" scope="row" id={`b-${keyOf(id)}`}>
      <div>
        {leaf ? (
          <span className="tog" />
        ) : (
          <Link
            className="tog noprint"
            to={`?${mapQueryOf(filter, { turned: turn(filter, id) })}#b-${keyOf(id)}`}
            preventScrollReset
            aria-expanded={open}
            aria-label={`${open ? 'Close' : 'Open'} ${name}`}
          >
            <span className={open ? 'down' : undefined}>
              <Icon name="i-chev" size={12} />
            </span>
          </Link>
        )}
        <span className="nm">{children}</span>
      </div>
    </th>
  )
}

export interface PupilRowProps {
  groupId: string
  span: { from: string; to: string }
  pupil: PupilNode
  costs: boolean
  scaleWords: readonly string[]
}

export function PupilRow({ pupil, groupId, span, costs, scaleWords }: PupilRowProps) {
  return (
    <tr role="row" className="l3">
      <th role="rowheader" scope="row">
        <Link to={`/pupils/${pupil.pupilId}/provision`}>
          {pupil.surname}, {pupil.forename}
        </Link>{' '}
        <span className="cl">{pupil.class}</span>
      </th>
      <td role="cell" className="w">
        {measureWords(pupil)}
      </td>
      <td role="cell" />
      <td role="cell">
        <Delivered planned={pupil.planned} delivered={pupil.delivered} />
      </td>
      <td role="cell" className="num c-time">
        {hours(pupil.minutes)}
      </td>
      {costs && (
        <td role="cell" className="num c-cost">
          <CostOf
            pence={pupil.money?.toDate ?? 0}
            workedOut={{ to: workedOutAt(groupId, span, pupil.pupilId), of: `${pupil.forename} ${pupil.surname}` }}
          />
        </td>
      )}
      <td role="cell" className="w">
        {wentWords(pupil.went, scaleWords)}
      </td>
    </tr>
  )
}
