import { areaWords as areas, fundWords as funds } from '@waymark/provision'

/** What the map shows, as it stands in its address. A child's name never does. */
export const timeChoices = {
  term: 'This term',
  'last-term': 'Last term',
  year: 'This school year',
  financial: 'This financial year',
  days: 'From and to a day',
} as const

export { areaWords, fundWords as fundedWords } from '@waymark/provision'

export const fewAreaWords = {
  CI: 'Communication',
  CL: 'Cognition and learning',
  SEMH: 'Social, emotional',
  SP: 'Sensory and physical',
} as const

export const areaChoices = { '': 'All areas', ...areas } as const

export const fundedChoices = { '': 'Any source', ...funds } as const

export const showChoices = { provisions: 'To provisions', groups: 'To groups', pupils: 'To pupils' } as const

export type Time = keyof typeof timeChoices
export type Show = keyof typeof showChoices

export interface MapFilter {
  time: Time
  from: string
  to: string
  area: keyof typeof areaChoices
  year: string
  class: string
  staff: string
  funded: keyof typeof fundedChoices
  show: Show
  /** Branches that stand the other way than `show` says. */
  turned: readonly string[]
  picture: boolean
}

function oneOf<K extends string>(given: string | null, choices: Readonly<Record<K, unknown>>, otherwise: K): K {
  const has = (word: string): word is K => Object.hasOwn(choices, word)
  return given !== null && has(given) ? given : otherwise
}
const word = (given: string | null): string => (given ?? '').trim().slice(0, 60)
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** A day of the calendar, or nothing: 30 February is nothing. */
export function dayFrom(given: string | null): string {
  if (!given || !/^(19|20)\d\d-\d\d-\d\d$/.test(given)) return ''
  const at = new Date(`${given}T00:00:00Z`)
  return Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== given ? '' : given
}

/** Reads an address. What it does not know it leaves out, so that an old bookmark still opens. */
export function mapFilterFrom(params: URLSearchParams): MapFilter {
  const of = word(params.get('of'))
  const staff = params.get('staff') ?? ''
  const [from, to] = [dayFrom(params.get('from')), dayFrom(params.get('to'))]
  return {
    time: oneOf(params.get('time'), timeChoices, from || to ? 'days' : 'term'),
    from,
    to,
    area: oneOf(params.get('area'), areaChoices, ''),
    year: of.startsWith('year ') ? of.slice(5) : word(params.get('year')),
    class: of.startsWith('class ') ? of.slice(6) : word(params.get('class')),
    staff: uuid.test(staff) ? staff : '',
    funded: oneOf(params.get('funded'), fundedChoices, ''),
    show: oneOf(params.get('show'), showChoices, 'groups'),
    turned: [...new Set((params.get('open') ?? '').split(' ').filter((one) => /^[a-z0-9]{1,12}$/.test(one)))].slice(0, 150),
    picture: params.get('as') === 'picture',
  }
}

/** The address again, in one order and without what is usual. */
export function mapQueryOf(filter: MapFilter, change: Partial<MapFilter> = {}): string {
  const f = { ...filter, ...change }
  const params = new URLSearchParams()
  if (f.time !== 'term') params.set('time', f.time)
  if (f.time === 'days') for (const key of ['from', 'to'] as const) if (f[key]) params.set(key, f[key])
  if (f.area) params.set('area', f.area)
  if (f.class) params.set('class', f.class)
  else if (f.year) params.set('year', f.year)
  if (f.staff) params.set('staff', f.staff)
  if (f.funded) params.set('funded', f.funded)
  if (f.show !== 'groups') params.set('show', f.show)
  if (f.picture) params.set('as', 'picture')
  if (f.turned.length > 0) params.set('open', f.turned.join(' '))
  return params.toString()
}

export const narrowedBy = (f: MapFilter): number => [f.area, f.year, f.class, f.staff, f.funded].filter(Boolean).length

/** What stands for a branch in an address: the end of its id, or the name of its wave. */
export const keyOf = (id: string): string => (uuid.test(id) ? id.slice(-12) : id)

/** Whether a branch of this depth is open: as `show` says, unless it was turned. */
export function isOpen(
  { show, turned }: Pick<MapFilter, 'show' | 'turned'>,
  depth: 'wave' | 'provision' | 'group',
  id: string,
): boolean {
  const usual = (depth === 'wave' && id !== 'universal') || (depth === 'provision' && show !== 'provisions') || show === 'pupils'
  return usual !== turned.includes(keyOf(id))
}

export const turn = ({ turned }: Pick<MapFilter, 'turned'>, id: string): string[] =>
  turned.includes(keyOf(id)) ? turned.filter((one) => one !== keyOf(id)) : [...turned, keyOf(id)]
