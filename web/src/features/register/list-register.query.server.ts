import { query } from '#platform/work/query.server.ts'
import { mayOpenRegister } from './register.policy.ts'
import { registerLines } from './register-lines.store.server.ts'

/** The register as a plain list, for the command line. */
export const listRegister = query({
  name: 'register.list',
  may: mayOpenRegister,
  async read({ db, school, today }, _input: null) {
    const found = await registerLines(db, school.id, today)
    return { lines: found.map(({ pupilId: _, ...line }) => line), pupilIds: found.map((line) => line.pupilId) }
  },
  audit: ({ pupilIds }) => ({ pupils: pupilIds }),
})
