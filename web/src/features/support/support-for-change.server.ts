import { dutyFactsOf, pupilForChange } from '#features/pupil/public.server.ts'
import type { CommandTools } from '#platform/work/command.server.ts'
import { invalid, missing } from '#platform/work/refusal.ts'
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

/** A plan that is agreed stands as it was agreed: the next cycle is where it changes. */
export function mustBe(cycle: CycleRow, state: CycleRow['state'], says: string): void {
  if (cycle.state !== state) throw invalid('', says)
}
