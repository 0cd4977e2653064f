import { type Answer, type Assessment, assess, bySoonest, explain, pupilDuties, soonest } from '@waymark/duties'
import { dutyFactsOf } from '#features/pupil/public.server.ts'
import type { Database } from '#platform/work/scope.ts'

/** The title is the brief one: it stands in a cell of a table. */
export type PupilDue = Assessment & { title: string }

/** The duty to see to first for each pupil, or for everyone with a status. One statement; nothing is explained. */
export async function dueForPupils(
  db: Database,
  at: { schoolId: string; today: string },
  pupilIds: readonly string[] | null,
): Promise<Map<string, PupilDue>> {
  const facts = await dutyFactsOf(db, { ...at, pupilIds })
  const due = new Map<string, PupilDue>()
  for (const [id, pupil] of facts) {
    const first = soonest(pupilDuties.map((duty) => ({ ...assess(duty, pupil, at.today), title: duty.briefly })))
    if (first) due.set(id, first)
  }
  return due
}

/** Everything that applies to one pupil, each with its reasons; first what to see to first. */
export async function explainedForPupil(
  db: Database,
  at: { schoolId: string; today: string },
  pupilId: string,
): Promise<Answer[]> {
  const facts = (await dutyFactsOf(db, { ...at, pupilIds: [pupilId] })).get(pupilId)
  if (!facts) return []
  return bySoonest(pupilDuties.map((duty) => explain(duty, facts, at.today)))
}
