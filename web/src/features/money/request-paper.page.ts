import { writeXlsxSheets } from '@waymark/interop'
import { answer, asResponse } from '#platform/http/answer.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import { openLogo } from '#platform/paper/open-logo.query.server.ts'
import { paperResponse } from '#platform/paper/paper-file.server.ts'
import type { Route } from './+types/request-paper.page'
import { openTopUpRequest } from './open-pupil-money.query.server.ts'
import { topUpPaper } from './top-up.document.ts'
import { topUpSheets } from './top-up-sheets.rules.ts'

/** A request as a file. Both are made of what was kept when it was made. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const scope = context.get(scopeContext)
  const { pupilId, requestId, kind } = params
  if (kind !== 'pdf' && kind !== 'xlsx')
    throw asResponse({ kind: 'not-found', says: 'A request is made as PDF or as a workbook.' })
  const { figures } = await answer(openTopUpRequest(scope, { pupilId, requestId }))
  const name = `top-up-request-${figures.madeOn}`
  if (kind === 'pdf') return paperResponse([topUpPaper(figures)], 'pdf', name, await answer(openLogo(scope, null)))
  return new Response(new Uint8Array(await writeXlsxSheets(topUpSheets(figures))), {
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': `attachment; filename="${name}.xlsx"`,
      'cache-control': 'private, no-store',
    },
  })
}
