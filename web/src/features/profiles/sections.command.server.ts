import { command } from '#platform/work/command.server.ts'
import { invalid } from '#platform/work/refusal.ts'
import { SectionsForm } from './profiles.form.ts'
import { maySignProfiles } from './profiles.policy.ts'
import { placedFrom } from './sections.rules.ts'
import { layoutsOf, saveLayout } from './sections.store.server.ts'

/** The order and names of the sections of one kind of plan in this school. What was written stays where it is. */
export const arrangeSections = command({
  name: 'profiles.arrange-sections',
  input: SectionsForm,
  may: maySignProfiles,
  load: async ({ db, school }) => layoutsOf(db, school.id),
  change: async ({ db, school, viewer }, { kind, ...typed }, before) => {
    const sections = placedFrom(kind, typed)
    if (!sections.some(({ shown }) => shown)) throw invalid('', 'Show at least one section.')
    await saveLayout(db, { schoolId: school.id, staffId: viewer.staffId }, kind, sections)
    return { value: {}, audit: { detail: { kind }, before: before[kind] ?? null, after: sections } }
  },
})
