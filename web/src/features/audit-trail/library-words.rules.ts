/** What the work of this room is called in the log. */
export const libraryWords: Readonly<Record<string, string>> = {}
