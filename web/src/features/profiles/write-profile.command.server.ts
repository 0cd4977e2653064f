import { pupilForChange, pupilRecords } from '#features/pupil/public.server.ts'
import { planUnderWay } from '#features/support/public.server.ts'
import type { Viewer } from '#platform/access/may.ts'
import { type CommandTools, command } from '#platform/work/command.server.ts'
import { changedMeanwhile, invalid } from '#platform/work/refusal.ts'
import { contentFrom, firstDraft, kinds, type ProfileKind } from './kinds.rules.ts'
import { BeginForm, ReadForm, SignForm, WriteForm } from './profiles.form.ts'
import { maySeeProfiles, maySignProfiles, mayWriteKind } from './profiles.policy.ts'
import { addDraft, addRead, type ProfileRow, profilesOf, saveContent, saveSignature } from './profiles.store.server.ts'

interface Loaded {
  pupil: Awaited<ReturnType<typeof pupilForChange>>
  kind: ProfileKind
  versions: ProfileRow[]
}

async function load({ db, school }: CommandTools, { pupilId, kind }: { pupilId: string; kind: ProfileKind }): Promise<Loaded> {
  const pupil = await pupilForChange(db, school.id, pupilId)
  const all = await profilesOf(db, { schoolId: school.id, pupilId })
  return { pupil, kind, versions: all.filter((one) => one.kind === kind) }
}

const mayWrite = (viewer: Viewer, { kind }: Loaded) => mayWriteKind(kind)(viewer, null)

/** The draft of this kind; refuses where there is none. */
function draftOf({ versions }: Loaded): ProfileRow {
  const [newest] = versions
  if (newest?.state !== 'draft') throw invalid('', 'There is no draft to write on. Begin a new version first.')
  return newest
}

/** The first draft begins with what is known already; a later one with what the last one says. */
export const beginProfile = command({
  name: 'profiles.begin',
  input: BeginForm,
  may: mayWrite,
  load,
  change: async ({ db, school, viewer }, { pupilId, kind }, { versions }) => {
    const [newest] = versions
    if (newest?.state === 'draft') throw invalid('', 'A draft is there already.')
    const content = newest?.content ?? (await known(db, school.id, pupilId, kind))
    const turn = (newest?.turn ?? 0) + 1
    const profileId = await addDraft(db, { schoolId: school.id, pupilId, staffId: viewer.staffId, kind, turn, content })
    if (!profileId) throw changedMeanwhile({})
    return { value: { profileId }, audit: { pupils: [pupilId], detail: { profileId, kind, turn } } }
  },
})

async function known(db: CommandTools['db'], schoolId: string, pupilId: string, kind: ProfileKind) {
  const { strengths } = await pupilRecords(db, schoolId, pupilId)
  const plan = await planUnderWay(db, schoolId, pupilId)
  const { pupilView = null, familyView = null, strategies = null, needs = null } = plan ?? {}
  return firstDraft(kind, { strengths: strengths.map(({ says }) => says), pupilView, familyView, strategies, needs })
}

const longest = 20_000

export const writeProfile = command({
  name: 'profiles.write',
  input: WriteForm,
  may: mayWrite,
  load,
  change: async ({ db, school }, input, found) => {
    const { pupilId, kind, version } = input
    const draft = draftOf(found)
    const content = contentFrom(kind, input)
    const long = kinds[kind].sections.find(({ id }) => (content[id]?.length ?? 0) > longest)
    if (long) throw invalid(`section-${long.id}`, `Use 20,000 characters or fewer for “${long.title}”`)
    const at = { schoolId: school.id, pupilId, profileId: draft.profileId, version }
    const named = Object.fromEntries(kinds[kind].sections.map(({ id }) => [`section-${id}`, draft.content[id] ?? null]))
    if (!(await saveContent(db, at, content))) throw changedMeanwhile(named)
    const detail = { profileId: draft.profileId, kind }
    return { value: { version: version + 1 }, audit: { pupils: [pupilId], detail, before: draft.content, after: content } }
  },
})

/** Signed for the school and agreed with the family: from then on it stands as it is. */
export const signProfile = command({
  name: 'profiles.sign',
  input: SignForm,
  may: maySignProfiles,
  load,
  change: async ({ db, school, today }, { pupilId, kind, version, ...signed }, found) => {
    const draft = draftOf(found)
    if (Object.keys(draft.content).length === 0) throw invalid('', 'Nothing is written yet: write at least one section first.')
    if (signed.signedOn > today) throw invalid('signedOn', 'Enter today or an earlier date: it is signed once it was')
    if (signed.signedOn < found.pupil.bornOn) throw invalid('signedOn', 'Enter a date after the pupil was born')
    if (signed.reviewOn && signed.reviewOn <= signed.signedOn) throw invalid('reviewOn', 'Enter a day after it was signed')
    const at = { schoolId: school.id, pupilId, profileId: draft.profileId, version }
    if (!(await saveSignature(db, at, signed))) throw changedMeanwhile({})
    return { value: {}, audit: { pupils: [pupilId], detail: { profileId: draft.profileId, kind }, after: signed } }
  },
})

/** One's own receipt for the version that is signed. */
export const markRead = command({
  name: 'profiles.mark-read',
  input: ReadForm,
  may: maySeeProfiles,
  load,
  change: async ({ db, school, viewer, today }, { pupilId, kind }, { versions }) => {
    const signed = versions.find(({ state }) => state === 'signed')
    if (!signed) throw invalid('', 'Nothing is signed yet.')
    await addRead(db, { schoolId: school.id, pupilId, profileId: signed.profileId, staffId: viewer.staffId }, today)
    return { value: {}, audit: { pupils: [pupilId], detail: { profileId: signed.profileId, kind } } }
  },
})
