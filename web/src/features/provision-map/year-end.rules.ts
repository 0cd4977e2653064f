import { asPounds, type Cell, groupRow, headingsOfMap, mapRows, provisionRow, pupilRow, type Sheet } from './map-sheet.rules.ts'
import { waveName } from './map-words.rules.ts'
import type { Tree, Wave } from './tree.rules.ts'

export interface SessionRow {
  day: string
  startsAt: string
  kind: 'session' | 'item'
  state: string
  provision: string
  group: string
  planned: boolean
  plannedMinutes: number
  minutes: number
  plannedPence: number
  pence: number
  unsharedPence: number
}
export interface StaffRow {
  name: string
  role: string | null
  sessions: number
  plannedMinutes: number
  minutes: number
  plannedPence: number
  pence: number
  unpriced: number
}

export interface YearEnd {
  tree: Tree
  waveWords: Partial<Record<Wave, string>>
  scaleWords: readonly string[]
  sessions: readonly SessionRow[]
  staff: readonly StaffRow[]
}

const states: Readonly<Record<string, string>> = {
  open: 'Not recorded',
  held: 'Held',
  'cut-short': 'Cut short',
  cancelled: 'Cancelled',
}

/** What a year comes to, sheet by sheet: the map, its provisions, groups and pupils, what each adult gave, and every session. */
export function yearEndSheets({ tree, waveWords, scaleWords, sessions, staff }: YearEnd, today: string): Sheet[] {
  const provisions = tree.waves.flatMap((wave) => wave.provisions.map((one) => ({ one, layer: waveName(wave.wave, waveWords) })))
  const groups = provisions.flatMap(({ one, layer }) => one.groups.map((group) => ({ group, layer })))
  const of = (rows: Cell[][]): Cell[][] => [headingsOfMap(scaleWords), ...rows]
  return [
    { name: 'Map', rows: mapRows(tree, waveWords, scaleWords) },
    { name: 'Provisions', rows: of(provisions.map(({ one, layer }) => provisionRow(one, layer))) },
    { name: 'Groups', rows: of(groups.map(({ group, layer }) => groupRow(group, layer))) },
    {
      name: 'Pupils',
      rows: of(
        groups.flatMap(({ group, layer }) =>
          group.pupils.map((pupil) => pupilRow(pupil, { provision: group.provision, group: group.name, layer }, scaleWords)),
        ),
      ),
    },
    { name: 'Staff', rows: staffRows(staff) },
    { name: 'Sessions', rows: sessionRows(sessions, today) },
  ]
}

function staffRows(staff: readonly StaffRow[]): Cell[][] {
  const head = [
    'Person',
    'Paid as',
    'Sessions',
    'Minutes planned',
    'Minutes given',
    'Cost planned (£)',
    'Cost to date (£)',
    'Sessions without a rate',
  ]
  const row = (one: StaffRow): Cell[] => [
    one.name,
    one.role,
    one.sessions,
    one.plannedMinutes,
    one.minutes,
    asPounds(one.plannedPence),
    asPounds(one.pence),
    one.unpriced,
  ]
  return [head, ...staff.map(row)]
}

function sessionRows(sessions: readonly SessionRow[], today: string): Cell[][] {
  const head = [
    'Day',
    'Time',
    'Provision',
    'Group',
    'What',
    'State',
    'Minutes planned',
    'Minutes',
    'Cost planned (£)',
    'Cost (£)',
    'Of it not shared (£)',
  ]
  const row = (one: SessionRow): Cell[] => [
    one.day,
    one.kind === 'item' ? null : one.startsAt,
    one.provision,
    one.group,
    one.kind === 'item' ? 'Bought' : one.planned ? 'Session' : 'Session not planned',
    one.state === 'open' && one.day > today ? 'To come' : (states[one.state] ?? one.state),
    one.plannedMinutes,
    one.minutes,
    asPounds(one.plannedPence),
    asPounds(one.pence),
    asPounds(one.unsharedPence),
  ]
  return [head, ...sessions.map(row)]
}
