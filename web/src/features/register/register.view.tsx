import { Link } from 'react-router'
import { ButtonLink } from '#ui/Button.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import { PrintButton } from '#ui/PrintButton.tsx'
import { barsOf, type StatusTally, sumOf } from './counts.rules.ts'
import { narrowedBy, queryOf, type RegisterFilter } from './register.form.ts'
import { type FilterChoices, RegisterFilters } from './register-filters.view.tsx'
import { RegisterPictures } from './register-pictures.view.tsx'
import { RegisterTable, type TableRow } from './register-table.view.tsx'
import { RegisterViews, type View } from './register-views.view.tsx'

export interface RegisterViewProps {
  page: {
    filter: RegisterFilter
    rows: readonly TableRow[]
    total: number
    typed: string
    around: FilterChoices & { byYear: readonly StatusTally[]; byNeed: readonly StatusTally[]; views: readonly View[] }
  }
  today: string
  said: string | null
}

const saidWords: Readonly<Record<string, string>> = { 'view-saved': 'The view is saved. It stands above the list.' }
export const rowsOnPage = 250

export function RegisterView({ page, today, said }: RegisterViewProps) {
  const { filter, rows, total, typed, around } = page
  const sum = sumOf(barsOf(around.byYear))
  const query = queryOf(filter)
  const nobody = sum.plan + sum.support + sum.watch === 0
  return (
    <>
      {said && saidWords[said] && <Notice kind="ok">{saidWords[said]}</Notice>}
      <PageHead title="SEN register" lead={<Lead {...sum} />}>
        <ButtonLink to={`/register/export?${join(query, 'format=xlsx')}`} download>
          Export to Excel
        </ButtonLink>
        <ButtonLink look="plain" to={`/register/export?${join(query, 'format=csv')}`} download>
          CSV
        </ButtonLink>
        <PrintButton />
      </PageHead>
      <RegisterViews views={around.views} filter={filter} sum={sum} />
      {nobody && narrowedBy(filter) === 0 && !typed ? (
        <EmptyState title="Nobody is on the register yet" action={<ButtonLink to="/imports/new">Bring in pupils</ButtonLink>}>
          Pupils with SEN Support, with an EHC plan or on the watch list stand here, once they are brought in or given a status on
          their own page.
        </EmptyState>
      ) : (
        <>
          <RegisterPictures byYear={around.byYear} byNeed={around.byNeed} />
          <RegisterFilters filter={filter} choices={around} typed={typed} />
          {rows.length > 0 ? (
            <RegisterTable rows={rows} total={total} filter={filter} today={today} />
          ) : (
            <EmptyState title="Nobody matches" action={<ButtonLink to="/register">Show everyone</ButtonLink>}>
              Change a filter, or show everyone again.
            </EmptyState>
          )}
          <Pages filter={filter} total={total} />
        </>
      )}
    </>
  )
}

const join = (query: string, more: string): string => (query ? `${query}&${more}` : more)

function Lead({ plan, support, watch }: { plan: number; support: number; watch: number }) {
  return (
    <>
      <b>{plan + support}</b> on the register: <b>{plan}</b> with an EHC plan, <b>{support}</b> on SEN Support. Another{' '}
      <b>{watch}</b> on the watch list.
    </>
  )
}

function Pages({ filter, total }: { filter: RegisterFilter; total: number }) {
  const last = Math.ceil(total / rowsOnPage)
  if (last <= 1 && filter.page === 1) return null
  return (
    <nav className="pager noprint" aria-label="Pages">
      {filter.page > 1 && <Link to={`?${queryOf(filter, { page: filter.page - 1 })}`}>Previous {rowsOnPage}</Link>}
      <span>
        Page {filter.page} of {Math.max(1, last)}
      </span>
      {filter.page < last && <Link to={`?${queryOf(filter, { page: filter.page + 1 })}`}>Next {rowsOnPage}</Link>}
    </nav>
  )
}
