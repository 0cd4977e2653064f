import { type Content, kinds, type ProfileKind, type Section } from './kinds.rules.ts'

/** How a school orders and calls the sections of one kind. */
export interface Placed {
  id: string
  title: string
  shown: boolean
}

/** The sections as the school has them. What has been written is always among them, also where the section is no longer shown. */
export function sectionsOf(kind: ProfileKind, layout: readonly Placed[] | undefined, content: Content = {}): Section[] {
  const known = new Map(kinds[kind].sections.map((section) => [section.id, section]))
  const placed = (layout ?? []).flatMap(({ id, title, shown }) => {
    const section = known.get(id)
    known.delete(id)
    return section && (shown || content[id]) ? [{ ...section, title }] : []
  })
  // A section that came after the school arranged its own stands at the end.
  return [...placed, ...known.values()]
}

/** Every section for the form that arranges them, hidden ones too. */
export const placesOf = (kind: ProfileKind, layout: readonly Placed[] | undefined): (Placed & { usual: string })[] => {
  const usual = new Map(kinds[kind].sections.map(({ id, title }) => [id, title]))
  const placed = (layout ?? []).flatMap((one) => {
    const title = usual.get(one.id)
    usual.delete(one.id)
    return title ? [{ ...one, usual: title }] : []
  })
  return [...placed, ...[...usual].map(([id, title]) => ({ id, title, shown: true, usual: title }))]
}

/** What was typed: a name and a place for each section, and whether it is shown. Equal places keep their order. */
export function placedFrom(kind: ProfileKind, typed: Readonly<Record<string, unknown>>): Placed[] {
  const rows = kinds[kind].sections.map(({ id, title }, at) => ({
    id,
    title:
      String(typed[`title-${id}`] ?? '')
        .trim()
        .slice(0, 120) || title,
    shown: typed[`shown-${id}`] === 'yes',
    place: Number(typed[`place-${id}`]) || at + 1,
    at,
  }))
  return rows.sort((one, two) => one.place - two.place || one.at - two.at).map(({ id, title, shown }) => ({ id, title, shown }))
}
