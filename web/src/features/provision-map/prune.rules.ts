import { isOpen, type MapFilter } from './map-filter.form.ts'
import type { Tree } from './tree.rules.ts'

/** The tree without what stands below branches that are shut: what a page does not show does not travel to it. */
export function pruned(tree: Tree, filter: Pick<MapFilter, 'show' | 'turned' | 'picture'>): Tree {
  const waves = tree.waves.map((wave) => {
    if (!filter.picture && !isOpen(filter, 'wave', wave.wave)) return { ...wave, provisions: wave.provisions.map(leaf) }
    const provisions = wave.provisions.map((one) => {
      if (filter.picture || !isOpen(filter, 'provision', one.provisionId)) return leaf(one)
      return {
        ...one,
        groups: one.groups.map((group) => (isOpen(filter, 'group', group.groupId) ? group : { ...group, pupils: [] })),
      }
    })
    return { ...wave, provisions }
  })
  return { ...tree, waves }
}

type Provision = Tree['waves'][number]['provisions'][number]
/** Its groups without their pupils: how many they are, and not who. */
const leaf = (provision: Provision): Provision => ({
  ...provision,
  groups: provision.groups.map((group) => ({ ...group, pupils: [] })),
})
