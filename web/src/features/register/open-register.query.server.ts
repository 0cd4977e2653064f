import { codeSets } from '@waymark/interop'
import { dueForPupils } from '#features/deadlines/public.server.ts'
import { searchWords } from '#features/pupil/public.server.ts'
import { query } from '#platform/work/query.server.ts'
import type { Database } from '#platform/work/scope.ts'
import { type NextDue, placesByDue } from './due-order.rules.ts'
import type { RegisterFilter } from './register.form.ts'
import { mayOpenRegister } from './register.policy.ts'
import { type Around, readAround } from './register-around.store.server.ts'
import { type ListedPupil, listPupils } from './register-list.store.server.ts'

export const pageSize = 250

export interface RegisterRow extends ListedPupil {
  due: NextDue | null
}

export interface RegisterPage {
  filter: RegisterFilter
  rows: RegisterRow[]
  total: number
  /** What was typed to find a pupil in the list; it never becomes part of an address. */
  typed: string
  around: Around
}

export interface RegisterQuestion {
  filter: RegisterFilter
  typed?: string
}

/** The register as of today, read from dated facts: what is due, the page of pupils, and what stands around it. Three statements. */
export const openRegister = query({
  name: 'register.open',
  may: mayOpenRegister,
  audit: (page: RegisterPage) => ({
    pupils: page.rows.map((row) => row.pupilId),
    detail: { page: page.filter.page, total: page.total },
  }),
  read: async ({ db, school, viewer, today }, { filter, typed = '' }: RegisterQuestion): Promise<RegisterPage> => {
    const listed = await listWithDue(db, { schoolId: school.id, today, filter, typed, size: pageSize })
    const around = await readAround(db, { id: school.id, staffId: viewer.staffId, today })
    return { filter, typed, ...listed, around }
  },
})

/** Everybody who matches, for a file. */
export const exportRegister = query({
  name: 'register.export',
  may: mayOpenRegister,
  audit: (answer: { rows: RegisterRow[] }, question: { format: string }) => ({
    pupils: answer.rows.map((row) => row.pupilId),
    detail: { format: question.format, rows: answer.rows.length },
  }),
  read: async ({ db, school, today }, { filter }: { filter: RegisterFilter; format: string }): Promise<{ rows: RegisterRow[] }> =>
    listWithDue(db, { schoolId: school.id, today, filter, typed: '', size: null }),
})

interface Listing {
  schoolId: string
  today: string
  filter: RegisterFilter
  typed: string
  size: number | null
}

async function listWithDue(
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
