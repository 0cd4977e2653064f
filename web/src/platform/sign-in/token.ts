import { createHash, randomBytes } from 'node:crypto'

/** A token for a link, and the hash that is kept of it. */
export function newToken(): { token: string; hash: string } {
  const token = randomBytes(24).toString('base64url')
  return { token, hash: hashOf(token) }
}

export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')
