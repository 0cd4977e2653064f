import { newId } from '#platform/db/ids.ts'
import { command } from '#platform/work/command.server.ts'
import { missing, Refused } from '#platform/work/refusal.ts'
import { findBatch, rememberMapping, setMapping } from './batch.store.server.ts'
import { MappingForm } from './exchange.form.ts'
import { mayExchange } from './exchange.policy.ts'
import { headersKey } from './upload-file.command.server.ts'

const needed = [
  ['bornOn', 'Choose the column that holds the date of birth'],
  ['surname', 'Choose the column that holds the surname, or one that holds the whole name'],
] as const

/** Says what each column means, and remembers it for the next file with these headings. */
export const chooseColumns = command({
  name: 'exchange.map',
  input: MappingForm,
  may: mayExchange,
  async load({ db, school }, { batchId }) {
    const batch = await findBatch(db, school.id, batchId)
    if (!batch || batch.state === 'done' || batch.state === 'undone') throw missing()
    return batch
  },
  async change({ db, school }, { batchId, columns, dateOrder }) {
    const chosen = Object.values(columns)
    const problems = needed.flatMap(([field, says]) =>
      chosen.includes(field) || (field === 'surname' && chosen.includes('fullName')) ? [] : [{ field: '', says }],
    )
    if (problems.length > 0) throw new Refused({ kind: 'not-valid', problems })
    const mapping = {
      columns: Object.fromEntries(Object.entries(columns).map(([header, field]) => [header, field === '' ? null : field])),
      dateOrder: dateOrder === '' ? null : dateOrder,
    }
    await setMapping(db, school.id, batchId, mapping)
    await rememberMapping(db, school.id, newId(), headersKey(Object.keys(columns)), mapping)
    return { value: null, audit: { detail: { columns: chosen.filter(Boolean).length } } }
  },
})
