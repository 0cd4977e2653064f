import type { SessionShown } from '../shown.rules.ts'
import { enter, everyOne, keepOne, type PersonHere } from './device.ts'
import { forget } from './forget.ts'
import { keyFrom, seal, unseal } from './seal.ts'

export interface PlanHere {
  staffId: string
  person: string
  today: string
  days: string[]
  sessions: SessionShown[]
  /** The clock of the school less that of the phone, in milliseconds, when the plan came. */
  ahead: number
}

/** Days after which a plan is no longer shown: it names children, and nobody came for a new one. */
const longest = 28 * 86_400_000

/** Fetches the plan of whoever is signed in, and keeps it. Null without a connection, or when nobody is signed in. */
export async function fetchPlan(): Promise<'kept' | 'no-signal' | 'signed-out'> {
  let response: Response
  try {
    response = await fetch('/sessions/plan', { redirect: 'manual' })
  } catch {
    return 'no-signal'
  }
  if (response.type === 'opaqueredirect') {
    await forget()
    return 'signed-out'
  }
  if (!response.ok) return 'no-signal'
  const { key, now, ...plan } = (await response.json()) as Omit<PlanHere, 'ahead'> & { key: string; now: number }
  const person: PersonHere = { staffId: plan.staffId, person: plan.person, key: await keyFrom(key) }
  await enter(person)
  const kept: PlanHere = { ...plan, ahead: now - Date.now() }
  await keepOne('plans', { staffId: plan.staffId, keptAt: Date.now(), ...(await seal(person.key, kept)) })
  return 'kept'
}

export async function planHere(person: PersonHere): Promise<PlanHere | null> {
  const found = (await everyOne('plans')).find(({ staffId }) => staffId === person.staffId)
  if (!found || Math.abs(Date.now() - found.keptAt) > longest) return null
  return unseal<PlanHere>(person.key, found)
}
