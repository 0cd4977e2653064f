import { lettersOnPaper } from '#features/letters/public.server.ts'
import { plansOnPaper } from '#features/support/public.server.ts'
import { sealBytes } from '#platform/files/seal.server.ts'
import { openLogo } from '#platform/paper/open-logo.query.server.ts'
import type { Paper } from '#platform/paper/paper.ts'
import { paperFile } from '#platform/paper/paper-file.server.ts'
import type { Scope } from '#platform/work/scope.ts'
import type { Claimed } from './making.store.server.ts'

/** It was stopped, or another process has taken it up: what was made so far is let go. */
export class Dropped extends Error {}

export interface MadeFile {
  pupils: string[]
  ending: string
  sealed: Uint8Array
}

const papersOf = (scope: Scope, pack: Claimed): Promise<{ pupilId: string; paper: Paper }[]> =>
  pack.kind === 'letters' ? lettersOnPaper(scope, pack.batchId ?? '') : plansOnPaper(scope, pack.pupils)

const sayEvery = 10

/** The papers, read as the person who asked, as one sealed file; null when there is none left to put in. */
export async function makeFile(
  scope: Scope,
  fileKey: string,
  pack: Claimed,
  say: (done: number) => Promise<boolean>,
): Promise<MadeFile | null> {
  const found = await papersOf(scope, pack)
  if (found.length === 0) return null
  const onDone = async (done: number) => {
    if (done % sayEvery === 0 && !(await say(done))) throw new Dropped()
  }
  const logo = await openLogo(scope, null)
  const { bytes, ending } = await paperFile(
    found.map(({ paper }) => paper),
    pack.format,
    logo,
    onDone,
  )
  // Sealed for the person, where the file of a pupil is sealed for the pupil.
  const whose = { schoolId: scope.school.id, pupilId: pack.staffId, fileId: pack.packId }
  return { pupils: found.map(({ pupilId }) => pupilId), ending, sealed: sealBytes(fileKey, whose, bytes) }
}
