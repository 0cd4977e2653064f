import type { PoolLike } from '../db/door.ts'
import { newToken } from './token.ts'

/** On a database with no school, a new one-time link; the one before stops working. Null once there is a school. */
export async function setUpLink(pool: PoolLike): Promise<string | null> {
  const { rows } = await pool.query('select exists (select from school) as any_school')
  if (rows[0]?.any_school) return null
  const { token, hash } = newToken()
  await pool.query(
    'insert into door.set_up (token_hash) values ($1) on conflict (only_one) do update set token_hash = excluded.token_hash, made_at = now(), used_at = null',
    [hash],
  )
  return token
}
