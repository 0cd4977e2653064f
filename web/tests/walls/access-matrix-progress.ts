import { keepDrop, setScale, uploadDrop, withdrawDrop } from '#features/progress/drop.command.server.ts'
import { openDrop, openProgress, openScores } from '#features/progress/open-progress.query.server.ts'
import { addScreener, withdrawScreener } from '#features/progress/screener.command.server.ts'
import { aPupil } from '#features/pupil/pupil-scene.testing.ts'
import type { Scope } from '#platform/work/scope.ts'
import { carriedOut, type FullPupil } from './full-school.ts'

interface At {
  scope: Scope
  pupil: FullPupil
  senco: Scope
}

const score = { tool: 'Reading test', takenOn: '2026-11-02', standardScore: '92' }

/** How each of the work about scores is asked about one pupil. */
export const aboutProgress: Readonly<Record<string, (at: At) => Promise<() => Promise<unknown>>>> = {
  'progress.open-scores':
    async ({ scope, pupil: { pupilId } }) =>
    () =>
      openScores(scope, { pupilId }),
  'progress.add-screener':
    async ({ scope, pupil: { pupilId } }) =>
    () =>
      addScreener(scope, { pupilId, ...score }),
  'progress.withdraw-screener': async ({ scope, senco, pupil: { pupilId } }) => {
    const { screenerId } = await carriedOut(addScreener(senco, { pupilId, ...score }))
    return () => withdrawScreener(scope, { pupilId, screenerId })
  },
}

const scale = { grades: '', expectedAYear: '4' }

/** A file of marks about everybody who is there. */
export async function aDrop(senco: Scope, words: string): Promise<string> {
  await carriedOut(setScale(senco, scale))
  const bytes = new TextEncoder().encode(`Surname,Forename,DOB,Reading\n${words},Amir,14/03/2013,4\n`)
  const given = { name: words, takenOn: '2026-11-02', file: { name: `${words}.csv`, bytes } }
  return (await carriedOut(uploadDrop(senco, given))).dropId
}

interface Asking {
  scope: Scope
  senco: Scope
}

async function withPupil(senco: Scope): Promise<string> {
  const surname = `Marked${crypto.randomUUID().slice(0, 8)}`
  await aPupil(senco, { surname })
  return aDrop(senco, surname)
}

/** How each of the work about files of marks is asked. */
export const aboutDrops: Readonly<Record<string, (at: Asking) => Promise<() => Promise<unknown>>>> = {
  'progress.open-drop': async ({ scope, senco }) => {
    const dropId = await withPupil(senco)
    return () => openDrop(scope, { dropId, columns: null })
  },
  'progress.keep': async ({ scope, senco }) => {
    const dropId = await withPupil(senco)
    return () => keepDrop(scope, { dropId, columns: { Reading: 'attainment' } })
  },
  'progress.withdraw': async ({ scope, senco }) => {
    const dropId = await withPupil(senco)
    return () => withdrawDrop(scope, { dropId })
  },
}

const file = () => ({ name: 'marks.csv', bytes: new TextEncoder().encode('UPN,Reading\nB801200005001,4\n') })

/** What is asked about the marks of the school as a whole. */
export const aboutMarks: Readonly<Record<string, (scope: Scope) => Promise<unknown>>> = {
  'progress.open': (scope) => openProgress(scope, null),
  'progress.set-scale': (scope) => setScale(scope, scale),
  'progress.upload': (scope) => uploadDrop(scope, { name: 'Autumn', takenOn: '2026-11-02', file: file() }),
}
