import { codeSets } from '@waymark/interop'
import { dueForPupils } from '#features/deadlines/public.server.ts'
import { searchWords } from '#features/pupil/public.server.ts'
import type { Database } from '#platform/work/scope.ts'
import { type NextDue, placesByDue } from './due-order.rules.ts'
import type { RegisterFilter } from './register.form.ts'
import { type ListedPupil, listPupils } from './register-list.store.server.ts'

export interface RegisterRow extends ListedPupil {
  due: NextDue | null
}

export interface Listing {
  schoolId: string
  today: string
  filter: RegisterFilter
  typed: string
  size: number | null
}

/** The register as it is filtered and ordered, with what is due next for each. Two statements. */
export async function listWithDue(
  db: Database,
  { schoolId, today, filter, typed, size }: Listing,
): Promise<{ rows: RegisterRow[]; total: number }> {
  const due = await dueForPupils(db, { schoolId, today }, null)
  const matching = filter.due ? new Map([...due].filter(([, next]) => next.state === filter.due)) : due
  const { rows, total } = await listPupils(db, {
    schoolId,
    today,
    filter,
    areaTypes: filter.area ? codeSets.senTypes.filter((type) => type.area === filter.area).map((type) => type.code) : [],
    words: searchWords(typed),
    places: filter.due || filter.sort === 'due' ? placesByDue(matching) : [],
    onlyPlaced: filter.due !== '',
    size,
  })
  return { total, rows: rows.map((row) => ({ ...row, due: nextOf(due.get(row.pupilId)) })) }
}

const nextOf = (next: NextDue | undefined): NextDue | null =>
  next ? { state: next.state, title: next.title, lastDay: next.lastDay } : null
