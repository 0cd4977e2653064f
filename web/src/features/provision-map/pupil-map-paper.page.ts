import { answer } from '#platform/http/answer.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import { openLogo } from '#platform/paper/open-logo.query.server.ts'
import { formatOf, paperResponse } from '#platform/paper/paper-file.server.ts'
import type { Route } from './+types/pupil-map-paper.page'
import { openPupilMap } from './open-pupil-map.query.server.ts'
import { pupilMapPaper } from './pupil-map.document.ts'
import { pupilTimeFrom } from './pupil-time.form.ts'

/** What one pupil is given, on A4. */
export async function loader({ context, params, url }: Route.LoaderArgs) {
  const scope = context.get(scopeContext)
  const format = formatOf(params.kind)
  const { time, from, to } = pupilTimeFrom(url.searchParams)
  const map = await answer(openPupilMap(scope, { pupilId: params.pupilId, time, from, to }))
  const paper = pupilMapPaper({ ...map, school: scope.school.name, today: scope.today })
  return paperResponse([paper], format, `provision-of-a-pupil-${scope.today}`, await answer(openLogo(scope, null)))
}
