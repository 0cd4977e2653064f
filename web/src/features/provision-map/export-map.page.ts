import { writeCsv, writeXlsxSheets } from '@waymark/interop'
import { answer } from '#platform/http/answer.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/export-map.page'
import { exportMap, exportYearEnd } from './export-map.query.server.ts'
import { mapFilterFrom } from './map-filter.form.ts'
import { mapRows } from './map-sheet.rules.ts'
import { yearEndSheets } from './year-end.rules.ts'

const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

/** The map as filtered, or all that a year comes to, as a file. The writers make every cell harmless to a spreadsheet program. */
export async function loader({ context, url }: Route.LoaderArgs) {
  const scope = context.get(scopeContext)
  const filter = mapFilterFrom(url.searchParams)
  const name = `provision-map-${scope.school.urn}-${scope.today}`
  if (url.searchParams.get('sheets') === 'year-end') {
    const year = await answer(
      exportYearEnd(scope, {
        filter: {
          ...mapFilterFrom(new URLSearchParams()),
          time: filter.time === 'term' ? 'year' : filter.time,
          from: filter.from,
          to: filter.to,
        },
      }),
    )
    return asFile(
      await writeXlsxSheets(yearEndSheets(year, scope.today)),
      'xlsx',
      `provision-year-end-${scope.school.urn}-${scope.today}`,
    )
  }
  const format = url.searchParams.get('format') === 'xlsx' ? 'xlsx' : 'csv'
  const { tree, waveWords, scaleWords } = await answer(exportMap(scope, { filter, format }))
  const rows = mapRows(tree, waveWords, scaleWords)
  if (format === 'xlsx') return asFile(await writeXlsxSheets([{ name: 'Provision map', rows }]), 'xlsx', name)
  return asFile(writeCsv(rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell))))), 'csv', name)
}

const asFile = (bytes: Uint8Array, format: keyof typeof types, name: string): Response =>
  new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': types[format],
      'Content-Disposition': `attachment; filename="${name}.${format}"`,
      'Cache-Control': 'no-store',
    },
  })
