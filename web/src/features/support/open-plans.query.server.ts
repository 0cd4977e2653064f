import { filterFrom, pupilsListed, queryOf, registerChoices } from '#features/register/public.server.ts'
import { query } from '#platform/work/query.server.ts'
import type { Database } from '#platform/work/scope.ts'
import { type CycleRow, cyclesOfAll } from './cycle.store.server.ts'
import { aboutPrinted, type Printed, withPlan } from './printed.store.server.ts'
import { notReady } from './ready.rules.ts'
import { latestRolls, type Roll } from './roll-forward.store.server.ts'
import { mayAgree, maySeeSupport } from './support.policy.ts'

export interface PlanLine {
  pupilId: string
  forename: string
  surname: string
  year: string | null
  class: string | null
  newest: { turn: number; state: CycleRow['state']; reviewOn: string | null; reviewedOn: string | null; goOn: number } | null
  notReady: string | null
}

export interface PlansPage {
  lines: PlanLine[]
  choices: { years: string[]; classes: string[]; views: { savedViewId: string; name: string; query: string }[] }
  rolls: Roll[]
  year: string
  group: string
  /** The same in the register's address. */
  query: string
  mayRoll: boolean
}

interface Asked {
  /** As it stands in the register's address. */
  search: string
}

/** On the register unless something else is asked for: the others have no plan. */
function filterOf({ search }: Asked) {
  const filter = filterFrom(new URLSearchParams(search))
  return { ...filter, status: filter.status || ('register' as const), page: 1 }
}

const goesOn = ({ next }: { next: string | null }): boolean => next === 'continue' || next === 'change'

function lineOf(pupil: Awaited<ReturnType<typeof pupilsListed>>[number], cycle: CycleRow | undefined): PlanLine {
  const { pupilId, forename, surname, year, class: group, status } = pupil
  const newest = cycle && {
    turn: cycle.turn,
    state: cycle.state,
    reviewOn: cycle.reviewOn,
    reviewedOn: cycle.reviewedOn,
    goOn: cycle.state === 'closed' ? cycle.outcomes.length : cycle.outcomes.filter(goesOn).length,
  }
  return {
    pupilId,
    forename,
    surname,
    year,
    class: group,
    newest: newest ?? null,
    notReady: notReady(status, newest?.state ?? null),
  }
}

/** The plans of those on the register: where each stands, and who can begin the next cycle. Filtered as the register is. */
export const openPlans = query({
  name: 'support.open-plans',
  may: maySeeSupport,
  audit: ({ lines }: PlansPage) => ({ pupils: lines.map(({ pupilId }) => pupilId) }),
  read: async ({ db, school, viewer, today }, asked: Asked): Promise<PlansPage> => {
    const filter = filterOf(asked)
    const pupils = await pupilsListed(db, { schoolId: school.id, today, filter })
    const newest = await cyclesOfAll(
      db,
      school.id,
      pupils.map(({ pupilId }) => pupilId),
      true,
    )
    const byPupil = new Map(newest.map((cycle) => [cycle.pupilId, cycle]))
    const { years, classes, views } = await registerChoices(db, { id: school.id, staffId: viewer.staffId, today })
    const mayRoll = mayAgree(viewer, null).may
    return {
      lines: pupils.map((pupil) => lineOf(pupil, byPupil.get(pupil.pupilId))),
      choices: { years, classes, views: views.map(({ savedViewId, name, query: of }) => ({ savedViewId, name, query: of })) },
      rolls: mayRoll ? await latestRolls(db, school.id) : [],
      mayRoll,
      year: filter.year,
      group: filter.class,
      query: queryOf(filter),
    }
  },
})

export interface PlanToPrint {
  about: Printed
  cycle: CycleRow
}

/** Those who are listed and have a plan, in the order of the list. */
export async function pupilsWithPlans(
  db: Database,
  { schoolId, today, search }: { schoolId: string; today: string; search: string },
): Promise<string[]> {
  const pupils = await pupilsListed(db, { schoolId, today, filter: filterOf({ search }) })
  return withPlan(
    db,
    schoolId,
    pupils.map(({ pupilId }) => pupilId),
  )
}

/** The newest plan of each of these, to print. */
export const printPlans = query({
  name: 'support.print-plans',
  may: maySeeSupport,
  audit: (plans: PlanToPrint[]) => ({ pupils: plans.map(({ about }) => about.pupilId), detail: { plans: plans.length } }),
  read: async ({ db, school }, { pupils }: { pupils: readonly string[] }): Promise<PlanToPrint[]> => {
    const newest = await cyclesOfAll(db, school.id, pupils, true)
    const byPupil = new Map(newest.map((cycle) => [cycle.pupilId, cycle]))
    return (await aboutPrinted(db, school.id, pupils)).flatMap((about) => {
      const cycle = byPupil.get(about.pupilId)
      return cycle ? [{ about, cycle }] : []
    })
  },
})
