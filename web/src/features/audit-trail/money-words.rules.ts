/** What the work of this room is called in the log. */
export const moneyWords: Readonly<Record<string, string>> = {}
