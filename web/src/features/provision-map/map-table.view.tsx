// biome-ignore-all lint/a11y/noRedundantRoles: on a phone rows are blocks, and `display` drops the table's own roles there
import { halvesOf } from '@waymark/provision'
import { Link } from 'react-router'
import { StateBadge } from '#ui/StateBadge.tsx'
import { Cost } from './bars.view.tsx'
import { fewAreaWords, isOpen, type MapFilter } from './map-filter.form.ts'
import { Figures, Head, PupilRow, workedOutAt } from './map-rows.view.tsx'
import { adultsWords, counted, number, sentence, waveAbout, waveName, whenWords } from './map-words.rules.ts'
import type { GroupNode, ProvisionNode, Tree, Wave, WaveNode } from './tree.rules.ts'

export interface MapTableProps {
  tree: Tree
  filter: MapFilter
  span: { from: string; to: string }
  costs: boolean
  /** Whether reviews are recorded from here. */
  plans: boolean
  waveWords: Partial<Record<Wave, string>>
  scaleWords: readonly string[]
  onRoll: number
}

/** The map as a table: layer, provision, group, pupil. A branch opens by a link, so that it works without scripts and can be sent on. */
export function MapTable(props: MapTableProps) {
  const { tree, costs } = props
  return (
    <div className="sheet map-w">
      <table className={`map${costs ? '' : ' no-costs'}`} role="table">
        <caption className="vh">Provision by layer, provision, group and pupil</caption>
        <thead role="rowgroup">
          <tr role="row">
            {['Layer, provision, group, pupil', 'Area, or measure', 'Pupils', 'Sessions delivered', 'Staff time'].map(
              (words, at) => (
                <th key={words} role="columnheader" scope="col" className={at === 2 || at === 4 ? 'num' : undefined}>
                  {words}
                </th>
              ),
            )}
            {costs && (
              <th role="columnheader" scope="col" className="num">
                Cost to date
              </th>
            )}
            <th role="columnheader" scope="col">
              {sentence(halvesOf(props.scaleWords).enough)}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {tree.waves.map((wave) => (
            <WaveRows key={wave.wave} {...props} wave={wave} />
          ))}
        </tbody>
        <tfoot role="rowgroup">
          <tr role="row">
            <th role="rowheader" scope="row">
              All with sessions
            </th>
            <td role="cell" />
            <td role="cell" className="num">
              {number(tree.places)}
              <small>places</small>
            </td>
            <Figures node={tree} costs={costs} scaleWords={props.scaleWords} />
          </tr>
        </tfoot>
      </table>
    </div>
  )
}

function WaveRows({ wave, ...props }: MapTableProps & { wave: WaveNode }) {
  const { filter, costs, waveWords, onRoll } = props
  const [open, name] = [isOpen(filter, 'wave', wave.wave), waveName(wave.wave, waveWords)]
  const strategies = wave.provisions.filter(({ strategy }) => strategy).length
  const only = strategies > 0 && strategies === wave.provisions.length
  return (
    <>
      <tr role="row" className="l0">
        <Head id={wave.wave} open={open} filter={filter} name={name}>
          {name}
          <small>{waveAbout(wave.wave)}</small>
        </Head>
        <td role="cell" />
        <td role="cell" className="num">
          {only ? (costs ? number(onRoll) : '') : number(wave.places)}
        </td>
        {only ? (
          <td role="cell" colSpan={costs ? 4 : 3} className="muted c-all">
            {counted(strategies, 'approach', 'approaches')} in every classroom
          </td>
        ) : (
          <Figures node={wave} costs={costs} scaleWords={props.scaleWords} />
        )}
      </tr>
      {open && wave.provisions.map((provision) => <ProvisionRows key={provision.provisionId} {...props} provision={provision} />)}
    </>
  )
}

