import type { DateOrder } from '../csv/date-order.ts'
import type { Limits } from '../limits.ts'
import type { Problem } from '../problem.ts'
import type { Read } from '../pupils/pupil-record.ts'
import { readRosterPupils } from '../pupils/roster.ts'
import { noteFlags } from '../sds/flags.ts'
import { readMemberships } from './members.ts'
import { readPeople } from './people.ts'
import type { Folder } from './tables.ts'

interface RosterSource {
  folder: Folder
  format: 'oneroster-1.1' | 'oneroster-1.2' | 'sds-v2.1'
  problems: Problem[]
  limits: Limits
  dateOrder: DateOrder | null
}

/** OneRoster, and School Data Sync 2.1, which is OneRoster 1.2 with a few columns of its own and userFlags.csv. */
export function readRoster({ folder, format, problems, limits, dateOrder }: RosterSource): Read {
  const people = readPeople(folder, readMemberships(folder, problems), problems)
  const records = readRosterPupils({ pupils: people.pupils, problems, limits, dateOrder, birthdaysIn: 'demographics.csv' })
  if (format === 'sds-v2.1') noteFlags(folder, records, problems)
  return { format, header: manifestOf(folder), rows: records.length, records, problems, staff: people.staff }
}

function manifestOf(folder: Folder): Record<string, string> {
  if (!folder.has('manifest.csv')) return {}
  const rows = folder.table('manifest.csv', null).rows
  return Object.fromEntries(
    rows.flatMap((row) => (row.get('propertyName') ? [[row.get('propertyName') ?? '', row.get('value') ?? '']] : [])),
  )
}
