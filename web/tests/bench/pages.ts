import { Client } from './client.ts'
import type { Ground } from './ground.ts'
import type { Figure } from './row.ts'
import { median, percentile, sideBySide } from './sample.ts'

export const register = '/register'

/** Somebody who is signed in to a server that runs on this database. */
export function signedIn(ground: Ground, databaseUrl: string): Promise<Client> {
  return ground.once(`client of ${databaseUrl}`, async () => {
    const server = await ground.serve(ground.settings(null, databaseUrl))
    return new Client(server.ready).signIn()
  })
}

/** A server that answers one page from a constant, learnt from this database. */
export function constantPage(ground: Ground, databaseUrl: string, path: string): Promise<Client> {
  return ground.once(`constant ${path}`, async () => {
    const settings = ground.settings(null, databaseUrl)
    return new Client((await ground.run('tests/bench/floor-server.ts', [path], settings)).ready)
  })
}

const sampling = { warm: 150, rounds: 24 }

/** Two pages one beside the other. A page that is not the same page is no floor. */
export async function comparePages(
  [ours, path]: [Client, string],
  [floor, floorPath]: [Client, string],
  rows: RegExp,
): Promise<Figure & { shown: number }> {
  const [one, other] = [await ours.get(path), await floor.get(floorPath)]
  const count = (text: string) => text.match(rows)?.length ?? 0
  if (count(one.text) === 0 || count(one.text) !== count(other.text) || Math.abs(1 - one.text.length / other.text.length) > 0.02)
    throw new Error(
      `not the same page: ${count(one.text)} rows in ${one.text.length} and ${count(other.text)} in ${other.text.length}`,
    )
  const times = await sideBySide(
    async () => (await ours.get(path)).ms,
    async () => (await floor.get(floorPath)).ms,
    sampling,
  )
  return {
    ours: median(times.ours),
    p95: percentile(times.ours, 95),
    floor: median(times.floor),
    unit: 'ms',
    shown: count(one.text),
    notes: [
      `${count(one.text)} rows, ${Math.round(one.text.length / 1024)} kB; floor p95 ${percentile(times.floor, 95).toFixed(1)} ms`,
    ],
  }
}
