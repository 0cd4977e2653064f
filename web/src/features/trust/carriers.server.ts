import { carriedProvisions } from '#features/provision/public.server.ts'
import { carriedOutcomes } from '#features/support/public.server.ts'
import type { Database } from '#platform/work/scope.ts'
import type { Kind } from './kinds.rules.ts'
import type { ToShelf } from './shelf.store.server.ts'

type Body = Readonly<Record<string, string>>

export interface AtHome extends Omit<ToShelf, 'kind'> {
  version: number
}

/** What the room that keeps a kind of thing knows of carrying it from school to school. */
interface Carrier {
  /** One that is in use at home. */
  one(db: Database, schoolId: string, id: string, costs: boolean): Promise<AtHome | null>
  shown(body: Body): { name: string; value: string }[]
  /** Copies into this school, but for those whose name is here already. How many were added. */
  add(
    db: Database,
    at: { schoolId: string; staffId: string },
    carried: readonly { body: Body; resourcesPence: number | null; licencePence: number | null }[],
  ): Promise<number>
  /** The names of what is here. */
  titles(db: Database, schoolId: string): Promise<string[]>
}

export const carriers: Readonly<Record<Kind, Carrier>> = { outcome: carriedOutcomes, provision: carriedProvisions }
