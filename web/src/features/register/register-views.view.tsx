import { ViewLinks } from '#ui/ViewLinks.tsx'
import { queryOf, type RegisterFilter } from './register.form.ts'

export interface View {
  savedViewId: string
  name: string
  query: string
}

const at = (query: string): string => `/register${query && `?${query}`}`

/** Views that everybody has, then one's own and those the SENCO shares. */
export function RegisterViews({
  views,
  filter,
  sum,
}: {
  views: readonly View[]
  filter: RegisterFilter
  sum: { plan: number; support: number; watch: number }
}) {
  const here = queryOf(filter)
  const usual = [
    { to: at(''), name: 'Everyone', count: sum.plan + sum.support + sum.watch },
    { to: at('status=E'), name: 'EHC plans', count: sum.plan },
    { to: at('status=K'), name: 'SEN Support', count: sum.support },
    { to: at('status=W'), name: 'Watch list', count: sum.watch },
    { to: at('due=late'), name: 'Late' },
    { to: at('status=left'), name: 'Leavers' },
  ]
  return (
    <ViewLinks
      label="Views of the register"
      views={[...usual, ...views.map(({ name, query }) => ({ to: at(query), name }))]}
      here={at(here)}
      keepAt={`/register/views${here && `?${here}`}`}
    />
  )
}
