import { sql } from 'kysely'
import { addStrength } from '#features/pupil/change-strengths.command.server.ts'
import { recordFamilyTold } from '#features/pupil/record-family-told.command.server.ts'
import { recordPlanDates } from '#features/pupil/record-plan-dates.command.server.ts'
import { listRegister } from '#features/register/list-register.query.server.ts'
import type { House } from '#platform/http/house-context.server.ts'
import { authOf } from '#platform/sign-in/auth.server.ts'
import { demoPassword, demoPeople } from '#platform/sign-in/demo-people.ts'
import { addPerson } from '#platform/sign-in/set-up.server.ts'
import type { Outcome } from '#platform/work/refusal.ts'
import type { Scope } from '#platform/work/scope.ts'
import { asSchool } from '#platform/work/transaction.server.ts'
import { buildSchool, settle, tellStory } from '../../database/seeds/demo/build.ts'
import { plusDays } from '../../database/seeds/demo/pupils.ts'
import { type DemoSchool, secondary, trustSchool } from '../../database/seeds/demo/shape.ts'
import { pupilsToTell } from '../../database/seeds/demo/told.store.server.ts'
import { planAndProvision } from './pupil-data.ts'

type Say = (words: string) => void

/** The demonstration's secondary school with a few more pupils in each year, so that the first page of its register is full. */
export const benchSchool: DemoSchool = {
  ...secondary,
  years: secondary.years.map(([year, pupils]) => [year, Number(year) <= 11 ? 230 : pupils] as const),
}

const others = 99

/** One school with a SENCO who can sign in, three key workers and one pupil of whom much is recorded. */
export async function buildOne(house: House, say: Say): Promise<void> {
  say(`${benchSchool.name} ...`)
  const { scope } = await buildSchool(house, benchSchool, 2026)
  const [senco] = demoPeople
  if (!senco) throw new Error('The demonstration has nobody in it')
  const { email, name } = senco
  const userId = (await authOf(house).api.signUpEmail({ body: { email, name, password: demoPassword } })).user.id
  const workers = [await add(house, scope, { userId, name, email })]
  for (const worker of ['Sam Price', 'Jo Bennett'])
    workers.push(await add(house, scope, { userId: null, name: worker, email: null }))
  await tellStory(scope, workers, Number(benchSchool.urn))
  await tellMuch(scope)
  await settle(house, [scope.school.id])
}

const add = (house: House, scope: Scope, person: { userId: string | null; name: string; email: string | null }) =>
  addPerson(house.database, scope.school.id, { ...person, roles: [person.userId ? 'senco' : 'teacher'], from: '2024-09-01' })

/** Much of the first pupil who has a plan: three cycles, ten provisions, and twenty strengths, ten letters, ten dates of a review. */
async function tellMuch(scope: Scope): Promise<void> {
  const { pupilIds } = await listRegister(scope, null)
  const pupil = (await pupilsToTell(scope, pupilIds)).find(({ status }) => status === 'E')
  if (!pupil) throw new Error('Nobody in the school has a plan')
  const { pupilId, since } = pupil
  for (let n = 0; n < 20; n++) must(await addStrength(scope, { pupilId, says: `Something they are good at, number ${n}` }))
  for (let n = 0; n < 10; n++)
    must(await recordFamilyTold(scope, { pupilId, toldOn: plusDays(since, n), how: 'letter', who: 'parent' }))
  await planAndProvision(scope, pupilId)
  let seen = await planOf(scope, pupilId)
  for (let n = 0; n < 10; n++) {
    const dates = { madeOn: since, lastReviewedOn: plusDays(since, n + 1), ceasedOn: null }
    seen = must(await recordPlanDates(scope, { pupilId, seen, ...dates })).ehcPlanId
  }
}

async function planOf({ database, school }: Scope, pupilId: string): Promise<string> {
  const { rows } = await asSchool(database, school.id, (db) =>
    sql<{ id: string }>`select ehc_plan_id as id from ehc_plan where school_id = ${school.id} and pupil_id = ${pupilId}
      and withdrawn_at is null and ceased_on is null`.execute(db),
  )
  return rows[0]?.id ?? ''
}

/** Ninety-nine schools of six hundred beside what is there: two at a time, so that the database and the builder both work. */
export async function buildTrust(house: House, say: Say): Promise<void> {
  const ids: string[] = []
  const lane = async (first: number) => {
    for (let n = first; n <= others; n += 2) {
      const { scope } = await buildSchool(house, trustSchool(n), 5000 + n)
      await tellStory(scope, [], 5000 + n)
      ids.push(scope.school.id)
      if (ids.length % 10 === 0) say(`${ids.length} of ${others} other schools ...`)
    }
  }
  await Promise.all([lane(1), lane(2)])
  await settle(house, ids)
}

function must<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value
  throw new Error(`The bench's story was refused: ${JSON.stringify(outcome.refusal)}`)
}
