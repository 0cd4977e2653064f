import { sql } from 'kysely'
import type { ZodType } from 'zod'
import type { Policy, Reach } from '../access/may.ts'
import { appendEntry } from '../audit/append.server.ts'
import { type AuditNote, askedFor } from '../audit/entry.ts'
import { newId } from '../db/ids.ts'
import type { Event } from '../events/event.ts'
import { done, type Outcome, type Refusal, Refused, refuse } from './refusal.ts'
import { enter } from './register-of-work.ts'
import type { Database, Scope } from './scope.ts'
import { inWalls } from './transaction.server.ts'

export interface CommandTools extends Scope {
  db: Database
}

/** What a command wants to happen: the change, what the log says of it, and the events that follow. */
export interface Change<Value> {
  value: Value
  audit: AuditNote
  events?: readonly Event[]
}

export interface CommandRecipe<Input, Before, Value> {
  name: string
  /** The shape of the input, parsed again here: a command trusts nobody. */
  input: ZodType<Input>
  /** Who may. Asked of the input and of the record as it is. Required. */
  may: Policy<Before>
  reach?: Reach
  /** Reads the record to be changed; throws `missing()` when there is none, or none this person can reach. */
  load: (tools: CommandTools, input: Input) => Promise<Before>
  /** Decides and saves, in the one transaction. Throws Refused to leave everything as it was. */
  change: (tools: CommandTools, input: Input, before: Before) => Promise<Change<Value>>
}

/** The input is parsed again, so a form may be handed over as it was typed. */
export type Command<Input, Value> = (scope: Scope, input: Input | Record<string, unknown>) => Promise<Outcome<Value>>

/** One change. The change, its log entry and its events commit together or not at all; a refusal is itself logged. */
export function command<Input, Before, Value>(recipe: CommandRecipe<Input, Before, Value>): Command<Input, Value> {
  enter({ name: recipe.name, kind: 'command', may: recipe.may, reach: recipe.reach ?? null })
  return async (scope, raw) => {
    const parsed = recipe.input.safeParse(raw)
    if (!parsed.success) return refused(scope, recipe.name, invalid(parsed.error.issues), raw)
    try {
      const options = { readOnly: false, ...(recipe.reach ? { reach: recipe.reach } : {}) }
      return done(await inWalls(scope, options, (db) => carryOut(recipe, { ...scope, db }, parsed.data)))
    } catch (error) {
      if (error instanceof Refused) return refused(scope, recipe.name, error.refusal, parsed.data)
      throw error
    }
  }
}

async function carryOut<Input, Before, Value>(
  recipe: CommandRecipe<Input, Before, Value>,
  tools: CommandTools,
  input: Input,
): Promise<Value> {
  const before = await recipe.load(tools, input)
  const verdict = recipe.may(tools.viewer, before)
  if (!verdict.may)
    throw new Refused(verdict.hidden ? { kind: 'not-found', says: 'Not found' } : { kind: 'not-allowed', says: verdict.why })
  const { value, audit, events } = await recipe.change(tools, input, before)
  const { school, viewer, requestId } = tools
  await appendEntry(tools.db, {
    ...audit,
    schoolId: school.id,
    staffId: viewer.staffId,
    actor: viewer.name,
    action: recipe.name,
    outcome: 'done',
    requestId,
  })
  for (const event of events ?? []) await putInOutbox(tools.db, school.id, event)
  return value
}

async function putInOutbox(db: Database, schoolId: string, event: Event): Promise<void> {
  await sql`insert into outbox (school_id, event_id, name, payload) values (${schoolId}, ${newId()}, ${event.name}, ${JSON.stringify(event.payload)}::jsonb)`.execute(
    db,
  )
}

async function refused(scope: Scope, action: string, refusal: Refusal, input: unknown) {
  const { school, viewer, requestId } = scope
  const detail = {
    why: refusal.kind,
    ...askedFor(input),
    ...(refusal.kind === 'not-valid' ? { fields: refusal.problems.map((problem) => problem.field) } : {}),
  }
  await appendEntry(scope.database, {
    schoolId: school.id,
    staffId: viewer.staffId,
    actor: viewer.name,
    action,
    outcome: 'refused',
    requestId,
    detail,
  })
  return refuse(refusal)
}

function invalid(issues: readonly { path: PropertyKey[]; message: string }[]): Refusal {
  return {
    kind: 'not-valid',
    problems: issues.map((issue) => ({ field: issue.path.map(String).join('.'), says: issue.message })),
  }
}
