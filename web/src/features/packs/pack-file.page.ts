import { redirect } from 'react-router'
import { openSealed } from '#platform/files/seal.server.ts'
import { houseContext } from '#platform/http/house-context.server.ts'
import { scopeContext } from '#platform/http/scope.server.ts'
import { asFile } from '#platform/paper/paper-file.server.ts'
import { Refused } from '#platform/work/refusal.ts'
import type { Route } from './+types/pack-file.page'
import { fetchPack } from './open-packs.query.server.ts'
import { fileNameOf } from './pack-words.rules.ts'

function asRefusal(error: unknown): { refused: string } {
  if (error instanceof Refused) return { refused: error.refusal.kind }
  throw error
}

/** The file, for the person who asked for it. Where it does not open, its page says why: nothing else is shown at this address. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const scope = context.get(scopeContext)
  const file = await fetchPack(scope, params).catch(asRefusal)
  if ('refused' in file) return redirect(`/packs/${params.packId}${file.refused === 'not-allowed' ? '?said=not-yours' : ''}`)
  const { packId, staffId, kind, madeOn, ending, sealed } = file
  const whose = { schoolId: scope.school.id, pupilId: staffId, fileId: packId }
  return asFile({ bytes: openSealed(context.get(houseContext).fileKey, whose, sealed), ending }, fileNameOf(kind, madeOn))
}
