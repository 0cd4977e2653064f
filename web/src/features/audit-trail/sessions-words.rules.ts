/** What the work of this room is called in the log. */
export const sessionsWords: Readonly<Record<string, string>> = {}
