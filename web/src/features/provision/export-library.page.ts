import { writeCsv } from '@waymark/interop'
import { answer } from '#platform/http/answer.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/export-library.page'
import { fieldsOf } from './library.rules.ts'
import { librarySheet, lineOf } from './library-sheet.rules.ts'
import { exportLibrary } from './open-library.query.server.ts'

/** The library as a file, for a spreadsheet or for another school. The writer makes every cell harmless to a spreadsheet program. */
export async function loader({ context }: Route.LoaderArgs) {
  const scope = context.get(scopeContext)
  const provisions = await answer(exportLibrary(scope, null))
  const bytes = writeCsv(librarySheet(provisions.map((one) => lineOf(fieldsOf(one), one))))
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="provision-library-${scope.school.urn}-${scope.today}.csv"`,
      'Cache-Control': 'no-store',
    },
  })
}
