import { sql } from 'kysely'
import { makePacks } from '#features/packs/make-packs.server.ts'
import { fetchPack, openPack } from '#features/packs/open-packs.query.server.ts'
import { aPupil } from '#features/pupil/pupil-scene.testing.ts'
import { startCycle } from '#features/support/start-cycle.command.server.ts'
import { openSealed } from '#platform/files/seal.server.ts'
import type { Outcome } from '#platform/work/refusal.ts'
import type { Scope } from '#platform/work/scope.ts'
import { asSchool } from '#platform/work/transaction.server.ts'
import { aHouse } from './house.ts'
import { aSchool } from './school.ts'

export async function done<T>(asking: Promise<Outcome<T>>): Promise<T> {
  const outcome = await asking
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal))
  return outcome.value
}

let classes = 0

/** A school whose SENCO asks for files, and what is looked at behind the page. */
export async function aPackScene() {
  const { house, end } = await aHouse()
  const alder = await aSchool(house.door)
  const senco = await alder.as(['senco'])
  const inside = <T>(work: Parameters<typeof asSchool<T>>[2]) => asSchool(alder.database, alder.school.id, work)

  /** A class of its own, each with a plan that is begun. */
  async function aClass(size: number): Promise<{ name: string; search: string; pupils: string[] }> {
    const name = `P${++classes}`
    const pupils: string[] = []
    for (let n = 0; n < size; n++) {
      const surname = `${name}-${String(n).padStart(2, '0')}`
      const pupilId = await aPupil(alder, { class: name, surname, forename: 'Ada', statuses: [['K', '2026-09-01']] })
      await done(startCycle(senco, { pupilId }))
      pupils.push(pupilId)
    }
    return { name, search: `class=${name}`, pupils }
  }

  async function row<T>(packId: string, columns: string): Promise<T> {
    const { rows } = await inside((db) => sql<T>`select ${sql.raw(columns)} from pack where pack_id = ${packId}`.execute(db))
    const [found] = rows
    if (!found) throw new Error('no such pack')
    return found
  }
  const set = (packId: string, to: string) =>
    inside((db) => sql`update pack set ${sql.raw(to)} where pack_id = ${packId}`.execute(db))

  async function fileOf(packId: string): Promise<Uint8Array> {
    const { staffId, sealed } = await fetchPack(senco, { packId })
    return openSealed(house.fileKey, { schoolId: alder.school.id, pupilId: staffId, fileId: packId }, sealed)
  }

  /** Of whom the newest entry of that name tells. */
  async function loggedOf(action: string): Promise<string[]> {
    const { rows } = await inside((db) =>
      sql<{ pupils: string[] }>`select to_jsonb(pupils) as pupils from access_log
        where action = ${action} and outcome = 'done' order by entry_id desc limit 1`.execute(db),
    )
    return rows[0]?.pupils.toSorted() ?? []
  }

  async function countOfPacks(): Promise<number> {
    const { rows } = await inside((db) => sql<{ count: number }>`select count(*)::int as count from pack`.execute(db))
    return rows[0]?.count ?? 0
  }

  const make = (): Promise<void> => makePacks(house, alder.school.id)
  const stateOf = async (packId: string, scope: Scope = senco) => (await openPack(scope, { packId })).state
  return { house, end, alder, senco, inside, aClass, row, set, fileOf, loggedOf, countOfPacks, make, stateOf }
}
