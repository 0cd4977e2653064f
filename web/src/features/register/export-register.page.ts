import { writeCsv, writeXlsx } from '@waymark/interop'
import { answer } from '#platform/http/answer.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/export-register.page'
import { exportRegister } from './open-register.query.server.ts'
import { filterFrom } from './register.form.ts'
import { registerSheet } from './register-sheet.rules.ts'

const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

/** The register as filtered, as a file. The writers make every cell harmless to a spreadsheet program. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const scope = context.get(scopeContext)
  const { searchParams } = new URL(request.url)
  const format = searchParams.get('format') === 'xlsx' ? 'xlsx' : 'csv'
  const { rows } = await answer(exportRegister(scope, { filter: filterFrom(searchParams), format }))
  const sheet = registerSheet(rows)
  const bytes = format === 'csv' ? writeCsv(sheet) : await writeXlsx({ name: 'SEN register', rows: sheet })
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': types[format],
      'Content-Disposition': `attachment; filename="sen-register-${scope.school.urn}-${scope.today}.${format}"`,
      'Cache-Control': 'no-store',
    },
  })
}
