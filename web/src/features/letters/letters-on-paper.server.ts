import type { Paper } from '#platform/paper/paper.ts'
import type { Scope } from '#platform/work/scope.ts'
import { letterPaper } from './letter.document.ts'
import { printTogether } from './open-many.query.server.ts'

/** Letters that went out together, each as a paper. */
export async function lettersOnPaper(scope: Scope, batchId: string): Promise<{ pupilId: string; paper: Paper }[]> {
  const letters = await printTogether(scope, { batchId })
  return letters.map((letter) => ({ pupilId: letter.pupilId, paper: letterPaper({ school: scope.school.name, ...letter }) }))
}