function ProvisionRows({ provision, ...props }: MapTableProps & { provision: ProvisionNode }) {
  const { filter, costs } = props
  const open = isOpen(filter, 'provision', provision.provisionId)
  if (provision.strategy) return <StrategyRow provision={provision} filter={filter} costs={costs} />
  const { groups, adults } = provision
  const about = [adultsWords(adults), groups.length > 1 ? counted(groups.length, 'group') : ''].filter(Boolean).join(', ')
  return (
    <>
      <tr role="row" className="l1">
        <Head id={provision.provisionId} open={open} filter={filter} name={provision.provision}>
          <Link className="prov" to={`/provision/library/${provision.provisionId}`}>
            {provision.provision}
          </Link>
          <small>{about || 'nobody gives it yet'}</small>
        </Head>
        <td role="cell" className="ar">
          {fewAreaWords[provision.area]}
        </td>
        <td role="cell" className="num">
          {number(provision.places)}
        </td>
        <Figures node={provision} costs={costs} scaleWords={props.scaleWords} />
      </tr>
      {open && groups.map((group) => <GroupRows key={group.groupId} {...props} group={group} />)}
    </>
  )
}

function StrategyRow({ provision, filter, costs }: { provision: ProvisionNode; filter: MapFilter; costs: boolean }) {
  const [group] = provision.groups
  return (
    <tr role="row" className="l1">
      <Head id={provision.provisionId} open={false} filter={filter} name={provision.provision} leaf>
        <Link className="prov" to={`/provision/library/${provision.provisionId}`}>
          {provision.provision}
        </Link>
        {adultsWords(provision.adults) && <small>{adultsWords(provision.adults)}</small>}
      </Head>
      <td role="cell" className="ar">
        {fewAreaWords[provision.area]}
      </td>
      <td role="cell" className="muted c-all" colSpan={costs ? 5 : 4}>
        {group?.meantFor ?? 'For everyone, in every lesson'}
      </td>
    </tr>
  )
}

function GroupRows({ group, ...props }: MapTableProps & { group: GroupNode }) {
  const { filter, span, costs, plans } = props
  // With a year or a class the cost is of some of its pupils alone: each of them has a way to it.
  const workedOut = filter.year || filter.class ? null : { to: workedOutAt(group.groupId, span), of: group.name }
  const open = isOpen(filter, 'group', group.groupId)
  const about = [counted(group.places, 'pupil'), group.slots.length > 0 ? whenWords(group.slots) : ''].filter(Boolean).join(', ')
  return (
    <>
      <tr role="row" className="l2">
        <Head id={group.groupId} open={open} filter={filter} name={group.name} leaf={group.places === 0}>
          {costs ? <Link to={`/provision/groups/${group.groupId}`}>{group.name}</Link> : group.name}
          {group.review && <Review group={group} links={plans} />}
          <small>{about}</small>
        </Head>
        <td role="cell" className="ar">
          {group.measure}
        </td>
        <td role="cell" className="num">
          {number(group.places)}
        </td>
        <Figures node={group} costs={costs} scaleWords={props.scaleWords} workedOut={workedOut} />
      </tr>
      {open && group.pupils.map((pupil) => <PupilRow key={pupil.pupilId} {...props} groupId={group.groupId} pupil={pupil} />)}
      {open && group.unshared && group.unshared.toDate !== 0 && (
        <tr role="row" className="l3">
          <th role="rowheader" scope="row">
            Places not filled
          </th>
          <td role="cell" />
          <td role="cell" />
          <td role="cell" />
          <td role="cell" />
          <td role="cell" className="num c-cost">
            <Cost pence={group.unshared.toDate} />
          </td>
          <td role="cell" />
        </tr>
      )}
    </>
  )
}

/** Whether a review is late or due; whoever plans goes to it from here. */
function Review({ group: { groupId, name, review }, links }: { group: GroupNode; links: boolean }) {
  const badge = (
    <StateBadge state={review === 'late' ? 'late' : 'due-soon'} words={review === 'late' ? 'review late' : 'review due'} />
  )
  if (!links) return badge
  return (
    <Link className="to-review" to={`/provision/groups/${groupId}/review`}>
      {badge}
      <span className="vh"> of {name}</span>
    </Link>
  )
}
