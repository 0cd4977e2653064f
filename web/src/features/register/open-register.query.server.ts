import { query } from '#platform/work/query.server.ts'
import { listWithDue, type RegisterRow } from './list-with-due.server.ts'
import type { RegisterFilter } from './register.form.ts'
import { mayOpenRegister } from './register.policy.ts'
import { type Around, readAround } from './register-around.store.server.ts'

export const pageSize = 250

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
