/** The filters, the order and the columns of the register, as they stand in its address. A child's name never does. */
export const statusChoices = {
  '': 'Everyone',
  register: 'On the register',
  E: 'EHC plan',
  K: 'SEN Support',
  W: 'Watch list',
  left: 'Leavers',
} as const

export const dueChoices = {
  '': 'Any state',
  late: 'Late',
  'late-exception-claimed': 'Exception claimed',
  'cannot-tell': 'Cannot tell',
  'due-soon': 'Due soon',
  running: 'Running',
  met: 'Met',
} as const

export const areaChoices = {
  '': 'All areas',
  'communication-and-interaction': 'Communication and interaction',
  'cognition-and-learning': 'Cognition and learning',
  semh: 'Social, emotional and mental health',
  'sensory-and-physical': 'Sensory and physical',
} as const

export const columnChoices = {
  upn: 'UPN',
  year: 'Year',
  class: 'Class',
  status: 'Status',
  need: 'Primary need',
  further: 'Further needs',
  worker: 'Key worker',
  due: 'Next due',
  premium: 'Pupil premium',
  care: 'Looked after',
} as const

export type StatusChoice = keyof typeof statusChoices
export type DueChoice = keyof typeof dueChoices
export type AreaChoice = keyof typeof areaChoices
export type Column = keyof typeof columnChoices

export const usualColumns: readonly Column[] = ['upn', 'year', 'class', 'status', 'need', 'further', 'worker', 'due']
const sorts = ['due', 'name', 'upn', 'year', 'class', 'status', 'need', 'worker'] as const
export type Sort = (typeof sorts)[number]

export interface RegisterFilter {
  status: StatusChoice
  need: string
  area: AreaChoice
  year: string
  class: string
  /** Staff ids: who teaches or supports one of the pupil's groups; who is key worker. */
  teacher: string
  worker: string
  premium: boolean
  care: boolean
  due: DueChoice
  sort: Sort
  backwards: boolean
  page: number
  columns: readonly Column[]
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

function oneOf<K extends string>(given: string | null, choices: Readonly<Record<K, unknown>>, otherwise: K): K {
  const has = (word: string): word is K => Object.hasOwn(choices, word)
  return given !== null && has(given) ? given : otherwise
}

const word = (given: string | null): string => (given ?? '').trim().slice(0, 60)
const id = (given: string | null): string => (given && uuid.test(given) ? given : '')

/** Reads an address. What it does not know it leaves out, so that an old bookmark still opens. */
export function filterFrom(params: URLSearchParams): RegisterFilter {
  const sort = params.get('sort') ?? ''
  const page = Number(params.get('page'))
  const chosen = new Set(params.getAll('col'))
  const columns = Object.keys(columnChoices).flatMap((key) => (chosen.has(key) ? [oneOf(key, columnChoices, 'upn')] : []))
  return {
    status: oneOf(params.get('status'), statusChoices, ''),
    need: word(params.get('need')).toUpperCase(),
    area: oneOf(params.get('area'), areaChoices, ''),
    year: word(params.get('year')),
    class: word(params.get('class')),
    teacher: id(params.get('teacher')),
    worker: id(params.get('worker')),
    premium: params.get('premium') === 'yes',
    care: params.get('care') === 'yes',
    due: oneOf(params.get('due'), dueChoices, ''),
    sort: sorts.find((key) => key === sort.replace(/^-/, '')) ?? 'due',
    backwards: sort.startsWith('-'),
    page: Number.isInteger(page) && page > 1 ? Math.min(page, 1000) : 1,
    columns: columns.length > 0 ? columns : usualColumns,
  }
}

/** The address again, in one order and without what is usual, so that the same view has the same address. */
export function queryOf(filter: RegisterFilter, change: Partial<RegisterFilter> = {}): string {
  const f = { ...filter, page: 1, ...change }
  const params = new URLSearchParams()
  for (const key of ['status', 'need', 'area', 'year', 'class', 'teacher', 'worker', 'due'] as const)
    if (f[key]) params.set(key, f[key])
  if (f.premium) params.set('premium', 'yes')
  if (f.care) params.set('care', 'yes')
  if (f.sort !== 'due' || f.backwards) params.set('sort', `${f.backwards ? '-' : ''}${f.sort}`)
  if (f.page > 1) params.set('page', String(f.page))
  if (f.columns.join() !== usualColumns.join()) for (const column of f.columns) params.append('col', column)
  return params.toString()
}

/** How many filters narrow the list. */
export const narrowedBy = (f: RegisterFilter): number =>
  [f.status, f.need, f.area, f.year, f.class, f.teacher, f.worker, f.due].filter(Boolean).length +
  Number(f.premium) +
  Number(f.care)
