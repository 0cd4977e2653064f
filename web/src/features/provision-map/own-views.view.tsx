import { Notice } from '#ui/Notice.tsx'
import { ViewLinks } from '#ui/ViewLinks.tsx'
import { addressOfView } from './map-view.rules.ts'

export interface OwnViewsProps {
  views: readonly { name: string; query: string }[]
  /** The view that is open. */
  query: string
}

/** The whole map, one's own views of it and those the SENCO shares, wherever on the map one is. */
export const OwnViews = ({ views, query }: OwnViewsProps) => (
  <ViewLinks
    label="Saved views"
    views={[
      { to: addressOfView(''), name: 'Everything' },
      ...views.map(({ name, query: of }) => ({ to: addressOfView(of), name })),
    ]}
    here={addressOfView(query)}
    keepAt={`/provision/views${query && `?${query}`}`}
  />
)

export const ViewSaved = ({ said }: { said: string | null }) =>
  said === 'view-saved' ? <Notice kind="ok">The view is saved. It stands above the map.</Notice> : null
