import { recordSenco } from '#features/deadlines/record-senco.command.server.ts'
import { recordEvidence } from '#features/evidence/record-evidence.command.server.ts'
import { changeDetails } from '#features/pupil/change-details.command.server.ts'
import { changeStatus } from '#features/pupil/change-status.command.server.ts'
import { addStrength } from '#features/pupil/change-strengths.command.server.ts'
import { recordFamilyTold } from '#features/pupil/record-family-told.command.server.ts'
import { recordPlanDates } from '#features/pupil/record-plan-dates.command.server.ts'
import { listRegister } from '#features/register/list-register.query.server.ts'
import type { Outcome } from '#platform/work/refusal.ts'
import type { Scope } from '#platform/work/scope.ts'
import { type Chance, chance } from './chance.ts'
import { strengths } from './names.ts'
import { plusDays } from './pupils.ts'
import { tellSchool } from './school-story.ts'
import { pupilsToTell, type Told } from './told.store.server.ts'

/** What happened at a school, told by calling commands: so the rules, the log and the events are the real ones. */
export async function tellStory(scope: Scope, workers: readonly string[], seed: number): Promise<void> {
  const luck = chance(seed)
  const { pupilIds } = await listRegister(scope, null)
  const told = await pupilsToTell(scope, pupilIds)
  for (const [index, pupil] of told.entries())
    await onePupil(scope, pupil, workers[index % Math.max(1, workers.length)] ?? null, luck)
  await watched(scope, luck)
  await wholeSchool(scope)
  await tellSchool(scope)
}

async function onePupil(scope: Scope, pupil: Told, worker: string | null, luck: Chance): Promise<void> {
  const { pupilId } = pupil
  if (worker)
    must(
      await changeDetails(scope, {
        pupilId,
        version: pupil.version,
        keyWorkerId: worker,
        preferredForename: null,
        preferredSurname: null,
        registrationGroup: pupil.registrationGroup,
      }),
    )
  must(await addStrength(scope, { pupilId, says: luck.pick(strengths) }))
  if (luck.next() < 0.6) must(await addStrength(scope, { pupilId, says: luck.pick(strengths) }))
  if (pupil.status === 'K' && (pupil.since < plusDays(scope.today, -40) || luck.next() < 0.7))
    must(
      await recordFamilyTold(scope, {
        pupilId,
        toldOn: laterOf(pupil.since, plusDays(pupil.since, luck.below(6)), scope.today),
        how: 'letter',
        who: 'parent',
      }),
    )
  if (pupil.status === 'E' && luck.next() < 0.97)
    must(await recordPlanDates(scope, { pupilId, seen: '', ...planDates(pupil.since, scope.today, luck), ceasedOn: null }))
}

const laterOf = (start: string, day: string, today: string) => (day > today ? start : day)

/** Reviews run through the year; a few are past their last day, a few due within the month. */
function planDates(madeOn: string, today: string, luck: Chance) {
  const age = Math.round((Date.parse(today) - Date.parse(madeOn)) / 86_400_000)
  if (age < 350) return { madeOn, lastReviewedOn: null }
  const draw = luck.next()
  const ago = draw < 0.04 ? 366 + luck.below(12) : draw < 0.12 ? 359 + luck.below(6) : 5 + luck.below(355)
  const reviewed = plusDays(today, -Math.min(ago, age - 1))
  return { madeOn, lastReviewedOn: reviewed }
}

async function watched(scope: Scope, luck: Chance): Promise<void> {
  const others = await pupilsToTell(scope, null)
  for (const pupil of others.filter(() => luck.next() < 0.016)) {
    must(
      await changeStatus(scope, {
        pupilId: pupil.pupilId,
        seen: '',
        status: 'W',
        startsOn: plusDays(scope.today, -luck.below(60)),
        reason: 'Progress in reading has slowed since September',
        nextStep: 'Teachers send what they see by half term',
      }),
    )
  }
}

async function wholeSchool(scope: Scope): Promise<void> {
  const owner = 'Ruth Adeyemi'
  for (const [duty, what, days] of [
    ['sen-information-report-annual-update', 'SEN information report on the website', 340],
    ['psed-publish-information', 'Equality information on the website', 200],
    ['psed-objectives', 'Equality objectives 2022 to 2026', 1430],
    ['accessibility-plan', 'Accessibility plan', 700],
  ] as const) {
    must(
      await recordEvidence(scope, {
        duty,
        what,
        happenedOn: plusDays(scope.today, -days),
        owner,
        link: 'https://school.example/send',
        note: null,
      }),
    )
  }
  must(
    await recordSenco(scope, {
      name: owner,
      becameSencoOn: plusDays(scope.today, -900),
      priorServiceMonths: '0',
      award: 'NPQ',
      courseStartedOn: plusDays(scope.today, -300),
      completedOn: null,
    }),
  )
}

function must<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value
  throw new Error(`The story was refused: ${JSON.stringify(outcome.refusal)}`)
}
