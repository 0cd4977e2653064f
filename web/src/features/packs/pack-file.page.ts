import { openSealed } from '#platform/files/seal.server.ts'
import { answer } from '#platform/http/answer.server.ts'
import { houseContext } from '#platform/http/house-context.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import { asFile } from '#platform/paper/paper-file.server.ts'
import type { Route } from './+types/pack-file.page'
import { fetchPack } from './open-packs.query.server.ts'
import { fileNameOf } from './pack-words.rules.ts'

/** The file, for the person who asked for it. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const scope = context.get(scopeContext)
  const { packId, staffId, kind, madeOn, ending, sealed } = await answer(fetchPack(scope, params))
  const whose = { schoolId: scope.school.id, pupilId: staffId, fileId: packId }
  return asFile({ bytes: openSealed(context.get(houseContext).fileKey, whose, sealed), ending }, fileNameOf(kind, madeOn))
}
