import { fileResponse } from '#platform/files/file-response.server.ts'
import { answerWithFile } from '#platform/http/answer.server.ts'
import { houseContext } from '#platform/http/house-context.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import type { Route } from './+types/concern-file.page'
import { openConcernFile } from './open-concerns.query.server.ts'

export async function loader({ context, params }: Route.LoaderArgs) {
  const scope = context.get(scopeContext)
  const file = await answerWithFile(openConcernFile(scope, params))
  return fileResponse(context.get(houseContext), { schoolId: scope.school.id, pupilId: params.pupilId }, file)
}
