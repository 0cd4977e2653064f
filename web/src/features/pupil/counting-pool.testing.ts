import type { Client, Door } from '#platform/db/door.ts'

/** For tests: the same door, keeping every statement that goes through it. */
export function counting(door: Door): { door: Door; statements: string[] } {
  const statements: string[] = []
  const watched = (client: Client): Client => ({
    query: (text, parameters) => {
      statements.push(text)
      return client.query(text, parameters)
    },
    release: (error) => client.release(error),
  })
  const pool: Door['pool'] = {
    options: door.pool.options,
    connect: async () => watched(await door.pool.connect()),
    query: (text, parameters) => {
      statements.push(text)
      return door.pool.query(text, parameters)
    },
    end: () => door.pool.end(),
  }
  return { door: { ...door, pool }, statements }
}
