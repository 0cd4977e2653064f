import { type KeptView, SavedViews, type SavedViewsProps } from '#ui/SavedViews.tsx'
import { addressOfView, viewWords } from './map-view.rules.ts'

export interface MapViewsProps extends Pick<SavedViewsProps, 'mayShare' | 'query' | 'said' | 'refusal' | 'typed'> {
  views: readonly (Omit<KeptView, 'to'> & { query: string })[]
}

export function MapViewsView({ views, query, ...page }: MapViewsProps) {
  return (
    <SavedViews
      {...page}
      page={{ to: addressOfView(query), name: 'Provision map' }}
      lead="A view keeps filters, days and the way of showing under a name. “This term” stays this term when the next one begins."
      views={views.map(({ query: of, ...view }) => ({ ...view, to: addressOfView(of) }))}
      shareWords="Share with everybody who opens the map"
      query={query}
      hint={viewWords(query)}
    />
  )
}
