import { invalid } from '#platform/work/refusal.ts'
import type { Database } from '#platform/work/scope.ts'
import { bodyOf, type CarriedBody, givenOf, shownOf } from './carried.rules.ts'
import { keptOf } from './library.rules.ts'
import { addProvisions, payRolesOf, provisionsOf } from './library.store.server.ts'

interface Costs {
  resourcesPence: number | null
  licencePence: number | null
}

/** A provision in use as it goes to another school. Its costs stand apart, and are read only for whoever may see them. */
async function one(db: Database, schoolId: string, provisionId: string, costs: boolean) {
  const [row] = await provisionsOf(db, { schoolId, costs, provisionId })
  if (!row || row.withdrawn) return null
  const { version, name, wave, areas, resourcesPence, licencePence } = row
  return { id: provisionId, version, title: name, wave, areas, body: bodyOf(row), resourcesPence, licencePence }
}

/** Copies into this school's library those whose name it does not have. What another school wrote is checked as if it were typed. */
async function add(
  db: Database,
  at: { schoolId: string; staffId: string },
  carried: readonly ({ body: CarriedBody } & Costs)[],
): Promise<number> {
  const roles = await payRolesOf(db, at.schoolId)
  const given = carried.map((each) => {
    const parsed = givenOf(each, roles)
    if (!parsed) throw invalid('', 'One of these provisions cannot be read. Untick it, and tell the school that shared it.')
    return parsed
  })
  return (
    await addProvisions(
      db,
      at,
      firstOfEachName(given).map((each) => keptOf(each)),
    )
  ).length
}

/** Two schools may share one name: the first is taken, and the other is told of as one that is here already. */
const firstOfEachName = <One extends { name: string }>(given: readonly One[]): One[] => [
  ...new Map(given.toReversed().map((each) => [each.name.toLowerCase(), each])).values(),
]

const titles = async (db: Database, schoolId: string): Promise<string[]> =>
  (await provisionsOf(db, { schoolId, costs: false, provisionId: null })).map(({ name }) => name)

export const carriedProvisions = { one, shown: shownOf, add, titles }
