import { answer } from '#platform/http/answer.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/grid.page'
import { GridView } from './grid.view.tsx'
import { mapFilterFrom } from './map-filter.form.ts'
import { type By, openGrid } from './open-grid.query.server.ts'

export const meta: Route.MetaFunction = () => [{ title: 'Provision by year and need - Waymark' }]

const byOf = (given: string | null): By => (given === 'class' || given === 'need' ? given : 'year')

export const loader = ({ context, url }: Route.LoaderArgs) =>
  answer(openGrid(context.get(scopeContext), { filter: mapFilterFrom(url.searchParams), by: byOf(url.searchParams.get('by')) }))

export default function ProvisionGrid({ loaderData }: Route.ComponentProps) {
  return <GridView {...loaderData} />
}
