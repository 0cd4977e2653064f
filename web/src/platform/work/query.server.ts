import type { Policy, Reach } from '../access/may.ts'
import { appendEntry } from '../audit/append.server.ts'
import { type AuditNote, askedFor } from '../audit/entry.ts'
import { Refused } from './refusal.ts'
import { enter } from './register-of-work.ts'
import type { Database, Scope } from './scope.ts'
import { inWalls } from './transaction.server.ts'

export interface QueryTools extends Scope {
  /** A transaction that refuses writes, inside the walls. */
  db: Database
}

export interface QueryRecipe<Input, Answer> {
  name: string
  /** Who may ask. Required. Relationship to a pupil is enforced by the second wall: what is not yours is not found. */
  may: Policy<Input>
  /** Given only by questions whose answer is an aggregate and names nobody. */
  reach?: Reach
  /** What the log says of the answer. Required. `null` only where nothing about a pupil was read. */
  audit: (answer: Answer, input: Input) => AuditNote | null
  read: (tools: QueryTools, input: Input) => Promise<Answer>
}

export type Query<Input, Answer> = (scope: Scope, input: Input) => Promise<Answer>

/** One question. Asks permission, reads inside the walls, writes the access log, and only then answers. */
export function query<Input, Answer>(recipe: QueryRecipe<Input, Answer>): Query<Input, Answer> {
  enter({ name: recipe.name, kind: 'query', may: recipe.may, reach: recipe.reach ?? null })
  return async (scope, input) => {
    const verdict = recipe.may(scope.viewer, input)
    if (!verdict.may) {
      await log(scope, recipe.name, 'refused', { detail: { why: verdict.why, ...askedFor(input) } })
      throw new Refused(verdict.hidden ? { kind: 'not-found', says: 'Not found' } : { kind: 'not-allowed', says: verdict.why })
    }
    const options = { readOnly: true, ...(recipe.reach ? { reach: recipe.reach } : {}) }
    try {
      const answer = await inWalls(scope, options, (db) => recipe.read({ ...scope, db }, input))
      const note = recipe.audit(answer, input)
      if (note) await log(scope, recipe.name, 'done', note)
      return answer
    } catch (error) {
      if (error instanceof Refused)
        await log(scope, recipe.name, 'refused', { detail: { why: error.refusal.kind, ...askedFor(input) } })
      throw error
    }
  }
}

async function log(scope: Scope, action: string, outcome: 'done' | 'refused', note: AuditNote): Promise<void> {
  const { school, viewer, requestId } = scope
  await appendEntry(scope.database, {
    ...note,
    schoolId: school.id,
    staffId: viewer.staffId,
    actor: viewer.name,
    action,
    outcome,
    requestId,
  })
}
