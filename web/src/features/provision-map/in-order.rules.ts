// Made once: to compare with a locale and options makes one of these for every two names.
const collator = new Intl.Collator('en-GB', { numeric: true })

/** The order of names on the map: Group 2 before Group 10. */
export const inOrder = (one: string, other: string): number => collator.compare(one, other)
