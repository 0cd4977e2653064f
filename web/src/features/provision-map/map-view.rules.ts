import { mapFilterFrom, mapQueryOf, narrowedBy, timeChoices } from './map-filter.form.ts'

export type By = 'year' | 'class' | 'need'
const bys: readonly By[] = ['year', 'class', 'need']

/** What the columns of the grid are, as its address says; nothing for the map itself. */
export const byFrom = (params: URLSearchParams): By | null => bys.find((one) => one === params.get('by')) ?? null

/**
 * What a saved view keeps: filters, days and the way of showing, in one order. A term is kept by what it is, "this term", and never by
 * its days, so that next term the view shows next term. Read and written again, so that nothing else in an address is kept.
 */
export function viewFrom(params: URLSearchParams): string {
  const [query, by] = [mapQueryOf(mapFilterFrom(params)), byFrom(params)]
  return [query, by && `by=${by}`].filter(Boolean).join('&')
}

/** Where a view is opened: the grid where it names columns, else the map. */
export function addressOfView(query: string): string {
  const page = isOfGrid(query) ? '/provision/grid' : '/provision'
  return query ? `${page}?${query}` : page
}

export const isOfGrid = (query: string): boolean => byFrom(new URLSearchParams(query)) !== null

/** What would be kept, in words: "This term, with 2 filters set, as a picture". */
export function viewWords(query: string): string {
  const params = new URLSearchParams(query)
  const [filter, by] = [mapFilterFrom(params), byFrom(params)]
  const narrowing = narrowedBy(filter)
  const days = filter.time === 'days' ? 'The days chosen' : timeChoices[filter.time]
  const filters = narrowing === 0 ? 'no filter' : `${narrowing} ${narrowing === 1 ? 'filter' : 'filters'}`
  const shown = by ? `as a table by ${by}` : filter.picture ? 'as a picture' : 'as a table'
  return `${days}, with ${filters}, ${shown}`
}
