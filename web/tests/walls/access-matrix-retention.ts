import { addConcernFiles } from '#features/concerns/files.command.server.ts'
import { openConcern } from '#features/concerns/open-concerns.query.server.ts'
import { raiseConcern } from '#features/concerns/raise-concern.command.server.ts'
import { aPupil } from '#features/pupil/pupil-scene.testing.ts'
import { changeRule } from '#features/retention/change-rule.command.server.ts'
import { destroyChosen } from '#features/retention/destroy.command.server.ts'
import { endHold, placeHold } from '#features/retention/holds.command.server.ts'
import { openChosen, openHolds, openRetention, openSchedule } from '#features/retention/open-retention.query.server.ts'
import type { Role } from '#platform/access/roles.ts'
import type { Scope } from '#platform/work/scope.ts'
import { aTakenFile } from '../support/kept-files.ts'
import type { MatrixPart } from './access-matrix-part.ts'
import { carriedOut } from './full-school.ts'

const those: readonly Role[] = ['senco', 'data-protection-officer']
const every = { every: those }
const hold = { ground: 'claim', reason: 'Open', startsOn: '2026-11-20' }

/** A file past its time, of a pupil who left. */
async function aRipeFile(senco: Scope): Promise<string> {
  const pupilId = await aPupil(senco, { bornOn: '1995-06-01', leftOn: '2013-07-20' })
  const { concernId } = await carriedOut(raiseConcern(senco, { pupilId, area: 'CI', seen: 'Long ago', tried: '' }))
  await carriedOut(addConcernFiles(senco, { pupilId, concernId, files: [await aTakenFile(senco.school.id, pupilId)] }))
  return (await openConcern(senco, { pupilId, concernId })).concern.files[0]?.fileId ?? ''
}

async function seenOf(scope: Scope): Promise<string> {
  if (!scope.viewer.roles.some((role) => those.includes(role))) return ''
  return (await openSchedule(scope, null)).find(({ kind }) => kind === 'spoken')?.ruleId ?? ''
}

/** Who may do what about keeping and destroying files, and how each is asked. */
export const retentionPart: MatrixPart = {
  onePupil: { 'retention.place-hold': every, 'retention.end-hold': every },
  manyPupils: {},
  oneThing: { 'retention.open-chosen': those, 'retention.destroy': those },
  theSchool: {
    'retention.open': those,
    'retention.open-schedule': those,
    'retention.open-holds': those,
    'retention.change-rule': those,
  },
  unlogged: ['retention.open-schedule'],
  aboutPupil: {
    'retention.place-hold':
      ({ scope, pupil: { pupilId } }) =>
      () =>
        placeHold(scope, { pupilId, ...hold }),
    'retention.end-hold': async ({ scope, senco, pupil: { pupilId } }) => {
      const { holdId } = await carriedOut(placeHold(senco, { pupilId, ...hold }))
      const ending = { pupilId, holdId, endedOn: '2026-11-23', because: 'Settled' }
      // Where it would be refused anyhow no hold is left standing: it would keep what others ask about this pupil from happening.
      if (!scope.viewer.roles.some((role) => those.includes(role))) await carriedOut(endHold(senco, ending))
      return () => endHold(scope, ending)
    },
  },
  lists: {},
  aboutThing: {
    'retention.open-chosen': async ({ scope, senco }) => {
      const fileIds = [await aRipeFile(senco)]
      return () => openChosen(scope, { fileIds })
    },
    'retention.destroy': async ({ scope, senco }) => {
      const fileIds = await aRipeFile(senco)
      return () => destroyChosen(scope, { fileIds, checked: 'yes' })
    },
  },
  aboutSchool: {
    'retention.open': (scope) => openRetention(scope, null),
    'retention.open-schedule': (scope) => openSchedule(scope, null),
    'retention.open-holds': (scope) => openHolds(scope, { words: null }),
    'retention.change-rule': async (scope) =>
      changeRule(scope, { kind: 'spoken', years: 31, from: 'birth', because: 'Ours', seen: await seenOf(scope) }),
  },
}
