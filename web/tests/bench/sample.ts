/** The nearest-rank percentile, so that what is told was measured. */
export function percentile(times: readonly number[], percent: number): number {
  const sorted = times.toSorted((one, other) => one - other)
  const at = sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)]
  if (at === undefined) throw new Error('Nothing was measured')
  return at
}

export const median = (times: readonly number[]): number => percentile(times, 50)

type Work = () => Promise<number>

/** Both in one run, in short turns, so that a busy machine slows both. Each work answers its own milliseconds. */
export async function sideBySide(
  ours: Work,
  floor: Work,
  { warm, rounds, turn = 5 }: { warm: number; rounds: number; turn?: number },
): Promise<{ ours: number[]; floor: number[] }> {
  const times = { ours: [] as number[], floor: [] as number[] }
  for (let n = 0; n < warm; n++) await ours()
  for (let n = 0; n < warm; n++) await floor()
  for (let round = 0; round < rounds; round++) {
    for (let n = 0; n < turn; n++) times.ours.push(await ours())
    for (let n = 0; n < turn; n++) times.floor.push(await floor())
  }
  return times
}

export async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}
