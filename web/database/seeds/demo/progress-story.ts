import { keepDrop, setScale, uploadDrop } from '#features/progress/drop.command.server.ts'
import { openDrop } from '#features/progress/open-progress.query.server.ts'
import { addScreener } from '#features/progress/screener.command.server.ts'
import { pupilsForMatching } from '#features/pupil/public.server.ts'
import { listRegister } from '#features/register/list-register.query.server.ts'
import type { Outcome } from '#platform/work/refusal.ts'
import type { Scope } from '#platform/work/scope.ts'
import { asSchool } from '#platform/work/transaction.server.ts'
import { chance } from './chance.ts'
import { plusDays } from './pupils.ts'

interface Somebody extends Record<string, unknown> {
  pupilId: string
  upn: string | null
  yearGroup: string | null
  leftOn: string | null
}

const grades = [
  '1-',
  '1',
  '1+',
  '2-',
  '2',
  '2+',
  '3-',
  '3',
  '3+',
  '4-',
  '4',
  '4+',
  '5-',
  '5',
  '5+',
  '6-',
  '6',
  '6+',
  '7-',
  '7',
  '7+',
]

/** Two files of marks for two years, as a school brings them in, and a reading test taken three times. */
export async function tellProgress(senco: Scope): Promise<void> {
  must(await setScale(senco, { grades: grades.join(', '), expectedAYear: '3' }))
  const all = await asSchool(senco.database, senco.school.id, (db) => pupilsForMatching<Somebody>(db, senco.school.id))
  const pupils = all.filter(({ upn, yearGroup, leftOn }) => upn && !leftOn && (yearGroup === '8' || yearGroup === '9'))
  const luck = chance(2026)
  const start = new Map(pupils.map(({ pupilId }) => [pupilId, 4 + luck.below(9)]))
  const days = [
    ['Summer 2026', -130, 0],
    ['Autumn 2026', -10, 1],
  ] as const
  for (const [name, ago, terms] of days) {
    const mark = (pupilId: string) => grades[(start.get(pupilId) ?? 6) + (terms ? luck.below(4) : 0)] ?? '5'
    const lines = pupils.map(({ pupilId, upn }) => [upn, mark(pupilId), mark(pupilId), `${82 + luck.below(18)}%`].join(','))
    const bytes = new TextEncoder().encode(['UPN,English,Mathematics,Attendance', ...lines].join('\n'))
    const given = { name, takenOn: plusDays(senco.today, ago), file: { name: `${name}.csv`, bytes } }
    const { dropId } = must(await uploadDrop(senco, given))
    const { drop } = await openDrop(senco, { dropId, columns: null })
    must(await keepDrop(senco, { dropId, columns: drop.columns }))
  }
  const supported = await firstSupported(senco)
  for (const [ago, standardScore, ageYears] of [
    [-420, 78, 8],
    [-230, 82, 9],
    [-40, 87, 10],
  ] as const)
    if (supported)
      must(
        await addScreener(senco, {
          pupilId: supported.pupilId,
          tool: 'Reading test',
          takenOn: plusDays(senco.today, ago),
          standardScore: String(standardScore),
          ageYears: String(ageYears),
        }),
      )
}

/** Somebody on SEN Support, for the test that is taken three times. */
async function firstSupported(senco: Scope): Promise<{ pupilId: string } | null> {
  const { lines, pupilIds } = await listRegister(senco, null)
  const pupilId = pupilIds[lines.findIndex(({ status }) => status === 'K')]
  return pupilId ? { pupilId } : null
}

function must<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value
  throw new Error(JSON.stringify(outcome.refusal))
}
