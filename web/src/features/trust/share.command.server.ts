import { seesCosts } from '#features/provision/public.server.ts'
import { type CommandTools, command } from '#platform/work/command.server.ts'
import { changedMeanwhile, invalid, missing } from '#platform/work/refusal.ts'
import { carriers } from './carriers.server.ts'
import { type Kind, kindWords } from './kinds.rules.ts'
import { namesLeft } from './names.rules.ts'
import { namesStandingIn } from './sharing.server.ts'
import { putOnShelf, takeOffShelf } from './shelf.store.server.ts'
import { ShareForm, StopForm } from './trust.form.ts'
import { mayShare } from './trust.policy.ts'

async function load({ db, school, viewer }: CommandTools, { kind, id }: { kind: Kind; id: string }) {
  const found = await carriers[kind].one(db, school.id, id, seesCosts(viewer))
  if (!found) throw missing(`This ${kindWords[kind].one} is no longer in use here, so it cannot be shared.`)
  return found
}

/** A copy of what stands here now goes to the schools of the trust; pressed again, it takes the place of the one they see. */
export const share = command({
  name: 'trust.share',
  input: ShareForm,
  may: mayShare,
  load,
  change: async (tools, { kind, id, version, costs, ordinary }, item) => {
    const { db, school, viewer } = tools
    if (item.version !== version) throw changedMeanwhile(null)
    if (costs && !seesCosts(viewer)) throw invalid('costs', 'You may not see costs here, so you cannot share them.')
    const names = await namesStandingIn(db, tools, item)
    const left = namesLeft(names, ordinary)
    if (left.length > 0) throw invalid('ordinary', nameWords(left, kind))
    const copy = costs ? { ...item, kind } : { ...item, kind, resourcesPence: null, licencePence: null }
    const shelfId = await putOnShelf(db, { schoolId: school.id, staffId: viewer.staffId }, copy)
    if (!shelfId) throw invalid('', 'Your school is in no trust here, so there is nobody to share with.')
    // Which words were called ordinary is not written down: one of them may be a child's name after all.
    return { value: { shelfId }, audit: { detail: { kind, id, shelfId, costs, lookedAt: names.length } } }
  },
})

const nameWords = (names: readonly string[], kind: Kind): string => {
  const which = names.map((name) => `“${name}”`).join(' and ')
  const are = names.length === 1 ? `${which} is the name of a pupil` : `${which} are names of pupils`
  return `${are} on your roll. Take it out of the ${kindWords[kind].one} first, or tick that it is an ordinary word and no child.`
}

/** The others see it no longer. Copies that they took stay theirs. */
export const stopSharing = command({
  name: 'trust.stop',
  input: StopForm,
  may: mayShare,
  load: async () => null,
  change: async ({ db, school }, { kind, id }) => {
    if ((await takeOffShelf(db, school.id, kind, id)) === 0) throw missing('This is not shared, or somebody stopped it just now.')
    return { value: {}, audit: { detail: { kind, id } } }
  },
})
