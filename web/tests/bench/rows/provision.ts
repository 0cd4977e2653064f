import { openDoor } from '#platform/db/door.ts'
import type { Ground } from '../ground.ts'
import { comparePages, constantPage, signedIn } from '../pages.ts'
import { recordedYear } from '../provision-data.ts'
import type { Row } from '../row.ts'
import { median } from '../sample.ts'

const year = recordedYear(new Date().toLocaleDateString('en-CA', { timeZone: 'Europe/London' }))
const days = `time=days&from=${year}-09-01&to=${year + 1}-08-31`
const rowsOfMap = /<tr role="row" class="l[0-3]"/g
const rowsOfGrid = /<th scope="row"/g

async function sizeOf(ground: Ground): Promise<string> {
  const [count] = await (await ground.postgres()).query(
    'provision',
    `select (select count(*) from session_line where kind = 'session') as sessions, (select count(*) from session_entry) as entries,
      (select count(*) from session_pupil_line) as lines, (select count(*) from provision) as provisions,
      (select count(distinct pupil_id) from provision_place) as pupils, (select count(*) from provision_group) as groups`,
  )
  return `${count?.['sessions']} sessions, ${count?.['entries']} records, ${count?.['lines']} lines of pupils, ${count?.['provisions']} provisions, ${count?.['groups']} groups, ${count?.['pupils']} pupils`
}

export const b12: Row = {
  name: 'B12',
  work: 'open the provision map of a school year of 60,000 sessions, to groups',
  floor: 'the same page from a constant',
  target: { most: 3 },
  async measure(ground) {
    const url = await ground.provisionOnPostgres()
    const path = `/provision?${days}`
    const figure = await comparePages(
      [await signedIn(ground, url), path],
      [await constantPage(ground, url, path), path],
      rowsOfMap,
    )
    return { ...figure, notes: [...(figure.notes ?? []), await sizeOf(ground)] }
  },
}

/** Another way of showing the same year, held against the same page from a constant. */
const shown = (name: string, work: string, path: string, rows: RegExp): Row => ({
  name,
  work,
  floor: 'the same page from a constant',
  target: { most: 3 },
  async measure(ground) {
    const url = await ground.provisionOnPostgres()
    return await comparePages([await signedIn(ground, url), path], [await constantPage(ground, url, path), path], rows)
  },
})

export const b12pupils = shown('B12P', 'the same map, opened down to its pupils', `/provision?${days}&show=pupils`, rowsOfMap)
export const b12grid = shown('B12G', 'the same year as a grid of provision by year group', `/provision/grid?${days}`, rowsOfGrid)

/** What the workbook rests on: every session of the year, as rows, asked of the database and nothing else. */
const bare = `select l.day::text, l.starts_at, l.kind, l.state, p.name, g.name as group, l.planned, l.planned_minutes, l.minutes, l.planned_pence, l.pence, l.unshared_pence
  from session_line l join provision_group g on g.school_id = l.school_id and g.group_id = l.group_id join provision p on p.school_id = g.school_id and p.provision_id = g.provision_id
  where l.day between '${year}-09-01' and '${year + 1}-08-31' and l.state <> 'gone' order by l.day, l.starts_at, p.name, g.name`

export const b12workbook: Row = {
  name: 'B12X',
  work: 'the year-end workbook of 60,000 sessions, six sheets',
  floor: 'the bare query of its sessions',
  target: { most: 10 },
  async measure(ground) {
    const url = await ground.provisionOnPostgres()
    const client = await signedIn(ground, url)
    const door = await openDoor({ databaseUrl: (await ground.postgres()).superuser('provision'), dataFolder: '', connections: 1 })
    try {
      const ours: number[] = []
      const floor: number[] = []
      let rows = 0
      for (let turn = 0; turn < 7; turn++) {
        const started = performance.now()
        rows = (await door.pool.query(bare)).rows.length
        floor.push(performance.now() - started)
        ours.push((await client.get(`/provision/export?sheets=year-end&${days}`)).ms)
      }
      return {
        ours: median(ours.slice(2)),
        floor: median(floor.slice(2)),
        unit: 'ms',
        notes: [`${rows} rows of sessions; medians of 5`],
      }
    } finally {
      await door.end()
    }
  },
}
