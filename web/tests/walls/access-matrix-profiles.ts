import { addArrangement, withdrawArrangement } from '#features/profiles/arrangements.command.server.ts'
import { openProfiles } from '#features/profiles/open-profiles.query.server.ts'
import { beginProfile, markRead, signProfile, writeProfile } from '#features/profiles/write-profile.command.server.ts'
import type { Scope } from '#platform/work/scope.ts'
import { carriedOut, type FullPupil } from './full-school.ts'

interface At {
  scope: Scope
  pupil: FullPupil
  senco: Scope
}

const arrangement = { says: 'Extra time', form8: 'not-needed' }

/** The newest of this kind, begun and written on where it is not yet; its version says how often it was saved. */
async function aDocument({ pupil: { pupilId }, senco }: At, kind: string, { written = false } = {}) {
  const newest = async () => (await openProfiles(senco, { pupilId })).profiles.find((one) => one.kind === kind)
  if (!(await newest())) await carriedOut(beginProfile(senco, { pupilId, kind }))
  const found = await newest()
  const at = { pupilId, kind, version: found?.version ?? 1, state: found?.state }
  if (!written || found?.state === 'signed' || Object.keys(found?.content ?? {}).length > 0) return at
  await carriedOut(writeProfile(senco, { ...at, 'section-helps': 'A card' }))
  return { ...at, version: at.version + 1 }
}

const write = (kind: string) => async (at: At) => {
  const document = await aDocument(at, kind)
  return () => writeProfile(at.scope, { ...document, 'section-helps': 'A card', 'section-daily': 'An inhaler' })
}
const signature = { signedOn: '2026-11-20', signedBy: 'The SENCO' }

/** How each of the work about plans and profiles is asked about one pupil. */
export const aboutProfiles: Readonly<Record<string, (at: At) => Promise<() => Promise<unknown>>>> = {
  'profiles.open':
    async ({ scope, pupil: { pupilId } }) =>
    () =>
      openProfiles(scope, { pupilId }),
  'profiles.begin':
    async ({ scope, pupil: { pupilId } }) =>
    () =>
      beginProfile(scope, { pupilId, kind: 'one-page' }),
  'profiles.begin: healthcare':
    async ({ scope, pupil: { pupilId } }) =>
    () =>
      beginProfile(scope, { pupilId, kind: 'healthcare' }),
  'profiles.write': write('one-page'),
  'profiles.write: healthcare': write('healthcare'),
  'profiles.sign': async (at) => {
    const document = await aDocument(at, 'one-page', { written: true })
    return () => signProfile(at.scope, { ...document, ...signature })
  },
  'profiles.mark-read': async (at) => {
    const document = await aDocument(at, 'one-page', { written: true })
    if (document.state !== 'signed') await carriedOut(signProfile(at.senco, { ...document, ...signature }))
    return () => markRead(at.scope, document)
  },
  'profiles.add-arrangement':
    async ({ scope, pupil: { pupilId } }) =>
    () =>
      addArrangement(scope, { pupilId, ...arrangement }),
  'profiles.withdraw-arrangement': async ({ scope, pupil: { pupilId }, senco }) => {
    const { arrangementId } = await carriedOut(addArrangement(senco, { pupilId, ...arrangement }))
    return () => withdrawArrangement(scope, { pupilId, arrangementId })
  },
}
