// biome-ignore-all lint/a11y/noRedundantRoles: on a phone rows are blocks, and `display` drops the table's own roles there
import type { ReactNode } from 'react'
import { dayWords } from '#ui/dates.ts'
import { Cell } from './money-parts.view.tsx'
import { poundsWords } from './pounds.rules.ts'
import { type Asked, type LineShown, type Part, partWords } from './worked-out.rules.ts'

interface TableProps {
  caption: string
  heads: string[]
  foot: ReactNode
  /** On a phone short figures stand two beside each other. */
  short?: boolean
  children: ReactNode
}

function Table({ caption, heads, foot, short = false, children }: TableProps) {
  return (
    <table className={`money-table${short ? ' short' : ''}`} role="table">
      <caption>{caption}</caption>
      <thead>
        <tr role="row">
          {heads.map((head, at) => (
            <th key={head} scope="col" className={at === 0 || head === became ? undefined : 'num'}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">{children}</tbody>
      <tfoot role="rowgroup">
        <tr role="row">
          <th scope="row" role="rowheader">
            All together
          </th>
          {foot}
        </tr>
      </tfoot>
    </table>
  )
}

const became = 'What became of it'

const RowHead = ({ children }: { children: ReactNode }) => (
  <th scope="row" role="rowheader">
    {children}
  </th>
)

/** Minutes at a rate, times the sessions: the rows add up to the cost. */
export function StepsTable({ steps, sum }: Pick<Part, 'steps' | 'sum'>) {
  return (
    <Table
      short
      caption="What the sessions cost"
      heads={['Who and how', 'Each', 'Times', 'Makes']}
      foot={
        <>
          <td role="cell" className="wide-only" />
          <td role="cell" className="wide-only" />
          <Cell name="Makes">{poundsWords(sum)}</Cell>
        </>
      }
    >
      {steps.map(({ who, how, each, times, sum: makes }) => (
        <tr role="row" key={`${who} ${how} ${each}`}>
          <RowHead>
            <b>{who}</b>
            <br />
            {how}
          </RowHead>
          <Cell name="Each">{poundsWords(each)}</Cell>
          <Cell name="Times">{times}</Cell>
          <Cell name="Makes">{poundsWords(makes)}</Cell>
        </tr>
      ))}
    </Table>
  )
}

const amongWords = (among: number): string => (among === 0 ? 'Nobody there' : among === 1 ? 'One pupil' : `${among} pupils`)

/** The same cost by how many carry it. */
export function SharingTable({ sharing, sum, unshared, own, pupil }: Part & { pupil: Asked }) {
  if (sharing.length === 0) return null
  return (
    <>
      <Table
        caption="Who carries it"
        heads={['A session of', 'Shared by', 'That is', 'Times', pupil ? `${pupil.name}’s part` : 'Makes']}
        foot={
          <>
            <td role="cell" className="wide-only" />
            <td role="cell" className="wide-only" />
            <td role="cell" className="wide-only" />
            <Cell name={pupil ? 'Part' : 'Makes'}>{poundsWords(pupil ? own : sum)}</Cell>
          </>
        }
      >
        {sharing.map((one) => (
          <tr role="row" key={`${one.pence}/${one.among}`}>
            <RowHead>{poundsWords(one.pence)}</RowHead>
            <Cell name="Shared by">{amongWords(one.among)}</Cell>
            <Cell name="That is">{partWords(one)}</Cell>
            <Cell name="Times">{one.times}</Cell>
            <Cell name={pupil ? 'Part' : 'Makes'}>{poundsWords(pupil ? one.own : one.sum)}</Cell>
          </tr>
        ))}
      </Table>
      {unshared > 0 && (
        <p className="muted">{poundsWords(unshared)} of it falls on places that nobody has: no pupil carries it.</p>
      )}
    </>
  )
}

const stateWords = { open: 'Not recorded', held: 'Given', 'cut-short': 'Cut short', cancelled: 'Cancelled' } as const

const becameOf = ({ kind, past, state, own }: LineShown, pupil: Asked): string => {
  if (kind === 'item') return 'Bought'
  if (!past) return 'Planned'
  return pupil && own?.state === 'away' ? `${stateWords[state]}, away` : stateWords[state]
}

/** The sessions themselves, and what was bought. */
export function SessionsTable({ lines, pupil }: { lines: readonly LineShown[]; pupil: Asked }) {
  const sum = lines.reduce((all, { counted }) => all + counted, 0)
  const own = lines.reduce((all, { ownCounted }) => all + ownCounted, 0)
  const given = lines.reduce((all, { minutes }) => all + minutes, 0)
  const planned = lines.reduce((all, { plannedMinutes }) => all + plannedMinutes, 0)
  const heads = ['Day', became, 'Planned', 'Given', 'Shared by', 'Cost']
  return (
    <section className="sheet card" aria-labelledby="sessions">
      <h2 id="sessions">Session by session</h2>
      <Table
        short
        caption="Minutes planned and given, and the cost. After today what is planned."
        heads={pupil ? [...heads, `${pupil.name}’s part`] : heads}
        foot={
          <>
            <td role="cell" className="wide-only" />
            <Cell name="Planned">{planned}</Cell>
            <Cell name="Given">{given}</Cell>
            <td role="cell" className="wide-only" />
            <Cell name="Cost">{poundsWords(sum)}</Cell>
            {pupil && <Cell name="Part">{poundsWords(own)}</Cell>}
          </>
        }
      >
        {lines.map((line) => (
          <tr role="row" key={`${line.day} ${line.startsAt}`}>
            <RowHead>
              {dayWords(line.day)}
              {line.kind === 'session' ? `, ${line.startsAt}` : `: ${line.item ?? 'something bought'}`}
            </RowHead>
            <td role="cell">
              <span className="cell-name">{became}</span>
              {becameOf(line, pupil)}
            </td>
            <Cell name="Planned">{line.kind === 'item' ? '' : line.plannedMinutes}</Cell>
            <Cell name="Given">{line.kind === 'item' || !line.past ? '' : line.minutes}</Cell>
            <Cell name="Shared by">{line.counted > 0 ? line.among : ''}</Cell>
            <Cell name="Cost">{poundsWords(line.counted)}</Cell>
            {pupil && <Cell name="Part">{poundsWords(line.ownCounted)}</Cell>}
          </tr>
        ))}
      </Table>
    </section>
  )
}
