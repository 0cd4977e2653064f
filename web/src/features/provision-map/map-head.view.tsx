import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { PageHead } from '#ui/PageHead.tsx'
import { type Tab, Tabs } from '#ui/Tabs.tsx'

export type MapTab = 'map' | 'grid' | 'staff' | 'rooms'

const tabs = [
  ['map', '/provision', 'Map'],
  ['grid', '/provision/grid', 'By year and need'],
  ['staff', '/provision/staff', 'Staff'],
  ['rooms', '/provision/rooms', 'Rooms and times'],
  ['sessions', '/sessions', 'Sessions'],
  ['reviews', '/provision/reviews', 'Reviews'],
  ['impact', '/provision/impact', 'Effect'],
  ['monitoring', '/provision/monitoring', 'Monitoring'],
  ['library', '/provision/library', 'Library'],
] as const

/** The top of each view of the one map, and the way to the rooms around it. Teachers have the map alone, without tabs. */
export function MapHead({
  tab,
  title,
  lead,
  all,
  children,
}: {
  tab: MapTab
  title: string
  lead: ReactNode
  all: boolean
  children?: ReactNode
}) {
  return (
    <>
      <PageHead title={title} lead={lead}>
        {children}
      </PageHead>
      {all && (
        <div className="map-tabs noprint">
          <Tabs label="Views of the map" tabs={tabs.map(([key, to, label]): Tab => ({ to, label, current: key === tab }))} />
        </div>
      )}
    </>
  )
}

export const RatesLink = () => <Link to="/money/rates">Enter it</Link>
