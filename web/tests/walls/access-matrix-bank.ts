import { openSections } from '#features/profiles/open-sections.query.server.ts'
import { openSeries } from '#features/profiles/open-series.query.server.ts'
import { arrangeSections } from '#features/profiles/sections.command.server.ts'
import { addSeries, withdrawSeries } from '#features/profiles/series.command.server.ts'
import { aPupil } from '#features/pupil/pupil-scene.testing.ts'
import { keepInBank, withdrawBanked } from '#features/support/bank.command.server.ts'
import { openBank } from '#features/support/open-bank.query.server.ts'
import { startCycle } from '#features/support/start-cycle.command.server.ts'
import { writeOutcome } from '#features/support/write-outcome.command.server.ts'
import type { Scope } from '#platform/work/scope.ts'
import { carriedOut } from './full-school.ts'

let made = 0

/** An outcome of a new pupil, kept for others. */
async function aBanked(senco: Scope): Promise<{ bankedId: string }> {
  const pupilId = await aPupil(senco, { statuses: [['K', '2026-09-07']] })
  const { cycleId } = await carriedOut(startCycle(senco, { pupilId }))
  const says = `Will read ${++made} words`
  const { outcomeId } = await carriedOut(writeOutcome(senco, { pupilId, cycleId, area: 'CL', says }))
  return carriedOut(keepInBank(senco, { pupilId, outcomeId }))
}

export const aboutOneBanked: Readonly<Record<string, (at: { scope: Scope; senco: Scope }) => Promise<() => Promise<unknown>>>> = {
  'profiles.withdraw-series': async ({ scope, senco }) => {
    const added = await carriedOut(addSeries(senco, { name: 'Summer 2027', applyBy: '2027-03-21' }))
    return () => withdrawSeries(scope, added)
  },
  'support.withdraw-banked': async ({ scope, senco }) => {
    const banked = await aBanked(senco)
    return () => withdrawBanked(scope, banked)
  },
}

const series = { name: 'Summer 2027', applyBy: '2027-03-21' }
const arranged = { kind: 'one-page', 'shown-helps': 'yes', 'place-helps': '1' }

export const aboutBank: Readonly<Record<string, (scope: Scope) => Promise<unknown>>> = {
  'support.open-bank': (scope) => openBank(scope, null),
  'profiles.open-series': (scope) => openSeries(scope, null),
  'profiles.add-series': (scope) => addSeries(scope, series),
  'profiles.open-sections': (scope) => openSections(scope, null),
  'profiles.arrange-sections': (scope) => arrangeSections(scope, arranged),
}
