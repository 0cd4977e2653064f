import { sql } from 'kysely'
import { sendMany } from '#features/letters/send-many.command.server.ts'
import { askLetters, askPlans, cancelPack, makeAgain } from '#features/packs/ask-pack.command.server.ts'
import { fetchPack, listPacks, openPack } from '#features/packs/open-packs.query.server.ts'
import { aPupil } from '#features/pupil/pupil-scene.testing.ts'
import { newId } from '#platform/db/ids.ts'
import type { Scope } from '#platform/work/scope.ts'
import { asSchool } from '#platform/work/transaction.server.ts'
import type { MatrixPart } from './access-matrix-part.ts'
import { carriedOut } from './full-school.ts'

type AboutThing = MatrixPart['aboutThing'][string]
const everybodyWithPlans = ['senco', 'sen-administrator', 'leadership', 'teacher', 'teaching-assistant'] as const

/** A pack of whoever asks, in the school of the SENCO: in another school it is somebody else's. */
const withPack =
  (state: 'waiting' | 'cancelled' | 'ready', work: (scope: Scope, packId: string) => Promise<unknown>): AboutThing =>
  async ({ scope, senco }) => {
    const [packId, { id: schoolId }] = [newId(), senco.school]
    const { staffId } = scope.school.id === schoolId ? scope.viewer : senco.viewer
    await asSchool(senco.database, schoolId, (db) =>
      sql`insert into pack (school_id, pack_id, staff_id, kind, format, pupils, papers, state, sealed, ending, made_at)
        values (${schoolId}, ${packId}, ${staffId}, 'plans', 'pdf', '{}', 1, ${state}, case when ${state} = 'ready' then '\\x01'::bytea end, 'pdf', now())`.execute(
        db,
      ),
    )
    return () => work(scope, packId)
  }

/** Who may have many papers as one file, and how each is asked for. */
export const packsPart: MatrixPart = {
  onePupil: {},
  manyPupils: {
    'packs.ask-plans': { every: ['senco', 'sen-administrator', 'leadership'], own: ['teacher', 'teaching-assistant'] },
  },
  oneThing: {
    'packs.ask-letters': ['senco', 'sen-administrator'],
    'packs.open': everybodyWithPlans,
    'packs.cancel': everybodyWithPlans,
    'packs.again': everybodyWithPlans,
    'packs.fetch': everybodyWithPlans,
  },
  theSchool: { 'packs.list': everybodyWithPlans },
  unlogged: ['packs.list', 'packs.open'],
  aboutPupil: {},
  lists: { 'packs.ask-plans': (scope) => askPlans(scope, { format: 'pdf', search: '' }) },
  aboutThing: {
    'packs.ask-letters': async ({ scope, senco }) => {
      const pupilId = await aPupil(senco, { statuses: [['K', '2026-09-07']] })
      const { batchId } = await carriedOut(sendMany(senco, { pupils: [pupilId], choice: 'joined', sentOn: '2026-11-20' }))
      return () => askLetters(scope, { format: 'pdf', batchId })
    },
    'packs.open': withPack('waiting', (scope, packId) => openPack(scope, { packId })),
    'packs.cancel': withPack('waiting', (scope, packId) => cancelPack(scope, { packId })),
    'packs.again': withPack('cancelled', (scope, packId) => makeAgain(scope, { packId })),
    'packs.fetch': withPack('ready', (scope, packId) => fetchPack(scope, { packId })),
  },
  aboutSchool: { 'packs.list': (scope) => listPacks(scope, null) },
}
