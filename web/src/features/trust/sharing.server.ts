import { namesOnRoll } from '#features/pupil/public.server.ts'
import type { Database } from '#platform/work/scope.ts'
import type { AtHome } from './carriers.server.ts'
import { namesIn } from './names.rules.ts'
import type { OwnCopy } from './shelf.store.server.ts'

/** Names of pupils on roll that stand in what would go out. */
export async function namesStandingIn(
  db: Database,
  { school, today }: { school: { id: string }; today: string },
  { title, body }: Pick<AtHome, 'title' | 'body'>,
): Promise<string[]> {
  return namesIn([title, ...Object.values(body)], await namesOnRoll(db, school.id, today))
}

/** Whether the copy on the shelf says something else than what stands at home now. */
export function hasChanged(copy: OwnCopy, now: AtHome): boolean {
  const fields = new Set([...Object.keys(copy.body), ...Object.keys(now.body)])
  const words = copy.title !== now.title || [...fields].some((field) => (copy.body[field] ?? '') !== (now.body[field] ?? ''))
  const costs = copy.resourcesPence !== now.resourcesPence || copy.licencePence !== now.licencePence
  return words || (copy.costs && costs)
}
