import pg from 'pg'
import { newId } from '#platform/db/ids.ts'
import { NotMeasured } from './not-measured.ts'
import type { Postgres } from './postgres.ts'

export interface ReviewGround {
  schoolId: string
  staffId: string
  groupId: string
  places: { placeId: string; pupilId: string }[]
}

const pupils = 12

/** A group of twelve who were given twenty-two sessions each. */
export async function groupOfTwelve(postgres: Postgres, name: string): Promise<ReviewGround> {
  const found = await postgres.query(
    name,
    `select u.school_id, u.pupil_id, (select staff_id from staff s where s.school_id = u.school_id and s.user_id is not null limit 1) as staff_id
      from pupil u where u.left_on is null order by u.pupil_id limit ${pupils}`,
  )
  const [first] = found
  if (!first || found.length < pupils) throw new NotMeasured('there are not twelve pupils in the school')
  const [schoolId, staffId, groupId, provisionId] = [String(first['school_id']), String(first['staff_id']), newId(), newId()]
  const places = found.map((row) => ({ placeId: newId(), pupilId: String(row['pupil_id']) }))
  await postgres.query(
    name,
    `insert into provision (school_id, provision_id, name, wave, areas, recorded_by)
      values ('${schoolId}', '${provisionId}', 'Reading ${provisionId}', 'targeted', '{CL}', '${staffId}')`,
  )
  await postgres.query(
    name,
    `insert into provision_group (school_id, group_id, provision_id, name, kind, starts_on, funded_from, recorded_by)
      values ('${schoolId}', '${groupId}', '${provisionId}', 'Group', 'group', current_date - 80, 'notional', '${staffId}')`,
  )
  const rows = places.map(
    ({ placeId, pupilId }) => `('${schoolId}', '${pupilId}', '${placeId}', '${groupId}', current_date - 80, 70, '${staffId}')`,
  )
  await postgres.query(
    name,
    `insert into provision_place (school_id, pupil_id, place_id, group_id, starts_on, entry_value, recorded_by) values ${rows.join(', ')}`,
  )
  await postgres.query(
    name,
    `insert into session_pupil_line (school_id, pupil_id, group_id, day, starts_at, state, planned_minutes, minutes, planned_pence, pence)
      select school_id, pupil_id, group_id, current_date - n * 3, '10:20', 'here', 20, 20, 100, 100
      from provision_place, generate_series(1, 22) n where group_id = '${groupId}'`,
  )
  return { schoolId, staffId, groupId, places }
}

/** The same rows in one transaction, with nothing around them: as the superuser, on a connection that is kept. */
export async function bareReview(url: string, { schoolId, staffId, groupId, places }: ReviewGround) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const pupilIds = places.map(({ pupilId }) => pupilId)
  const run = (name: string, text: string, values: unknown[]) => client.query({ name, text, values })
  return {
    async save(): Promise<number> {
      const [roundId, entryId] = [newId(), newId()]
      const rows = places.map((place) => ({ ...place, reviewId: newId() }))
      const started = performance.now()
      await client.query('begin')
      await run(
        'round',
        `insert into provision_review_round (school_id, round_id, group_id, reviewed_on, review_on, recorded_by)
          values ($1, $2, $3, current_date, current_date + 42, $4)`,
        [schoolId, roundId, groupId, staffId],
      )
      await run(
        'reviews',
        `insert into provision_review (school_id, pupil_id, review_id, place_id, group_id, reviewed_on, went, exit_value, decision, recorded_by, round_id)
          select $1, "pupilId", "reviewId", "placeId", $2, current_date, 3, 74, 'continue', $3, $4
          from jsonb_to_recordset($5::jsonb) as r("pupilId" uuid, "reviewId" uuid, "placeId" uuid)`,
        [schoolId, groupId, staffId, roundId, JSON.stringify(rows)],
      )
      await run('group', 'update provision_group set review_on = current_date + 42 where school_id = $1 and group_id = $2', [
        schoolId,
        groupId,
      ])
      await run(
        'log',
        `insert into access_log (school_id, entry_id, staff_id, actor, action, outcome, pupils, detail)
          values ($1, $2, $3, 'Somebody', 'provision-review.save', 'done', $4::uuid[], '{}')`,
        [schoolId, entryId, staffId, pupilIds],
      )
      await run(
        'values',
        `insert into access_log_values (school_id, entry_id, salt, before, after) values ($1, $2, 'salt', 'null', $3::jsonb)`,
        [schoolId, entryId, JSON.stringify({ rows })],
      )
      await client.query('commit')
      return performance.now() - started
    },
    /** Takes what was saved before out of the way, so that each is the first review. Answers how many rows there were. */
    async clear(): Promise<number> {
      const { rowCount } = await run(
        'clear',
        'update provision_review set withdrawn_at = now() where school_id = $1 and group_id = $2 and withdrawn_at is null',
        [schoolId, groupId],
      )
      await run(
        'undone',
        'update provision_review_round set undone_at = now() where school_id = $1 and group_id = $2 and undone_at is null',
        [schoolId, groupId],
      )
      return rowCount ?? 0
    },
    end: () => client.end(),
  }
}
