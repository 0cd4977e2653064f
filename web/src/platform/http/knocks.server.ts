/** How many wrong secrets one address may try in ten minutes before it is asked to wait. */
const most = 20
const span = 10 * 60_000

const wrong = new Map<string, { count: number; until: number }>()

/**
 * Slows down whoever guesses at secret addresses. Kept in this process alone: secrets are 192 bits long, so this is against noise
 * and not what keeps them secret. `now` is in milliseconds.
 */
export function tooManyWrong(address: string, now: number): boolean {
  const tries = wrong.get(address)
  return tries !== undefined && tries.until > now && tries.count >= most
}

export function noteWrong(address: string, now: number): void {
  const tries = wrong.get(address)
  if (tries && tries.until > now) tries.count++
  else wrong.set(address, { count: 1, until: now + span })
  // Whoever tries from many addresses does not fill the memory: the oldest is forgotten.
  const [oldest] = wrong.keys()
  if (wrong.size > 10_000 && oldest !== undefined) wrong.delete(oldest)
}
