import { pupilAbout } from '#features/pupil/public.server.ts'
import { isId } from '#platform/db/ids.ts'
import { readFile, type SealedFile } from '#platform/files/files.store.server.ts'
import { type QueryTools, query } from '#platform/work/query.server.ts'
import { missing } from '#platform/work/refusal.ts'
import { mayDecide, mayRaise, maySeeConcerns, maySeeFamilyConcerns } from './concerns.policy.ts'
import { type ConcernRow, readConcerns } from './concerns.store.server.ts'

export interface Board {
  concerns: ConcernRow[]
  mayDecide: boolean
  staffId: string
}

export interface OneConcern {
  concern: ConcernRow
  mayDecide: boolean
  staffId: string
  today: string
}

export interface ConcernsOf {
  about: { pupilId: string; forename: string; surname: string }
  before: ConcernRow[]
  forFamilies: boolean
  today: string
}

const whichOf = ({ school, viewer }: QueryTools) => ({
  schoolId: school.id,
  ofFamilies: maySeeFamilyConcerns(viewer, null).may,
})

/** The board: every concern the person may see. For a teacher these are the concerns about their own pupils. */
export const openBoard = query({
  name: 'concerns.open-board',
  may: maySeeConcerns,
  audit: (board: Board) => ({ pupils: [...new Set(board.concerns.map(({ pupilId }) => pupilId))] }),
  read: async (tools, _: null): Promise<Board> => ({
    concerns: await readConcerns(tools.db, whichOf(tools)),
    mayDecide: mayDecide(tools.viewer, null).may,
    staffId: tools.viewer.staffId,
  }),
})

/** One concern with all that was decided and said about it. */
export const openConcern = query({
  name: 'concerns.open',
  may: maySeeConcerns,
  audit: ({ concern }: OneConcern) => ({ pupils: [concern.pupilId] }),
  read: async (tools, { pupilId, concernId }: { pupilId: string; concernId: string }): Promise<OneConcern> => {
    if (!isId(pupilId) || !isId(concernId)) throw missing()
    const [concern] = await readConcerns(tools.db, { ...whichOf(tools), pupilId, concernId })
    if (!concern) throw missing()
    const { viewer } = tools
    return { concern, mayDecide: mayDecide(viewer, null).may, staffId: viewer.staffId, today: tools.today }
  },
})

/** A file beside a concern that this person may see. */
export const openConcernFile = query({
  name: 'concerns.open-file',
  may: maySeeConcerns,
  audit: (_: SealedFile, { pupilId, concernId, fileId }: { pupilId: string; concernId: string; fileId: string }) => ({
    pupils: [pupilId],
    detail: { concernId, fileId },
  }),
  read: async (tools, { pupilId, concernId, fileId }: { pupilId: string; concernId: string; fileId: string }) => {
    if (![pupilId, concernId, fileId].every(isId)) throw missing()
    const [concern] = await readConcerns(tools.db, { ...whichOf(tools), pupilId, concernId })
    const file = concern && (await readFile(tools.db, { schoolId: tools.school.id, pupilId, fileId }, { concernId }))
    if (!file) throw missing()
    return file
  },
})

/** The concerns about one pupil, newest first: for their page, and beside a new one. */
export const openConcernsOf = query({
  name: 'concerns.open-of-pupil',
  may: mayRaise,
  audit: ({ about }: ConcernsOf) => ({ pupils: [about.pupilId] }),
  read: async (tools, { pupilId }: { pupilId: string }): Promise<ConcernsOf> => {
    if (!isId(pupilId)) throw missing()
    const pupil = await pupilNamed(tools, pupilId)
    const before = await readConcerns(tools.db, { ...whichOf(tools), pupilId })
    return { about: pupil, before, forFamilies: maySeeFamilyConcerns(tools.viewer, null).may, today: tools.today }
  },
})

async function pupilNamed({ db, school, today }: QueryTools, pupilId: string) {
  const { forename, surname } = await pupilAbout(db, school.id, pupilId, today)
  return { pupilId, forename, surname }
}
