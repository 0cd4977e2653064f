import { sql } from 'kysely'
import { aGroup } from '#features/pupil/pupil-scene.testing.ts'
import { type Role, roles } from '#platform/access/roles.ts'
import type { Door } from '#platform/db/door.ts'
import { Refused } from '#platform/work/refusal.ts'
import { allWork } from '#platform/work/register-of-work.ts'
import type { Database, Scope } from '#platform/work/scope.ts'
import { asSchool } from '#platform/work/transaction.server.ts'
import { aSchool, type TestSchool } from '../support/school.ts'
import { workOf } from './access-matrix.ts'
import { aFullPupil, type FullPupil, fillSchool } from './full-school.ts'

export const whoses = ['own', 'other', 'theirs'] as const
export type Whose = (typeof whoses)[number]

/** Two schools, and in the first of them a person of each role. One group there is everybody's own. */
export interface World {
  alder: TestSchool
  birch: TestSchool
  people: Readonly<Record<Role, Scope>>
  /** The SENCO of the other school. */
  stranger: Scope
  everybodys: string
}

export async function aWorld(door: Door): Promise<World> {
  const [alder, birch] = [await aSchool(door), await aSchool(door, { name: 'Elsewhere School' })]
  await makeCounting(alder.database)
  await fillSchool(alder, 'Alder')
  await fillSchool(birch, 'Elsewhere')
  const scopes = new Map<Role, Scope>()
  for (const role of roles) scopes.set(role, await alder.as([role]))
  const people = Object.fromEntries(scopes) as Record<Role, Scope>
  const everybodys = await aGroup(alder, { name: '9C', pupils: [], staffId: people.senco.viewer.staffId })
  const others = [...scopes.values()].filter((scope) => scope !== people.senco)
  await asSchool(alder.database, alder.school.id, (db) =>
    sql`insert into group_staff (school_id, group_id, staff_id, relation)
      select ${alder.school.id}::uuid, ${everybodys}::uuid, unnest(${`{${others.map((scope) => scope.viewer.staffId)}}`}::uuid[]), 'supports'`.execute(
      db,
    ),
  )
  return { alder, birch, people, stranger: await birch.as(['senco']), everybodys }
}

let made = 0
/** No name begins with another, so that looking for one finds one. */
const anotherSurname = (): string => {
  const letters = [...String(made++).padStart(5, '0')].map((digit) => 'abcdefghij'[Number(digit)]).join('')
  return `Q${letters}`
}

/** A new pupil of everybody's group, of no group, or of the other school. */
export async function aPupilOf({ alder, birch, everybodys }: World, whose: Whose): Promise<FullPupil> {
  const pupil = await aFullPupil(whose === 'theirs' ? birch : alder, anotherSurname())
  if (whose === 'own')
    await asSchool(alder.database, alder.school.id, (db) =>
      sql`insert into group_pupil (school_id, group_id, pupil_id) values (${alder.school.id}, ${everybodys}, ${pupil.pupilId})`.execute(
        db,
      ),
    )
  return pupil
}

type Entry = { id: string; school: string; action: string; outcome: string; pupils: string[] }
/** By school and table. */
interface Stand {
  rows: Map<string, string>
  log: Entry[]
}

/** How many rows each table has in each school and how often they were changed: no row is ever deleted. The log stands apart. */
async function standOf({ alder, birch }: World): Promise<Stand> {
  return alder.database.connection().execute(async (db) => {
    await sql
      .raw(
        `begin; set local role waymark_app; set local app.schools = '${alder.school.id},${birch.school.id}'; set local app.pupils = '*'`,
      )
      .execute(db)
    const { rows } = await sql<{ at: string; says: string }>`select * from count_all()`.execute(db)
    const log = await sql<Entry>`select entry_id as id, school_id as school, action, outcome, to_jsonb(pupils) as pupils
      from access_log order by entry_id desc limit 5`.execute(db)
    await sql.raw('rollback').execute(db)
    return { rows: new Map(rows.map(({ at, says }) => [at, says])), log: log.rows }
  })
}

/** Read from the catalogue, so that a table of tomorrow is counted too. A function, because it is planned once and asked a thousand times. */
async function makeCounting(database: Database): Promise<void> {
  const { rows } = await sql<{ name: string; versions: boolean }>`select c.relname as name,
      exists (select from pg_attribute v where v.attrelid = c.oid and v.attname = 'version') as versions
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'school_id'
    where c.relkind in ('r', 'p') and c.relname <> 'access_log' order by 1`.execute(database)
  const counts = rows.map(
    ({ name, versions }) =>
      `select school_id || ' ${name}', count(*) || ' ' || ${versions ? 'sum(version)' : 0} from ${name} group by school_id`,
  )
  const body = `begin return query ${counts.join(' union all ')}; end`
  await sql
    .raw(`create or replace function count_all() returns table (at text, says text) language plpgsql as $$ ${body} $$`)
    .execute(database)
}

export interface Happened {
  /** 'done', 'nothing' for an empty answer, or the kind of the refusal. */
  answer: string
  /** The answer as it would be sent, to see whom it names. */
  says: string
  /** The tables that changed in the person's own school, and in the other. */
  written: string[]
  writtenElsewhere: string[]
  logged: Entry[]
}

/** Asks, and says what came of it: the answer, what was written, and what the log now holds. */
export async function whatHappens(world: World, ask: () => Promise<unknown>): Promise<Happened> {
  const before = await standOf(world)
  const { answer, says } = await answerOf(ask)
  const after = await standOf(world)
  const changed = [...after.rows].flatMap(([at, now]) => (before.rows.get(at) === now ? [] : [at.split(' ')]))
  const entries = after.log.filter((entry) => !before.log.some((old) => old.id === entry.id))
  const elsewhere = [...changed, ...entries.map((entry) => [entry.school, 'access_log'])].filter(
    ([school]) => school !== world.alder.school.id,
  )
  return {
    answer,
    says,
    written: changed.flatMap(([school, table]) => (school === world.alder.school.id && table ? [table] : [])),
    writtenElsewhere: elsewhere.flatMap(([, table]) => table ?? []),
    logged: entries,
  }
}

async function answerOf(ask: () => Promise<unknown>): Promise<{ answer: string; says: string }> {
  try {
    const answer = await ask()
    const says = JSON.stringify(answer)
    if (isOutcome(answer)) return { answer: answer.ok ? 'done' : (answer.refusal?.kind ?? 'unknown'), says }
    return { answer: says === '[]' ? 'nothing' : 'done', says }
  } catch (error) {
    if (error instanceof Refused) return { answer: error.refusal.kind, says: JSON.stringify(error.refusal) }
    throw error
  }
}

const isOutcome = (answer: unknown): answer is { ok: boolean; refusal?: { kind: string } } =>
  typeof answer === 'object' && answer !== null && 'ok' in answer

export const kindOf = (row: string): 'query' | 'command' => allWork().find((work) => work.name === workOf(row))?.kind ?? 'command'
