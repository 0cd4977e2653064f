import { type KeptView, SavedViews, type SavedViewsProps } from '#ui/SavedViews.tsx'
import { filterFrom, narrowedBy } from './register.form.ts'

export interface RegisterViewsProps extends Pick<SavedViewsProps, 'mayShare' | 'query' | 'said' | 'refusal' | 'typed'> {
  views: readonly (Omit<KeptView, 'to'> & { query: string })[]
}

const at = (query: string): string => `/register${query && `?${query}`}`

export function SavedViewsView({ views, query, ...page }: RegisterViewsProps) {
  const narrowing = narrowedBy(filterFrom(new URLSearchParams(query)))
  return (
    <SavedViews
      {...page}
      page={{ to: at(query), name: 'SEN register' }}
      lead="A view keeps filters, order and columns under a name."
      views={views.map(({ query: of, ...view }) => ({ ...view, to: at(of) }))}
      shareWords="Share with everybody who opens the register"
      query={query}
      hint={
        narrowing === 0
          ? 'No filter is set: this view shows everyone'
          : `With ${narrowing} ${narrowing === 1 ? 'filter' : 'filters'} set`
      }
    />
  )
}
