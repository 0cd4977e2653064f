import type { Ground } from '../ground.ts'
import { comparePages, constantPage, register, signedIn } from '../pages.ts'
import type { Row } from '../row.ts'

const tableRows = /<tr role="row"><th/g
const linesOfData = /"pupilId"|[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-/g

const rowsOfToday = /<li class="row">/g

async function beside(ground: Ground, path: string, rows: RegExp, page = register) {
  const one = await ground.oneOnPostgres()
  const [ours, floor] = [await signedIn(ground, one), await constantPage(ground, one, page)]
  return comparePages([ours, path], [floor, path], rows)
}

export const b1: Row = {
  name: 'B1',
  work: 'open the register, 250 pupils, whole page',
  floor: 'the same page from a constant',
  target: { most: 3 },
  measure: (ground) => beside(ground, register, tableRows),
}

/** Not a row of its own in the list of what quick means: Today is to open within what B1 asks of the register. */
export const today: Row = {
  name: 'TODAY',
  work: 'open Today, whole page',
  floor: 'the same page from a constant',
  target: { most: 3 },
  measure: (ground) => beside(ground, '/', rowsOfToday, '/'),
}

export const b2: Row = {
  name: 'B2',
  work: 'the register by client navigation',
  floor: 'the same rows, constant, by .data',
  target: { most: 6 },
  measure: (ground) => beside(ground, `${register}.data`, linesOfData),
}

export const b4: Row = {
  name: 'B4',
  work: 'B1 in a trust of 100 schools',
  floor: 'B1 with one school',
  target: { most: 1.2 },
  async measure(ground) {
    const [one, trust] = [await ground.oneOnPostgres(), await ground.trustOnPostgres()]
    const figure = await comparePages(
      [await signedIn(ground, trust), register],
      [await signedIn(ground, one), register],
      tableRows,
    )
    const postgres = await ground.postgres()
    const [count] = await postgres.query(
      'trust',
      `select count(*) as pupils, count(distinct school_id) as schools, (select count(*) from (
        select distinct on (school_id, pupil_id) status from sen_status where withdrawn_at is null
        order by school_id, pupil_id, starts_on desc, recorded_at desc) s where status in ('K', 'E')) as registered from pupil`,
    )
    const size = `${count?.['schools']} schools, ${count?.['pupils']} pupils, ${count?.['registered']} on registers`
    return { ...figure, notes: [...(figure.notes ?? []), size] }
  },
}
