import { sql } from 'kysely'
import { addProvision } from '#features/provision/library.command.server.ts'
import { openSharing } from '#features/trust/open-sharing.query.server.ts'
import { openShelf } from '#features/trust/open-shelf.query.server.ts'
import { share, stopSharing } from '#features/trust/share.command.server.ts'
import { take } from '#features/trust/take.command.server.ts'
import { newId } from '#platform/db/ids.ts'
import type { Scope } from '#platform/work/scope.ts'
import { asSchool } from '#platform/work/transaction.server.ts'
import type { MatrixPart } from './access-matrix-part.ts'
import { carriedOut } from './full-school.ts'

const keepers = ['senco', 'sen-administrator'] as const
const kind = 'provision'

let made = 0

/** In no school's own words: the matrix looks for the other school's name in every answer. */
const anItem = async (senco: Scope): Promise<{ kind: string; id: string; version: number }> => {
  const described = { name: `To share ${++made}`, wave: 'targeted', areas: ['CL'], minutes: '20' }
  return { kind, id: (await carriedOut(addProvision(senco, described))).provisionId, version: 1 }
}

/** Something that a third school, in the trust of this one, shares. */
async function ofTheTrust({ database, school, viewer }: Scope): Promise<string> {
  const [third, provision, shelf] = [newId(), newId(), newId()]
  const by = viewer.staffId
  await sql`insert into school (school_id, urn, name, type, phase, la, trust)
    select ${third}::uuid, ${String(900_000 + ++made)}, 'A third school', 'academy', 'secondary', '382', trust from trust_school where school_id = ${school.id}`.execute(
    database,
  )
  await asSchool(database, third, async (db) => {
    const name = `Shared ${++made}`
    const body = { name, wave: 'targeted', areas: 'CL' }
    await sql`insert into provision (school_id, provision_id, name, wave, areas, recorded_by) values (${third}, ${provision}, ${name}, 'targeted', '{CL}', ${by})`.execute(
      db,
    )
    await sql`insert into trust_shelf (school_id, trust_shelf_id, trust, kind, provision_id, title, wave, areas, body, shared_by)
      select ${third}::uuid, ${shelf}::uuid, trust, 'provision', ${provision}::uuid, ${name}, 'targeted', '{CL}', ${JSON.stringify(body)}::jsonb, ${by}::uuid
      from trust_school where school_id = ${third}`.execute(db)
  })
  return shelf
}

/** Who may do what with what a trust shares, and how each is asked. */
export const trustPart: MatrixPart = {
  onePupil: {},
  manyPupils: {},
  oneThing: {
    'trust.open-sharing': keepers,
    'trust.share': keepers,
    'trust.stop': keepers,
    'trust.take': keepers,
  },
  theSchool: { 'trust.open-shelf': keepers },
  unlogged: [],
  aboutPupil: {},
  lists: {},
  aboutThing: {
    'trust.open-sharing': async ({ scope, senco }) => {
      const { id } = await anItem(senco)
      return () => openSharing(scope, { kind, id })
    },
    'trust.share': async ({ scope, senco }) => {
      const item = await anItem(senco)
      return () => share(scope, item)
    },
    'trust.stop': async ({ scope, senco }) => {
      const item = await anItem(senco)
      await carriedOut(share(senco, item))
      return () => stopSharing(scope, item)
    },
    // What is shared in the trust of the one school is not there for a person of the other.
    'trust.take': async ({ scope, senco }) => {
      const ids = [await ofTheTrust(senco)]
      return () => take(scope, { kind, ids })
    },
  },
  aboutSchool: {
    'trust.open-shelf': (scope) => openShelf(scope, { kind, filter: { area: '', wave: '', words: '' } }),
  },
}
