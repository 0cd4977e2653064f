import { type MapFilter, mapFilterFrom } from './map-filter.form.ts'

/** The days of a pupil's own map: the school year, where nothing else is asked for. */
export function pupilTimeFrom(params: URLSearchParams): MapFilter {
  const asked = new URLSearchParams(
    ['time', 'from', 'to'].flatMap((key) => (params.get(key) ? [[key, params.get(key) ?? '']] : [])),
  )
  if (asked.size === 0) asked.set('time', 'year')
  return mapFilterFrom(asked)
}
