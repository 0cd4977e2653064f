/** What the work of this room is called in the log. */
export const mapWords: Readonly<Record<string, string>> = {}
