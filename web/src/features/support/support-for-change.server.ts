import { dutyFactsOf, pupilForChange } from '#features/pupil/public.server.ts'
import type { CommandTools } from '#platform/work/command.server.ts'
import { missing, Refused } from '#platform/work/refusal.ts'
import { type CycleRow, cyclesOf } from './cycle.store.server.ts'

/** The pupil, held, with their cycles newest first and their status today. */
export async function pupilWithCycles({ db, school, today }: CommandTools, { pupilId }: { pupilId: string }) {
  const pupil = await pupilForChange(db, school.id, pupilId)
  const status = (await dutyFactsOf(db, { schoolId: school.id, today, pupilIds: [pupilId] })).get(pupilId)?.status ?? 'N'
  return { pupil, status, cycles: await cyclesOf(db, school.id, pupilId) }
}

export type PupilWithCycles = Awaited<ReturnType<typeof pupilWithCycles>>

/** The cycle that is named, of this pupil. */
export function cycleNamed({ cycles }: PupilWithCycles, cycleId: string): CycleRow {
  const found = cycles.find((cycle) => cycle.cycleId === cycleId)
  if (!found) throw missing()
  return found
}

export const changedMeanwhile = (theirs: Record<string, string | null> | null): Refused =>
  new Refused({
    kind: 'changed-meanwhile',
    says: 'Someone else changed this while you were writing. Nothing of yours is lost: compare, then save again if yours is right.',
    theirs,
  })

/** A plan that is agreed stands as it was agreed: the next cycle is where it changes. */
export function mustBe(cycle: CycleRow, state: CycleRow['state'], says: string): void {
  if (cycle.state !== state) throw new Refused({ kind: 'not-valid', problems: [{ field: '', says }] })
}
