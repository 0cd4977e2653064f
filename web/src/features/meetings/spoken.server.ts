import { addFiles, removeFile } from '#platform/files/files.store.server.ts'
import { heldNow } from '#platform/files/retention.store.server.ts'
import { type Keeper, TakenFile } from '#platform/files/take-in.server.ts'
import type { Database } from '#platform/work/scope.ts'
import type { AskedRow, LinkRow } from './link.store.server.ts'
import { questionsFor } from './questions.rules.ts'
import { spokenName } from './spoken.rules.ts'

/** What was recorded on a page: sound, for one of its questions. */
export interface Recorded {
  question: string
  bytes: Uint8Array
}

/** Takes in what was said aloud. Null when one of it is no sound that can be kept: then none is. */
export async function takeInSpoken(keeper: Keeper, link: LinkRow, recorded: readonly Recorded[]): Promise<TakenFile[] | null> {
  const taken: TakenFile[] = []
  for (const { question, bytes } of recorded) {
    const asked = ['pupil', 'parent', 'professional', 'staff'] as const
    const found = asked.flatMap((role) => questionsFor(role)).find(({ id }) => id === question)
    if (!found) return null
    const one = await TakenFile.from(keeper, link, { name: `${spokenName(found.asks)}.sound`, bytes, spoken: true })
    if (!(one instanceof TakenFile)) return null
    taken.push(one)
  }
  return taken
}

/** Keeps it beside the person; what they said before to the same question is erased, but while a hold stands. */
export async function keepSpoken(db: Database, link: LinkRow, asked: AskedRow, files: readonly TakenFile[]): Promise<void> {
  const { schoolId, pupilId, personId } = link
  const stems = new Set(files.map(({ what }) => stemOf(what.name)))
  const again = asked.spoken.filter(({ name, destroyedOn }) => destroyedOn === null && stems.has(stemOf(name)))
  const held = again.length > 0 && (await heldNow(db, schoolId, pupilId))
  for (const { fileId } of held ? [] : again)
    await removeFile(db, { schoolId, pupilId, fileId, by: null, because: 'Said again' }, { personId })
  await addFiles(db, { schoolId, pupilId, by: null }, { personId }, files)
}

const stemOf = (name: string): string => name.replace(/\.[^.]+$/, '')
