// biome-ignore-all lint/a11y/noRedundantRoles: on a phone rows are blocks, and `display` drops the table's own roles there
import type { State } from '@waymark/duties'
import { Fragment, type ReactNode } from 'react'
import { Link } from 'react-router'
import { dayWords } from '#ui/dates.ts'
import { LetterTag } from '#ui/LetterTag.tsx'
import { SortHead } from '#ui/SortLink.tsx'
import { StateBadge } from '#ui/StateBadge.tsx'
import { type Column, columnChoices, queryOf, type RegisterFilter, type Sort } from './register.form.ts'
import { needWords, statusWords, yearWords } from './words.rules.ts'

export interface TableRow {
  pupilId: string
  surname: string
  forename: string
  upn: string | null
  year: string | null
  class: string | null
  status: 'N' | 'K' | 'E' | 'W'
  since: string
  needs: readonly { type: string; rank: number }[]
  worker: string | null
  premium: boolean | null
  care: boolean | null
  leftOn: string | null
  due: { state: State; title: string; lastDay: string | null } | null
}

const sortOf: Partial<Record<Column, Sort>> = {
  upn: 'upn',
  year: 'year',
  class: 'class',
  status: 'status',
  need: 'need',
  worker: 'worker',
  due: 'due',
}
const sortWords: Record<Sort, string> = {
  due: 'soonest due first',
  name: 'by name',
  upn: 'by UPN',
  year: 'by year',
  class: 'by class',
  status: 'by status',
  need: 'by primary need',
  worker: 'by key worker',
}

/** A plain table; on a phone each row is a block, and the roles are written out because `display` drops them there. */
export function RegisterTable({
  rows,
  total,
  filter,
  today,
}: {
  rows: readonly TableRow[]
  total: number
  filter: RegisterFilter
  today: string
}) {
  const { columns } = filter
  return (
    <div className="sheet tbl-w">
      <table className="reg" role="table">
        <caption>
          <span>
            {rows.length === total ? total : `${rows.length} of ${total}`}, {sortWords[filter.sort]}
            {filter.backwards && ', backwards'}
          </span>
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            <Head filter={filter} sort="name">
              Name
            </Head>
            {columns.map((column) => (
              <Head key={column} filter={filter} sort={sortOf[column]}>
                {column === 'further' ? 'Further' : columnChoices[column]}
              </Head>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={row.pupilId} role="row">
              <th scope="row" role="rowheader" className="c-name">
                <Link to={`/pupils/${row.pupilId}`}>
                  <b>{row.surname}</b>, {row.forename}
                </Link>
              </th>
              {columns.map((column) => (
                <td key={column} role="cell" className={looks[column]}>
                  {cells[column](row, today)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Head({ filter, sort, children }: { filter: RegisterFilter; sort: Sort | undefined; children: string }) {
  if (!sort) return <th scope="col">{children}</th>
  const sorted = filter.sort === sort
  const to = `?${queryOf(filter, { sort, backwards: sorted && !filter.backwards })}`
  return (
    <SortHead to={to} sorted={sorted ? (filter.backwards ? 'descending' : 'ascending') : null}>
      {children}
    </SortHead>
  )
}

const looks: Record<Column, string> = {
  upn: 'c-upn tn',
  year: 'c-year',
  class: 'c-cls',
  status: 'c-st',
  need: 'c-need',
  further: 'c-need c-further',
  worker: 'c-kw',
  due: 'c-due',
  premium: 'c-flag',
  care: 'c-flag',
}

const yesNo = (fact: boolean | null): string => (fact === null ? '' : fact ? 'Yes' : 'No')

const cells: Record<Column, (row: TableRow, today: string) => ReactNode> = {
  // The last four tell pupils apart on the screen; the whole number stands on paper and in the export.
  upn: (row) =>
    row.upn && (
      <>
        <span className="upn-head">{row.upn.slice(0, -4)}</span>
        {row.upn.slice(-4)}
      </>
    ),
  // "Year 9" under "Year" would say it twice.
  year: (row) => row.year && yearWords(row.year).replace('Year ', ''),
  class: (row) => row.class,
  status: (row, today) => <Status row={row} today={today} />,
  need: (row) => (row.needs[0] ? needWords(row.needs[0].type) : 'Not recorded'),
  further: (row) =>
    row.needs.slice(1).map((need, index) => (
      <Fragment key={need.type}>
        {index > 0 && ', '}
        <abbr title={needWords(need.type)}>{need.type}</abbr>
      </Fragment>
    )),
  worker: (row) =>
    row.worker && (
      <>
        <span className="lab">Key worker </span>
        {row.worker}
      </>
    ),
  due: (row, today) => <NextDue row={row} today={today} />,
  premium: (row) => yesNo(row.premium),
  care: (row) => yesNo(row.care),
}

function Status({ row, today }: { row: TableRow; today: string }) {
  const since =
    row.leftOn && row.leftOn <= today ? `left ${dayWords(row.leftOn, 'short', today)}` : `since ${dayWords(row.since, 'short')}`
  return <LetterTag letter={row.status} words={statusWords[row.status]} since={since} />
}

function NextDue({ row: { due }, today }: { row: TableRow; today: string }) {
  if (!due || due.state === 'does-not-apply') return null
  return (
    <div>
      <StateBadge state={due.state} />
      <span className="what">{due.title}</span>
      <span className="on">{due.lastDay ? dayWords(due.lastDay, 'short', today) : 'no date'}</span>
    </div>
  )
}
